/**
 * Decisions that stand for a text in an article or in the archive, which of them decided a suggestion,
 * and the ways by which the queue of suggestions is read. A ruling names initiatives and articles
 * without a foreign key: they may be merged or mended away, and the ruling then waits or is withdrawn.
 */
export const migration0006 = `
CREATE TABLE ruling (
  id TEXT PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected')),
  -- null: in the whole archive.
  article_id TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  meaning TEXT NOT NULL,
  quote TEXT NOT NULL,
  label TEXT NOT NULL,
  -- Ids of the initiatives that it is a mention of instead, separated by commas; empty for none.
  instead TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
ALTER TABLE annotation ADD COLUMN ruling TEXT;
CREATE INDEX annotation_by_ruling ON annotation (ruling) WHERE ruling IS NOT NULL;
CREATE INDEX annotation_waiting ON annotation (source_id, start) WHERE status = 'pending';
CREATE INDEX annotation_waiting_by_confidence ON annotation (confidence, source_id, start, id)
  WHERE status = 'pending';
CREATE INDEX annotation_suggested ON annotation (kind, rule, status, confidence, source_id, article_id)
  WHERE rule IS NOT NULL;
CREATE INDEX annotation_suggested_text ON annotation (quote, kind, status) WHERE rule IS NOT NULL;
`;
