/** Which articles of the table are those of a source, and what they are called and counted by. */
const APPEARANCE = `
    shown = EXISTS (SELECT 1 FROM source WHERE id = NEW.source_id AND withdrawn = 0),
    filename = coalesce((SELECT filename FROM source WHERE id = NEW.source_id), '')`;

/** True where what an annotation adds to the tally is seen: its source is there and not withdrawn. */
const seen = (row: 'OLD' | 'NEW'): string =>
  `EXISTS (SELECT 1 FROM source WHERE id = ${row}.source_id AND withdrawn = 0)`;

const COUNT_IN = `
  UPDATE article SET accepted = accepted + (NEW.status = 'accepted'), pending = pending + (NEW.status = 'pending')
    WHERE id = NEW.article_id AND NEW.status <> 'rejected';
  INSERT INTO annotation_tally (kind, rule, status, confidence, number)
    SELECT NEW.kind, coalesce(NEW.rule, ''), NEW.status, NEW.confidence, 1 WHERE ${seen('NEW')}
    ON CONFLICT (kind, rule, status, confidence) DO UPDATE SET number = number + 1;`;

const COUNT_OUT = `
  UPDATE article SET accepted = accepted - (OLD.status = 'accepted'), pending = pending - (OLD.status = 'pending')
    WHERE id = OLD.article_id AND OLD.status <> 'rejected';
  UPDATE annotation_tally SET number = number - 1
    WHERE kind = OLD.kind AND rule = coalesce(OLD.rule, '') AND status = OLD.status
      AND confidence = OLD.confidence AND ${seen('OLD')};`;

/** Adds all annotations of a source to the tally, or takes them away. */
const countSource = (row: 'OLD' | 'NEW', sign: '' | '-'): string => `
  INSERT INTO annotation_tally (kind, rule, status, confidence, number)
    SELECT kind, coalesce(rule, ''), status, confidence, ${sign}count(*) FROM annotation
    WHERE source_id = ${row}.id GROUP BY 1, 2, 3, 4
    ON CONFLICT (kind, rule, status, confidence) DO UPDATE SET number = number + excluded.number;`;

/**
 * What 100,000 articles and a million annotations need to be listed at once. All of it is derived and
 * kept by triggers, whatever writes the rows: what a list of articles is ordered by stands with the article; an
 * annotation's place and status with each initiative that it names; how many annotations there are of each kind, in a
 * tally. The indexes cover what is read through them.
 */
export const migration0011 = `
-- 1 where the source is there and not withdrawn: lists show nothing else.
ALTER TABLE article ADD COLUMN shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1));
ALTER TABLE article ADD COLUMN filename TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN reference_code TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;
UPDATE article SET
  shown = EXISTS (SELECT 1 FROM source s WHERE s.id = article.source_id AND s.withdrawn = 0),
  filename = coalesce((SELECT s.filename FROM source s WHERE s.id = article.source_id), ''),
  reference_code = coalesce((SELECT d.value FROM description d
    WHERE d.article_id = article.id AND d.field = 'referenceCode'), ''),
  accepted = (SELECT count(*) FROM annotation n WHERE n.article_id = article.id AND n.status = 'accepted'),
  pending = (SELECT count(*) FROM annotation n WHERE n.article_id = article.id AND n.status = 'pending');

-- Of annotations of sources that are shown; '' for those that no rule made.
CREATE TABLE annotation_tally (
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence REAL NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, rule, status, confidence)
) STRICT, WITHOUT ROWID;
INSERT INTO annotation_tally
  SELECT n.kind, coalesce(n.rule, ''), n.status, n.confidence, count(*)
  FROM annotation n JOIN source s ON s.id = n.source_id AND s.withdrawn = 0 GROUP BY 1, 2, 3, 4;

-- Where and how an annotation stands, beside each initiative that it names.
ALTER TABLE annotation_initiative ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation_initiative ADD COLUMN article_id TEXT;
ALTER TABLE annotation_initiative ADD COLUMN start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE annotation_initiative ADD COLUMN status TEXT NOT NULL DEFAULT '';
UPDATE annotation_initiative SET (source_id, article_id, start, status) =
  (SELECT n.source_id, n.article_id, n.start, n.status FROM annotation n
   WHERE n.id = annotation_initiative.annotation_id);
DROP INDEX annotation_initiative_by_initiative;
CREATE INDEX annotation_initiative_in_order ON annotation_initiative
  (initiative_id, status, source_id, start, annotation_id, article_id);
CREATE INDEX annotation_initiative_by_source ON annotation_initiative
  (source_id, article_id, status, initiative_id);

DROP INDEX source_by_filename;
CREATE INDEX source_in_order ON source (withdrawn, filename, id);

DROP INDEX article_by_date;
DROP INDEX article_by_medium;
DROP INDEX article_by_place;
CREATE INDEX article_by_filename ON article (filename, source_id, position) WHERE shown = 1;
CREATE INDEX article_by_title ON article (coalesce(title, supplied_title, filename), id) WHERE shown = 1;
CREATE INDEX article_by_medium ON article (coalesce(supplied_medium, medium), id) WHERE shown = 1;
CREATE INDEX article_by_date ON article (coalesce(supplied_published_on, published_on), id)
  WHERE shown = 1;
CREATE INDEX article_by_place ON article (coalesce(supplied_place, place), id) WHERE shown = 1;
CREATE INDEX article_by_characters ON article (characters, id) WHERE shown = 1;
CREATE INDEX article_by_accepted ON article (accepted, id) WHERE shown = 1;
CREATE INDEX article_by_pending ON article (pending, id) WHERE shown = 1;
CREATE INDEX article_waiting ON article (filename, source_id, position)
  WHERE shown = 1 AND pending > 0;
CREATE INDEX article_by_code ON article (reference_code, id) WHERE shown = 1;

CREATE TRIGGER article_made AFTER INSERT ON article BEGIN
  UPDATE article SET ${APPEARANCE},
    reference_code = coalesce((SELECT value FROM description
      WHERE article_id = NEW.id AND field = 'referenceCode'), ''),
    accepted = (SELECT count(*) FROM annotation WHERE article_id = NEW.id AND status = 'accepted'),
    pending = (SELECT count(*) FROM annotation WHERE article_id = NEW.id AND status = 'pending')
  WHERE id = NEW.id;
END;
CREATE TRIGGER article_moved AFTER UPDATE OF source_id ON article
WHEN NEW.source_id <> OLD.source_id BEGIN
  UPDATE article SET ${APPEARANCE} WHERE id = NEW.id;
END;

CREATE TRIGGER source_made AFTER INSERT ON source BEGIN
  UPDATE article SET shown = NEW.withdrawn = 0, filename = NEW.filename WHERE source_id = NEW.id;
END;
CREATE TRIGGER source_changed AFTER UPDATE OF filename, withdrawn ON source
WHEN NEW.filename <> OLD.filename OR NEW.withdrawn <> OLD.withdrawn BEGIN
  UPDATE article SET shown = NEW.withdrawn = 0, filename = NEW.filename WHERE source_id = NEW.id;
END;
CREATE TRIGGER source_gone AFTER DELETE ON source BEGIN
  UPDATE article SET shown = 0, filename = '' WHERE source_id = OLD.id;
END;
CREATE TRIGGER source_made_counted AFTER INSERT ON source WHEN NEW.withdrawn = 0
BEGIN ${countSource('NEW', '')} END;
CREATE TRIGGER source_back_counted AFTER UPDATE OF withdrawn ON source
WHEN OLD.withdrawn = 1 AND NEW.withdrawn = 0
BEGIN ${countSource('NEW', '')} END;
CREATE TRIGGER source_withdrawn_counted AFTER UPDATE OF withdrawn ON source
WHEN OLD.withdrawn = 0 AND NEW.withdrawn = 1
BEGIN ${countSource('OLD', '-')} END;
CREATE TRIGGER source_gone_counted AFTER DELETE ON source WHEN OLD.withdrawn = 0
BEGIN ${countSource('OLD', '-')} END;

CREATE TRIGGER annotation_made_counted AFTER INSERT ON annotation BEGIN ${COUNT_IN} END;
CREATE TRIGGER annotation_gone_counted AFTER DELETE ON annotation BEGIN ${COUNT_OUT} END;
CREATE TRIGGER annotation_changed_counted
AFTER UPDATE OF kind, rule, status, confidence, source_id, article_id ON annotation
WHEN NEW.status <> OLD.status OR NEW.article_id IS NOT OLD.article_id OR NEW.kind <> OLD.kind
  OR NEW.rule IS NOT OLD.rule OR NEW.confidence <> OLD.confidence OR NEW.source_id <> OLD.source_id
BEGIN ${COUNT_OUT} ${COUNT_IN} END;

CREATE TRIGGER annotation_initiative_made AFTER INSERT ON annotation_initiative BEGIN
  UPDATE annotation_initiative SET (source_id, article_id, start, status) =
    (SELECT source_id, article_id, start, status FROM annotation WHERE id = NEW.annotation_id)
  WHERE annotation_id = NEW.annotation_id AND ord = NEW.ord
    AND EXISTS (SELECT 1 FROM annotation WHERE id = NEW.annotation_id);
END;
CREATE TRIGGER annotation_placed AFTER UPDATE OF source_id, article_id, start, status ON annotation
WHEN NEW.status <> OLD.status OR NEW.article_id IS NOT OLD.article_id OR NEW.start <> OLD.start
  OR NEW.source_id <> OLD.source_id BEGIN
  UPDATE annotation_initiative SET source_id = NEW.source_id, article_id = NEW.article_id,
    start = NEW.start, status = NEW.status WHERE annotation_id = NEW.id;
END;

CREATE TRIGGER code_given AFTER INSERT ON description WHEN NEW.field = 'referenceCode' BEGIN
  UPDATE article SET reference_code = NEW.value WHERE id = NEW.article_id;
END;
CREATE TRIGGER code_changed AFTER UPDATE OF value ON description
WHEN NEW.field = 'referenceCode' BEGIN
  UPDATE article SET reference_code = NEW.value WHERE id = NEW.article_id;
END;
CREATE TRIGGER code_gone AFTER DELETE ON description WHEN OLD.field = 'referenceCode' BEGIN
  UPDATE article SET reference_code = '' WHERE id = OLD.article_id;
END;
`;
