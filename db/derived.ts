import type Database from 'better-sqlite3';
import { fieldsOf } from '#core/page/article-fields.ts';
import { RUNNING_ROLES } from '#core/page/role.ts';
import type { Segment } from '#core/page/segment.ts';
import { segmentationStore } from './entities/segmentation.ts';
import { articleAt } from './queries/article-at.ts';
import { sourceText } from './queries/source-text.ts';
import { statement } from './statement.ts';

/** White space as Unicode has it; what counts as a character of an article is the rest. */
const WHITE_SPACE = /\s/gu;

/**
 * Brings what is derived from a source's segmentation into step with it: the printed values of its
 * articles, and the article that each annotation lies in.
 */
export function refreshDerived(db: Database.Database, sourceId: string): void {
  const segmentation = segmentationStore.read(db, sourceId);
  if (!segmentation) return;
  const text = sourceText(db, sourceId);
  const update = statement(
    db,
    `UPDATE article SET title = ?, kicker = ?, subtitle = ?, byline = ?, photographer = ?, medium = ?,
       published_on = ?, place = ?, characters = ? WHERE id = ?`,
  );
  const byArticle = Map.groupBy(segmentation.segments, (segment) => segment.articleId);
  for (const [articleId, segments] of byArticle) {
    if (articleId === null) continue;
    const ordered = segments.toSorted((a, b) => a.ord - b.ord);
    const fields = fieldsOf(text, ordered);
    update.run(
      fields.title,
      fields.kicker,
      fields.subtitle,
      fields.byline,
      fields.photographer,
      fields.source,
      fields.publishedOn,
      fields.place,
      countCharacters(text, ordered),
      articleId,
    );
  }
  const move = statement(db, 'UPDATE annotation SET article_id = ? WHERE id = ?');
  const annotations = statement<
    [string],
    { readonly id: string; readonly start: number; readonly article_id: string | null }
  >(db, 'SELECT id, start, article_id FROM annotation WHERE source_id = ?').all(sourceId);
  for (const annotation of annotations) {
    const articleId = articleAt(db, sourceId, annotation.start);
    if (articleId !== annotation.article_id) move.run(articleId, annotation.id);
  }
}

function countCharacters(text: string, segments: readonly Segment[]): number {
  return segments
    .filter((segment) => RUNNING_ROLES.has(segment.role))
    .reduce(
      (sum, { start, end }) => sum + text.slice(start, end).replace(WHITE_SPACE, '').length,
      0,
    );
}
