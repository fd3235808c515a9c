import type Database from 'better-sqlite3';

/** What the triggers of migration 0011 keep, beside what it is derived from. */
const CHECKS: Readonly<Record<string, string>> = {
  articles: `SELECT a.id FROM article a LEFT JOIN source s ON s.id = a.source_id
    WHERE a.shown <> coalesce(s.withdrawn = 0, 0) OR a.filename <> coalesce(s.filename, '')
      OR a.reference_code <> coalesce((SELECT d.value FROM description d
           WHERE d.article_id = a.id AND d.field = 'referenceCode'), '')
      OR a.accepted <> (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'accepted')
      OR a.pending <> (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.status = 'pending')`,
  tally: `SELECT t.kind || ' ' || t.rule AS id FROM annotation_tally t
    WHERE t.number <> (SELECT count(*) FROM annotation n JOIN source s ON s.id = n.source_id AND s.withdrawn = 0
      WHERE n.kind = t.kind AND coalesce(n.rule, '') = t.rule AND n.status = t.status
        AND n.confidence = t.confidence)
    UNION ALL
    SELECT n.id FROM annotation n JOIN source s ON s.id = n.source_id AND s.withdrawn = 0
    WHERE NOT EXISTS (SELECT 1 FROM annotation_tally t WHERE n.kind = t.kind
      AND coalesce(n.rule, '') = t.rule AND n.status = t.status AND n.confidence = t.confidence)`,
  initiatives: `SELECT i.annotation_id AS id FROM annotation_initiative i
    LEFT JOIN annotation n ON n.id = i.annotation_id
    WHERE i.source_id IS NOT n.source_id OR i.article_id IS NOT n.article_id OR i.start IS NOT n.start
      OR i.status IS NOT n.status`,
};

/** Everything derived that is not what it should be: empty where the triggers have done their work. */
export function derivedFaults(db: Database.Database): readonly string[] {
  return Object.entries(CHECKS).flatMap(([what, sql]) =>
    db
      .prepare<[], { readonly id: string }>(sql)
      .all()
      .map(({ id }) => `${what}: ${id}`),
  );
}
