/**
 * What a history of 100,000 steps needs to answer at once: whether a step stands, which step took it
 * back, and which sources, articles and initiatives it is about.
 */
export const migration0007 = `
-- 1 where the way from the first step to the head goes through this one.
ALTER TABLE step ADD COLUMN standing INTEGER NOT NULL DEFAULT 1 CHECK (standing IN (0, 1));
-- The earlier step that this one takes back, alone.
ALTER TABLE step ADD COLUMN reverts TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED;
UPDATE step SET standing = 0;
WITH RECURSIVE path (id, parent_id) AS (
  SELECT id, parent_id FROM step WHERE id = (SELECT step_id FROM head)
  UNION ALL SELECT s.id, s.parent_id FROM step s JOIN path p ON s.id = p.parent_id)
UPDATE step SET standing = 1 WHERE id IN (SELECT id FROM path);
CREATE INDEX step_by_author ON step (author, clock);
CREATE INDEX step_by_kind ON step (kind, clock);
CREATE INDEX step_undone ON step (clock) WHERE standing = 0;
CREATE INDEX step_irreversible ON step (clock) WHERE reversible = 0;
CREATE INDEX step_by_reverts ON step (reverts) WHERE reverts IS NOT NULL;
CREATE INDEX head_move_by_step ON head_move (step_id, direction, clock);

-- Derived from the changes of a step: an annotation is about its source, article and initiatives too.
CREATE TABLE step_object (
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  clock TEXT NOT NULL,
  step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entity, entity_id, clock)
) STRICT, WITHOUT ROWID;

-- Of steps made before this version the article of an annotation is the one it lies in today.
CREATE TEMP VIEW said AS
  SELECT s.clock, c.step_id, c.entity, c.entity_id, c.before AS value
    FROM change c JOIN step s ON s.id = c.step_id WHERE c.before IS NOT NULL
  UNION ALL
  SELECT s.clock, c.step_id, c.entity, c.entity_id, c.after
    FROM change c JOIN step s ON s.id = c.step_id WHERE c.after IS NOT NULL;
INSERT OR IGNORE INTO step_object
  SELECT entity, entity_id, clock, step_id FROM said
  WHERE entity IN ('source', 'article', 'initiative');
INSERT OR IGNORE INTO step_object
  SELECT 'source', entity_id, clock, step_id FROM said WHERE entity = 'segmentation';
INSERT OR IGNORE INTO step_object
  SELECT 'article', g.value ->> '$.articleId', clock, step_id
  FROM said, json_each(said.value, '$.segments') g
  WHERE entity = 'segmentation' AND g.value ->> '$.articleId' IS NOT NULL;
INSERT OR IGNORE INTO step_object
  SELECT 'source', value ->> '$.sourceId', clock, step_id FROM said
  WHERE entity IN ('article', 'annotation');
INSERT OR IGNORE INTO step_object
  SELECT 'initiative', i.value, clock, step_id
  FROM said, json_each(said.value, '$.initiativeIds') i WHERE entity = 'annotation';
INSERT OR IGNORE INTO step_object
  SELECT 'article', g.article_id, clock, step_id FROM said
  JOIN segment g ON g.source_id = said.value ->> '$.sourceId'
    AND g.start <= said.value ->> '$.spans[0].start' AND g.end > said.value ->> '$.spans[0].start'
  WHERE entity = 'annotation' AND g.article_id IS NOT NULL;
DROP VIEW said;
`;
