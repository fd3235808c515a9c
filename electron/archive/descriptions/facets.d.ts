import { type Facet, type FacetChoice, type FacetCount } from '#core/description/facets.ts';
import { type ArticleListRow, type ArticleQuery } from '#db/queries/articles.ts';
import type { Session } from '../session.ts';
import { type LibraryChoice } from './catalogue.ts';
/** How many articles that pass the text filter each value of each facet would leave. */
export declare function countFacets(
  session: Session,
  {
    text,
    facets,
  }: {
    readonly text: string;
    readonly facets: FacetChoice;
  },
): Promise<Record<Facet, FacetCount[]>>;
interface LibraryQuery extends LibraryChoice, Pick<ArticleQuery, 'sort' | 'descending'> {
  readonly sourceId?: string | undefined;
  readonly medium?: string | undefined;
  readonly initiativeId?: string | undefined;
}
/** A page of what a choice leaves of the library, and how much that is in all. */
export declare function libraryPage(
  session: Session,
  query: LibraryQuery & {
    readonly offset: number;
    readonly limit: number;
  },
): Promise<{
  readonly total: number;
  readonly rows: readonly ArticleListRow[];
}>;
/** Ids of the articles that a choice leaves, or of those among `ids`, in order; at most `most`. */
export declare function libraryIds(
  session: Session,
  query: LibraryQuery & {
    readonly ids?: readonly string[] | undefined;
  },
  most: number,
): Promise<{
  readonly total: number;
  readonly ids: readonly string[];
}>;
export {};
