-- Dalil's knowledge store, version 1.
--
-- Spans are half-open ranges of UTF-8 bytes of document_text.text. Dates are ISO 8601, as precise as known
-- (2023, 2023-09, 2023-09-13). Ids are 63 bits of a SHA-256 over what they stand for, so two files built on
-- two machines agree. Tables under "recorded" say what was read, found and judged; those under "derived" can be
-- computed again from them.
--
-- Identity is a layer: source_id, entity_id and so on hold the entity a text was taken to name and never change.
-- Columns called judged_… are derived from the judgements and NULL where these say nothing; columns called
-- …identity join the two: the entity as it is seen today.

-- ---------------------------------------------------------------------------------------------- recorded

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for every type and each of its ancestors, itself included; depth 0 is the type itself.
CREATE TABLE entity_type (
  type     TEXT NOT NULL,
  ancestor TEXT NOT NULL,
  depth    INTEGER NOT NULL CHECK (depth >= 0),
  PRIMARY KEY (type, ancestor)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  type        TEXT NOT NULL,
  origin      TEXT NOT NULL DEFAULT 'gazetteer' CHECK (origin IN ('gazetteer', 'judgement')),
  identifiers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(identifiers)),
  positions   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(positions)),
  facts       TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts))
) STRICT;

CREATE TABLE entity_name (
  id            INTEGER PRIMARY KEY,
  entity_id     INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  text          TEXT NOT NULL,
  language      TEXT NOT NULL,
  kind          TEXT NOT NULL,
  needs_context INTEGER NOT NULL CHECK (needs_context IN (0, 1)),
  folded        TEXT NOT NULL,
  UNIQUE (entity_id, position)
) STRICT;
CREATE INDEX entity_name_folded ON entity_name (folded);

-- What made an analysis: the same tool, entities and rules find the same things.
CREATE TABLE run (
  id           INTEGER PRIMARY KEY,
  tool_version TEXT NOT NULL,
  gazetteer    TEXT NOT NULL,
  rules        TEXT NOT NULL,
  first_used   TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id          INTEGER PRIMARY KEY,
  sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  name        TEXT NOT NULL,
  uri         TEXT,
  title       TEXT,
  source      TEXT,
  language    TEXT,
  date        TEXT,
  date_origin TEXT,
  bytes       INTEGER NOT NULL CHECK (bytes > 0),
  run_id      INTEGER NOT NULL REFERENCES run (id)
) STRICT;
CREATE INDEX document_name ON document (name);
CREATE INDEX document_run ON document (run_id);

CREATE TABLE document_text (
  document_id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  text        TEXT NOT NULL
) STRICT;

CREATE TABLE mention (
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  start       INTEGER NOT NULL CHECK (start >= 0),
  end         INTEGER NOT NULL CHECK (end > start),
  entity_id   INTEGER NOT NULL REFERENCES entity (id),
  -- Not "IN": SQLite makes a list of the words anew for every row, which takes as long as storing it.
  match       TEXT NOT NULL
    CHECK (match = 'exact' OR match = 'folded' OR match = 'variant' OR match = 'coreference'),
  score       REAL NOT NULL CHECK (score > 0 AND score <= 1),
  name        TEXT NOT NULL,
  -- The number of the sentence, from 0: who is named in the same one is named together.
  sentence    INTEGER NOT NULL CHECK (sentence >= 0),
  judged_id   INTEGER REFERENCES entity (id),
  identity    INTEGER GENERATED ALWAYS AS (coalesce(judged_id, entity_id)) VIRTUAL,
  PRIMARY KEY (document_id, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_identity ON mention (identity);

CREATE TABLE relation_type (
  name      TEXT PRIMARY KEY,
  symmetric INTEGER NOT NULL CHECK (symmetric IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id             INTEGER PRIMARY KEY,
  document_id    INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  type           TEXT NOT NULL REFERENCES relation_type (name),
  source_id      INTEGER NOT NULL REFERENCES entity (id),
  target_id      INTEGER NOT NULL REFERENCES entity (id),
  source_start   INTEGER NOT NULL,
  source_end     INTEGER NOT NULL CHECK (source_end >= source_start),
  target_start   INTEGER NOT NULL,
  target_end     INTEGER NOT NULL CHECK (target_end >= target_start),
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL CHECK (sentence_end > sentence_start),
  trigger_start  INTEGER NOT NULL,
  trigger_end    INTEGER NOT NULL CHECK (trigger_end >= trigger_start),
  date           TEXT,
  place_id       INTEGER REFERENCES entity (id),
  qualifiers     TEXT NOT NULL DEFAULT '{}' CHECK (qualifiers = '{}' OR json_valid(qualifiers)),
  modality       TEXT NOT NULL CHECK (
    modality = 'asserted' OR modality = 'negated' OR modality = 'planned' OR modality = 'hypothetical'),
  -- Who says so in the text, and where it names them, in the sentence itself or before it («وأضاف»).
  attribution_id    INTEGER REFERENCES entity (id),
  attribution_start INTEGER,
  attribution_end   INTEGER,
  -- The news agency or outlet through which the words of another reach the text: «نقلت تاس عن بوتين قوله».
  outlet_id      INTEGER REFERENCES entity (id),
  rule           TEXT NOT NULL,
  confidence     REAL NOT NULL CHECK (confidence > 0 AND confidence <= 1),
  run_id         INTEGER NOT NULL REFERENCES run (id),
  -- Hashes of the pairs of neighbouring words of the sentence, folded: reprints share most of them. 16 bits each,
  -- little-endian, ascending.
  wording        BLOB NOT NULL,
  judged_source_id      INTEGER REFERENCES entity (id),
  judged_target_id      INTEGER REFERENCES entity (id),
  judged_place_id       INTEGER REFERENCES entity (id),
  judged_attribution_id INTEGER REFERENCES entity (id),
  judged_outlet_id      INTEGER REFERENCES entity (id),
  source_identity      INTEGER GENERATED ALWAYS AS (coalesce(judged_source_id, source_id)) VIRTUAL,
  target_identity      INTEGER GENERATED ALWAYS AS (coalesce(judged_target_id, target_id)) VIRTUAL,
  place_identity       INTEGER GENERATED ALWAYS AS (coalesce(judged_place_id, place_id)) VIRTUAL,
  attribution_identity INTEGER GENERATED ALWAYS AS (coalesce(judged_attribution_id, attribution_id)) VIRTUAL,
  outlet_identity      INTEGER GENERATED ALWAYS AS (coalesce(judged_outlet_id, outlet_id)) VIRTUAL
) STRICT;
CREATE INDEX statement_document ON statement (document_id, sentence_start);
CREATE INDEX statement_ends ON statement (source_identity, target_identity, type);
CREATE INDEX statement_target ON statement (target_identity);

-- What people decided. Rows are only added: taking a decision back is a decision too. `content` says what is
-- judged, `made` when, in UTC to the microsecond.
CREATE TABLE judgement (
  id      INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'different', 'assert', 'undo')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  author  TEXT,
  reason  TEXT,
  made    TEXT NOT NULL
) STRICT;

-- ----------------------------------------------------------------------------------------------- derived

-- Entities that are judged to be another one; those that are just themselves have no row.
CREATE TABLE identity (
  entity_id  INTEGER PRIMARY KEY REFERENCES entity (id),
  same_as_id INTEGER NOT NULL REFERENCES entity (id),
  CHECK (entity_id <> same_as_id)
) STRICT;
CREATE INDEX identity_same_as ON identity (same_as_id);

-- Statements about the same fact or event: the same type, ends and modality, compatible date and place.
-- Relations of a symmetric type have their ends in the order of the entities' keys.
CREATE TABLE relation (
  id         INTEGER PRIMARY KEY,
  type       TEXT NOT NULL REFERENCES relation_type (name),
  source_id  INTEGER NOT NULL REFERENCES entity (id),
  target_id  INTEGER NOT NULL REFERENCES entity (id),
  modality   TEXT NOT NULL,
  date       TEXT,
  first_date TEXT,
  last_date  TEXT,
  place_id   INTEGER REFERENCES entity (id),
  qualifiers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(qualifiers)),
  statements INTEGER NOT NULL CHECK (statements > 0),
  documents  INTEGER NOT NULL CHECK (documents > 0),
  -- How many of them are independent: not of one publisher, not one agency's news, not the same words.
  sources    INTEGER NOT NULL CHECK (sources > 0),
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX relation_ends ON relation (source_id, target_id, type);
CREATE INDEX relation_target ON relation (target_id);

CREATE TABLE relation_statement (
  relation_id  INTEGER NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  statement_id INTEGER NOT NULL UNIQUE REFERENCES statement (id) ON DELETE CASCADE,
  PRIMARY KEY (relation_id, statement_id)
) STRICT, WITHOUT ROWID;

-- Relations that cannot both be right, each pair in both directions: the same time in another place, the same
-- place a day or two apart, or one denying what the other asserts.
CREATE TABLE relation_conflict (
  relation_id INTEGER NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  other_id    INTEGER NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  kind        TEXT NOT NULL CHECK (kind IN ('place', 'date', 'modality')),
  PRIMARY KEY (relation_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_conflict_other ON relation_conflict (other_id);

-- Ends whose relations are to be made again: how many statements they were last made of, and how many have come or
-- gone since. Empty but while articles are read, or after that was cut short: whoever opens the store next makes them.
CREATE TABLE relation_pending (
  type      TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  target_id INTEGER NOT NULL,
  settled   INTEGER NOT NULL CHECK (settled >= 0),
  fresh     INTEGER NOT NULL CHECK (fresh > 0),
  PRIMARY KEY (source_id, target_id, type)
) STRICT, WITHOUT ROWID;

-- Full-text indices over folded words, separated by spaces: any spelling finds all. Folded words hold letters, marks
-- and digits only, which the tokenizer "ascii" keeps together and need not look up. Documents are numbered for the
-- index as they come: with their identifiers it would be two and a half times as large.
CREATE TABLE document_search_row (
  row         INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id)
) STRICT;
CREATE VIRTUAL TABLE document_search USING fts5 (
  words, content = '', tokenize = 'ascii'
);
-- Fewer and larger pieces are written and merged: 8 MB of new words are held in memory before they are.
INSERT INTO document_search (document_search, rank) VALUES ('hashsize', 8388608), ('automerge', 8);

CREATE VIRTUAL TABLE name_search USING fts5 (
  folded, content = 'entity_name', content_rowid = 'id', tokenize = 'ascii'
);
