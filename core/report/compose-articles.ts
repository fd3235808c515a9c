import { displayTitle, type AnnotatedArticle, type ExportData } from '../export/export-data.ts';
import { sortArticles } from './article-order.ts';
import { levelBelow } from './compose-passages.ts';
import { Grouper, groupItems, type Group } from './grouping.ts';
import { markOf } from './mark.ts';
import type { BlockContent, HeadingLevel } from './outline.ts';
import { placePath } from './place-path.ts';
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
export function composeArticles(
  data: ExportData,
  content: BlockContent & { readonly kind: 'articles' },
  enclosing: 0 | HeadingLevel,
): readonly PartBody[] {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const known = new Map(data.initiatives.map((one) => [one.id, one]));
  const items = sortArticles(data.articles, content.sort).map((article) => {
    const ids = article.annotations.flatMap(({ status, initiativeIds }) =>
      status === 'accepted' ? initiativeIds : [],
    );
    const [first] = ids.flatMap((id) => known.get(id) ?? []);
    return {
      item: article,
      path: grouper.pathOf({
        article,
        initiative: first ?? null,
        unlisted: '其他',
        label: '其他',
        place: placePath(article.article.place, article.annotations),
        date: article.article.publishedOn,
      }),
    };
  });
  const print = (group: Group<AnnotatedArticle>, depth: number): readonly PartBody[] => [
    { kind: 'heading', level: levelBelow(enclosing, depth), text: group.step.name },
    ...group.items.map((article) => printedArticle(article, levelBelow(enclosing, depth + 1))),
    ...group.groups.flatMap((inner) => print(inner, depth + 1)),
  ];
  const { items: bare, groups } = groupItems(items);
  return [
    ...bare.map((article) => printedArticle(article, levelBelow(enclosing, 1))),
    ...groups.flatMap((group) => print(group, 1)),
  ];
}
