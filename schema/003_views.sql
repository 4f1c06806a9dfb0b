-- Stable: what other tools may rely on. They need no function that SQLite itself lacks.

CREATE VIEW v_entity AS
SELECT
  e.id, e.key, e.type,
  (SELECT group_concat(ancestor, ':') FROM
    (SELECT ancestor FROM entity_type t WHERE t.type = e.type ORDER BY depth)) AS labels,
  coalesce(
    (SELECT text FROM entity_name n WHERE n.entity_id = e.id AND n.kind = 'canonical' AND n.language = 'en'
      ORDER BY position LIMIT 1),
    (SELECT text FROM identity i JOIN entity_name n ON n.entity_id = i.entity_id
      WHERE i.same_as_id = e.id AND n.kind = 'canonical' AND n.language = 'en'
      ORDER BY i.entity_id, position LIMIT 1)) AS name_en,
  coalesce(
    (SELECT text FROM entity_name n WHERE n.entity_id = e.id AND n.kind = 'canonical' AND n.language = 'ar'
      ORDER BY position LIMIT 1),
    (SELECT text FROM identity i JOIN entity_name n ON n.entity_id = i.entity_id
      WHERE i.same_as_id = e.id AND n.kind = 'canonical' AND n.language = 'ar'
      ORDER BY i.entity_id, position LIMIT 1)) AS name_ar,
  (SELECT count(*) FROM mention m WHERE m.identity = e.id) AS mentions,
  (SELECT count(DISTINCT document_id) FROM mention m WHERE m.identity = e.id) AS documents,
  e.identifiers, e.positions, e.facts, e.origin,
  (SELECT s.key FROM identity i JOIN entity s ON s.id = i.same_as_id WHERE i.entity_id = e.id) AS same_as
FROM entity e;

CREATE VIEW v_document AS
SELECT d.id, lower(hex(d.sha256)) AS sha256, d.name, d.uri, d.title, d.source, d.language, d.date,
  d.date_origin, d.bytes, t.text
FROM document d JOIN document_text t ON t.document_id = d.id;

CREATE VIEW v_mention AS
SELECT d.name AS document, m.start, m.end,
  CAST(substr(CAST(t.text AS BLOB), m.start + 1, m.end - m.start) AS TEXT) AS text,
  e.key AS entity, e.type, m.match, m.score, m.name, m.sentence, m.document_id, m.identity AS entity_id,
  r.key AS recorded_entity
FROM mention m
  JOIN document d ON d.id = m.document_id
  JOIN document_text t ON t.document_id = m.document_id
  JOIN entity e ON e.id = m.identity
  JOIN entity r ON r.id = m.entity_id;

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

CREATE VIEW v_relation AS
SELECT r.id, r.type, a.key AS source, b.key AS target, r.modality, r.date, r.first_date, r.last_date,
  p.key AS place, r.qualifiers, r.statements, r.documents, r.sources,
  (SELECT count(*) FROM relation_conflict c WHERE c.relation_id = r.id) AS conflicts,
  r.confidence, r.source_id, r.target_id
FROM relation r
  JOIN entity a ON a.id = r.source_id
  JOIN entity b ON b.id = r.target_id
  LEFT JOIN entity p ON p.id = r.place_id;

-- Each pair of relations that cannot both be right, once.
CREATE VIEW v_conflict AS
SELECT c.kind, r.type, r.source, r.target,
  r.id AS relation_id, r.modality, r.date, r.place, r.statements, r.sources,
  o.id AS other_id, o.modality AS other_modality, o.date AS other_date, o.place AS other_place,
  o.statements AS other_statements, o.sources AS other_sources
FROM relation_conflict c
  JOIN v_relation r ON r.id = c.relation_id
  JOIN v_relation o ON o.id = c.other_id
WHERE c.relation_id < c.other_id;

CREATE VIEW v_import AS
SELECT f.path AS file, t.kind, t.name, t.labels, t.source, t.target, t.rows, f.skipped,
  (SELECT group_concat(name || ':' || type, ', ') FROM
    (SELECT name, type FROM import_column c WHERE c.table_id = t.id AND c.name <> '' ORDER BY position)) AS columns,
  (SELECT sum(length(data)) FROM import_segment s WHERE s.table_id = t.id) AS bytes,
  lower(hex(f.sha256)) AS sha256
FROM import_table t JOIN import_file f ON f.id = t.file_id;
