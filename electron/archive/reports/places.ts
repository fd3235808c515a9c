import { articleFilter, readyFilter, type FoundByQuery } from '#core/export/filter.ts';
import type { ExportData } from '#core/export/export-data.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import type { PlacesByArticle } from '#core/report/compose-excerpts.ts';
import type { Pieces } from '#core/pieces.ts';
import { matches } from '#core/search/query/matches.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { Span } from '#core/text/span.ts';
import { readArticle } from '#db/search/archive-facts.ts';
import type { Session } from '../session.ts';

/** Where the queries of excerpts stand in the articles that they find, by block. */
export function* placesOfBlocks(
  { db, fold }: Session,
  blocks: readonly ComposeBlock[],
  data: ExportData,
  found: FoundByQuery,
  scope: ComposeScope,
): Pieces<ReadonlyMap<string, PlacesByArticle>> {
  const places = new Map<string, PlacesByArticle>();
  for (const { id, content, frozen } of blocks) {
    if (content.kind !== 'excerpts' || (frozen !== null && scope === 'printed')) continue;
    const { query } = parseQuery(content.query.query ?? '', fold);
    if (!query) continue;
    const { keeps } = articleFilter(data.initiatives, readyFilter(content.query, found));
    const inArticles = new Map<string, readonly Span[]>();
    for (const { article } of data.articles) {
      yield;
      const read = keeps(article) ? readArticle(db, article.id) : null;
      if (read) inArticles.set(article.id, matches(query, read.facts, fold).hits);
    }
    places.set(id, inArticles);
  }
  return places;
}
