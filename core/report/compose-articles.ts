import { displayTitle, type AnnotatedArticle, type ExportData } from '../export/export-data.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
import { sortArticles } from './article-order.ts';
import { levelBelow } from './compose-passages.ts';
import { Grouper, groupItems, type Group } from './grouping.ts';
import { markOf } from './mark.ts';
import type { BlockContent, HeadingLevel } from './outline.ts';
import type { PartBody, PrintedArticle } from './printed.ts';
import { sourceLine } from './source-line.ts';

/** An article in full, its title as a heading of `level`. */
export function printedArticle(article: AnnotatedArticle, level: HeadingLevel): PrintedArticle {
  const { reading, article: record } = article;
  return {
    kind: 'article',
    mark: markOf('article', record.id),
    articleId: record.id,
    level,
    title: displayTitle(record),
    paragraphs: reading.blocks
      .filter(({ role }) => role !== 'title')
      .map(({ role, start, end }) => ({ role, text: reading.text.slice(start, end) })),
    sourceLine: sourceLine(record),
  };
}

/**
 * The articles of `data` in full under headings by group, each once: with an initiative asked for,
 * in the group of the first one it names.
 */
export function* composeArticles(
  data: ExportData,
  content: BlockContent & { readonly kind: 'articles' },
  enclosing: 0 | HeadingLevel,
): Pieces<readonly PartBody[]> {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const items = yield* flatInPieces(sortArticles(data.articles, content.sort), (item) => [
    { item, path: grouper.pathOfArticle(item) },
  ]);
  const inFull = (
    articles: readonly AnnotatedArticle[],
    depth: number,
  ): Pieces<readonly PartBody[]> =>
    flatInPieces(articles, (article) => [printedArticle(article, levelBelow(enclosing, depth))]);
  function* print(group: Group<AnnotatedArticle>, depth: number): Pieces<readonly PartBody[]> {
    const parts: PartBody[] = [
      { kind: 'heading', level: levelBelow(enclosing, depth), text: group.step.name },
    ];
    for (const part of yield* inFull(group.items, depth + 1)) parts.push(part);
    for (const inner of group.groups) {
      for (const made of yield* print(inner, depth + 1)) parts.push(made);
    }
    return parts;
  }
  const { items: bare, groups } = groupItems(items);
  const parts = [...(yield* inFull(bare, 1))];
  for (const group of groups) {
    for (const made of yield* print(group, 1)) parts.push(made);
  }
  return parts;
}
