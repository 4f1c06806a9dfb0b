-- Nodes and edges imported from tables, beside the entities and relations found in texts.
--
-- They are kept as columns in segments of up to 65,536 rows: a row for every edge, with indices over both ends, would
-- take ten times the room and the time. `v_import` lists what there is; `dalil query` answers about it together
-- with everything else. The bytes of a segment are described in Sources/GraphImport/SegmentCodec.swift.

-- One file that was imported, all of its usable rows in one transaction. The same file given the same way again
-- changes nothing.
CREATE TABLE import_file (
  id       INTEGER PRIMARY KEY,
  sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
  given_as TEXT NOT NULL,
  path     TEXT NOT NULL,
  rows     INTEGER NOT NULL CHECK (rows >= 0),
  skipped  INTEGER NOT NULL CHECK (skipped >= 0),
  UNIQUE (sha256, given_as)
) STRICT;

-- The nodes of a file, or its edges of one type. Nodes are numbered from 0 among those whose keys are of one label,
-- in the order of their import: the numbers in the columns `source` and `target` of edges. Edges that lead to entities
-- have their identifiers in the columns `source_entity` and `target_entity`; who is who is decided when they are read.
CREATE TABLE import_table (
  id        INTEGER PRIMARY KEY,
  file_id   INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL CHECK (kind IN ('nodes', 'edges')),
  name      TEXT NOT NULL,                -- the label whose keys the nodes have, or the type of the edges
  labels    TEXT NOT NULL CHECK (json_valid(labels)),
  source    TEXT,                         -- the label, of nodes or entities, whose keys the ends of the edges are
  target    TEXT,
  first_row INTEGER NOT NULL CHECK (first_row >= 0),
  rows      INTEGER NOT NULL CHECK (rows > 0),
  CHECK ((kind = 'edges') = (source IS NOT NULL AND target IS NOT NULL))
) STRICT;
CREATE INDEX import_table_file ON import_table (file_id);

CREATE TABLE import_column (
  table_id INTEGER NOT NULL REFERENCES import_table (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  type     TEXT NOT NULL,
  role     TEXT NOT NULL CHECK (
    role IN ('key', 'property', 'labels', 'source', 'target', 'source_entity', 'target_entity')),
  PRIMARY KEY (table_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_segment (
  id       INTEGER PRIMARY KEY,
  table_id INTEGER NOT NULL REFERENCES import_table (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,              -- the column
  number   INTEGER NOT NULL,              -- of the segments of the column, from 0
  hash     INTEGER NOT NULL,              -- XXH64 of the bytes
  data     BLOB NOT NULL,
  UNIQUE (table_id, position, number)
) STRICT;
