/** The first schema: sources, segments, articles, annotations, thesaurus, reports, journal. */
export const migration0001 = `
CREATE TABLE archive (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE source_content (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  byte_length INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE source_text (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source_content (id) DEFERRABLE INITIALLY DEFERRED,
  encoding TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX source_text_by_source ON source_text (source_id);

-- A purge is the one lawful way to remove bytes: it names the source here, inside its transaction.
CREATE TABLE purge_permit (source_id TEXT PRIMARY KEY) STRICT;

CREATE TRIGGER source_content_never_changes BEFORE UPDATE ON source_content
BEGIN SELECT RAISE (ABORT, 'source bytes are immutable'); END;
CREATE TRIGGER source_content_never_goes BEFORE DELETE ON source_content
WHEN NOT EXISTS (SELECT 1 FROM purge_permit WHERE source_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'source bytes are immutable'); END;
-- REPLACE removes the old row without firing a DELETE trigger (unless recursive_triggers is on).
CREATE TRIGGER source_content_never_replaced BEFORE INSERT ON source_content
WHEN EXISTS (SELECT 1 FROM source_content WHERE id = NEW.id OR sha256 = NEW.sha256)
BEGIN SELECT RAISE (ABORT, 'source bytes are immutable'); END;
CREATE TRIGGER source_text_never_changes BEFORE UPDATE ON source_text
BEGIN SELECT RAISE (ABORT, 'source text is immutable'); END;
CREATE TRIGGER source_text_never_goes BEFORE DELETE ON source_text
WHEN NOT EXISTS (SELECT 1 FROM purge_permit WHERE source_id = OLD.source_id)
BEGIN SELECT RAISE (ABORT, 'source text is immutable'); END;
CREATE TRIGGER source_text_never_replaced BEFORE INSERT ON source_text
WHEN EXISTS (SELECT 1 FROM source_text WHERE id = NEW.id)
BEGIN SELECT RAISE (ABORT, 'source text is immutable'); END;

CREATE TABLE source (
  id TEXT PRIMARY KEY REFERENCES source_content (id) DEFERRABLE INITIALLY DEFERRED,
  text_id TEXT NOT NULL REFERENCES source_text (id) DEFERRABLE INITIALLY DEFERRED,
  filename TEXT NOT NULL,
  media_type TEXT NOT NULL,
  warnings TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX source_by_filename ON source (filename);

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1)),
  supplied_title TEXT,
  supplied_medium TEXT,
  supplied_published_on TEXT,
  supplied_place TEXT,
  -- Printed values, derived from the segments whenever they change.
  title TEXT,
  kicker TEXT NOT NULL DEFAULT '',
  subtitle TEXT NOT NULL DEFAULT '',
  byline TEXT NOT NULL DEFAULT '',
  photographer TEXT NOT NULL DEFAULT '',
  medium TEXT NOT NULL DEFAULT '',
  published_on TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  characters INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX article_by_source ON article (source_id, position);

CREATE TABLE segment (
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  role TEXT NOT NULL,
  follows TEXT NOT NULL CHECK (follows IN ('new', 'continue')),
  confidence REAL NOT NULL,
  article_id TEXT REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  -- Place in the article's reading order.
  ord INTEGER NOT NULL,
  PRIMARY KEY (source_id, start)
) STRICT;
CREATE INDEX segment_by_article ON segment (article_id, ord);

CREATE TABLE initiative (
  id TEXT PRIMARY KEY,
  pref_label TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL,
  scope_note TEXT NOT NULL,
  theme TEXT NOT NULL,
  level TEXT,
  broader_id TEXT REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  notation TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('approved', 'candidate', 'deprecated'))
) STRICT;
CREATE INDEX initiative_by_broader ON initiative (broader_id);

CREATE TABLE initiative_alt_label (
  initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  label TEXT NOT NULL UNIQUE,
  PRIMARY KEY (initiative_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  -- Derived: the article whose segments hold the first span.
  article_id TEXT REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  quote TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'accepted', 'rejected')),
  label TEXT NOT NULL,
  note TEXT NOT NULL,
  figure TEXT,
  rule TEXT,
  confidence REAL NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- What makes two suggestions the same, whichever version of the rule found them.
  fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_by_source ON annotation (source_id, start, end, kind, status);
CREATE INDEX annotation_by_article ON annotation (article_id, status, kind);
CREATE UNIQUE INDEX annotation_suggested_once ON annotation (fingerprint) WHERE rule IS NOT NULL;

CREATE TABLE annotation_span (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  PRIMARY KEY (annotation_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation_initiative (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (annotation_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_initiative_by_initiative ON annotation_initiative (initiative_id, annotation_id);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  template TEXT NOT NULL,
  profile TEXT NOT NULL,
  filter TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  clock TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  params TEXT NOT NULL,
  reversible INTEGER NOT NULL CHECK (reversible IN (0, 1))
) STRICT;
CREATE INDEX step_by_parent ON step (parent_id, clock);

CREATE TABLE change (
  step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (step_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_entity ON change (entity, entity_id);

CREATE TABLE head (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  step_id TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Undo and redo move the head; each move is kept, so that the journal tells the whole story.
CREATE TABLE head_move (
  clock TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('undo', 'redo'))
) STRICT;

CREATE TABLE verification (
  at TEXT PRIMARY KEY,
  checked INTEGER NOT NULL,
  total INTEGER NOT NULL,
  problems INTEGER NOT NULL
) STRICT;

CREATE TABLE backup (
  at TEXT PRIMARY KEY,
  filename TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
`;
