/**
 * The blocks of a report, how it is printed and who signed it. A report of an older version has no
 * settings and no blocks: it is made from its template until somebody edits it.
 */
export const migration0008 = `
-- JSON of the settings that are stated; null in a report of an older version.
ALTER TABLE report ADD COLUMN settings TEXT;
ALTER TABLE report ADD COLUMN sign_offs TEXT NOT NULL DEFAULT '[]';
CREATE TABLE block (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  -- Sorts by code units; ties are broken by id (core/report/order-key.ts).
  position TEXT NOT NULL,
  content TEXT NOT NULL,
  -- JSON of the parts that were frozen; null while the block is live.
  frozen TEXT
) STRICT;
CREATE INDEX block_by_report ON block (report_id, position, id);

-- A report has a history of its own, with what was done to its blocks.
INSERT OR IGNORE INTO step_object
  SELECT 'report', c.entity_id, s.clock, c.step_id
  FROM change c JOIN step s ON s.id = c.step_id WHERE c.entity = 'report';
`;
