import type { ExportData } from '../export/export-data.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
import type { Span } from '../text/span.ts';
import { sortArticles } from './article-order.ts';
import { levelBelow } from './compose-passages.ts';
import { Grouper, groupItems, type Group } from './grouping.ts';
import type { BlockContent, HeadingLevel } from './outline.ts';
import type { PartBody, PrintedQuotation } from './printed.ts';
import { excerptsOf } from './quotations.ts';

/** Where a query stands in articles: places of their readings by the id of the article. */
export type PlacesByArticle = ReadonlyMap<string, readonly Span[]>;

/**
 * The sentences of `data` in which a query stands, tagged or not, under headings by group, each
 * sentence once. An article that is found by something else than its words has none.
 */
export function* composeExcerpts(
  data: ExportData,
  content: BlockContent & { readonly kind: 'excerpts' },
  places: PlacesByArticle,
  enclosing: 0 | HeadingLevel,
): Pieces<readonly PartBody[]> {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const items = yield* flatInPieces(sortArticles(data.articles, content.sort), (article) => {
    const quotations = excerptsOf(article, places.get(article.article.id) ?? [], content.extent);
    const path = grouper.pathOfArticle(article);
    return quotations.map((item) => ({ item, path }));
  });
  const some = (quotations: readonly PrintedQuotation[]): readonly PrintedQuotation[] =>
    content.limit === null ? quotations : quotations.slice(0, content.limit);
  const print = (group: Group<PrintedQuotation>, depth: number): readonly PartBody[] => [
    { kind: 'heading', level: levelBelow(enclosing, depth), text: group.step.name },
    ...some(group.items),
    ...group.groups.flatMap((inner) => print(inner, depth + 1)),
  ];
  const { items: bare, groups } = groupItems(items);
  return [...some(bare), ...groups.flatMap((group) => print(group, 1))];
}
