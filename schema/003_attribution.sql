-- Where the text names who says something, in the sentence itself or before it («وأضاف»), and the news agency or
-- outlet through which the words of another reach it: «نقلت تاس عن بوتين قوله».
ALTER TABLE statement ADD COLUMN attribution_start INTEGER;
ALTER TABLE statement ADD COLUMN attribution_end INTEGER;
ALTER TABLE statement ADD COLUMN outlet_id INTEGER REFERENCES entity (id);
ALTER TABLE statement ADD COLUMN judged_outlet_id INTEGER REFERENCES entity (id);
ALTER TABLE statement ADD COLUMN outlet_identity INTEGER
  GENERATED ALWAYS AS (coalesce(judged_outlet_id, outlet_id)) VIRTUAL;

DROP VIEW v_statement;
CREATE VIEW v_statement AS
SELECT s.id, d.name AS document, s.type, a.key AS source, b.key AS target, s.date, p.key AS place,
  s.modality, q.key AS attribution, s.qualifiers, s.rule, s.confidence,
  s.sentence_start, s.sentence_end,
  CAST(substr(CAST(t.text AS BLOB), s.sentence_start + 1, s.sentence_end - s.sentence_start) AS TEXT)
    AS sentence,
  CAST(substr(CAST(t.text AS BLOB), s.trigger_start + 1, s.trigger_end - s.trigger_start) AS TEXT)
    AS trigger,
  s.document_id, rs.relation_id, ra.key AS recorded_source, rb.key AS recorded_target, o.key AS outlet,
  CAST(substr(CAST(t.text AS BLOB), s.attribution_start + 1, s.attribution_end - s.attribution_start) AS TEXT)
    AS attribution_text
FROM statement s
  JOIN document d ON d.id = s.document_id
  JOIN document_text t ON t.document_id = s.document_id
  JOIN entity a ON a.id = s.source_identity
  JOIN entity b ON b.id = s.target_identity
  JOIN entity ra ON ra.id = s.source_id
  JOIN entity rb ON rb.id = s.target_id
  LEFT JOIN entity p ON p.id = s.place_identity
  LEFT JOIN entity q ON q.id = s.attribution_identity
  LEFT JOIN entity o ON o.id = s.outlet_identity
  LEFT JOIN relation_statement rs ON rs.statement_id = s.id;
