import { FIELD_NAMES } from '#core/search/query/query.ts';
import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import { articleFacets, type FacetCount } from '#db/queries/article-facets.ts';
import type { FacetsFound, FacetValue, SearchFacet } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';

/** How what a search finds is spread over initiatives, themes, places, media, years and states. */
export async function facetsOf(
  session: Session,
  input: SearchText,
): Promise<SearchFaultOrWaiting | FacetsFound> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const ids = await session.search.allArticles(query);
  if (ids === null) return { at: 'waiting', state: session.search.state };
  const counted = articleFacets(session.db, ids);
  const facet = (name: SearchFacet): FacetValue[] =>
    counted[name].map((one) => ({ ...one, query: queryFor(name, one) }));
  return {
    at: 'found',
    count: ids.length,
    facets: {
      initiative: facet('initiative'),
      theme: facet('theme'),
      place: facet('place'),
      medium: facet('medium'),
      year: facet('year'),
      status: facet('status'),
    },
  };
}

/** What is added to a query for one value; no condition says that something is not known, or waits. */
function queryFor(facet: SearchFacet, { value, name }: FacetCount): string | null {
  if (value === '') return null;
  switch (facet) {
    case 'initiative':
    case 'theme':
    case 'place':
    case 'medium':
      return `${FIELD_NAMES[facet][0] ?? facet}:=${quoted(name)}`;
    case 'year':
      return `日期:${value}`;
    case 'status':
      return null;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/gu, '\\$&')}"`;
}
