import {
  FacetCounter,
  FACETS,
  type Facet,
  type FacetChoice,
  type FacetCount,
} from '#core/description/facets.ts';
import {
  articleIdsAt,
  articlesAt,
  listArticles,
  type ArticleListRow,
  type ArticleQuery,
} from '#db/queries/articles.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { catalogueKept, choiceByIds, type LibraryChoice } from './catalogue.ts';
import { wholeLibraryPage } from './library-pages.ts';

/** Articles counted in one piece of work. */
const AT_ONCE = 500;
/** Values of a facet that are listed; of the rarer ones nobody chooses from a list. */
const LISTED = 500;

/** How many articles that pass the text filter each value of each facet would leave. */
export async function countFacets(
  session: Session,
  { text, facets }: { readonly text: string; readonly facets: FacetChoice },
): Promise<Record<Facet, FacetCount[]>> {
  const catalogue = catalogueKept(session);
  await catalogue.inStep();
  const choice = choiceByIds(session.db, facets);
  const counter = new FacetCounter(choice);
  await inTurns(
    (function* () {
      let seen = 0;
      for (const entry of catalogue.entries) {
        if (text === '' || entry.text.includes(text)) counter.add(entry);
        seen += 1;
        if (seen % AT_ONCE === 0) yield;
      }
    })(),
  );
  const { counts } = counter;
  const labels = new Map(listInitiatives(session.db).map(({ id, prefLabel }) => [id, prefLabel]));
  const listed = (facet: Facet): FacetCount[] => {
    const chosen = new Set(choice[facet] ?? []);
    const rows = counts[facet].filter(({ value }, at) => at < LISTED || chosen.has(value));
    if (facet !== 'initiative') return rows;
    return rows
      .map(({ value, count }) => ({ value: labels.get(value) ?? value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, listed(facet)])) as Record<
    Facet,
    FacetCount[]
  >;
}

interface LibraryQuery extends LibraryChoice, Pick<ArticleQuery, 'sort' | 'descending'> {
  readonly sourceId?: string | undefined;
  readonly medium?: string | undefined;
  readonly initiativeId?: string | undefined;
}

/** A page of what a choice leaves of the library, and how much that is in all. */
export async function libraryPage(
  session: Session,
  query: LibraryQuery & { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly ArticleListRow[] }> {
  const { facets, ...rest } = query;
  const { db } = session;
  const chosen = isChosen(facets);
  const { sourceId, medium, initiativeId } = rest;
  const within = [sourceId, medium, initiativeId].some((one) => one !== undefined);
  if (rest.text === '' && !chosen) {
    return within ? listArticles(db, rest) : wholeLibraryPage(session, rest);
  }
  if (within) {
    const ids = chosen
      ? articleIdsAt(db, await catalogueKept(session).places(query, query))
      : undefined;
    return listArticles(db, { ...rest, ids });
  }
  const places = await catalogueKept(session).places(query, query);
  const page = places.slice(query.offset, query.offset + query.limit);
  return { total: places.length, rows: articlesAt(db, page) };
}

function isChosen(facets: FacetChoice | undefined): boolean {
  return facets !== undefined && Object.values(facets).some((values) => values.length > 0);
}
