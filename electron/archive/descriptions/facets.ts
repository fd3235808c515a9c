import { describedAs } from '#core/description/description.ts';
import { yearOf } from '#core/description/date-form.ts';
import {
  facetCounts,
  FACETS,
  passesFacets,
  type Facet,
  type FacetChoice,
  type FacetCount,
  type Facetted,
} from '#core/description/facets.ts';
import { CODE_FIELD, fieldOf } from '#core/description/profile.ts';
import { listArticles, type ArticleListRow } from '#db/queries/articles.ts';
import type { Db } from '#db/open.ts';
import type { Session } from '../session.ts';
import { missingOf, rowSubject } from './subject.ts';

interface Remembered {
  readonly revision: number;
  readonly text: string;
  readonly articles: readonly Facetted[];
}
/** The library asks for rows and for counts of the same state, one after the other. */
const remembered = new WeakMap<Session, Remembered>();

/** How many articles that pass the text filter each value of each facet would leave. */
export function countFacets(
  session: Session,
  query: { readonly text: string; readonly facets: FacetChoice },
): Record<Facet, FacetCount[]> {
  const counts = facetCounts(facetted(session, query.text), query.facets);
  return Object.fromEntries(FACETS.map((facet) => [facet, [...counts[facet]]])) as Record<
    Facet,
    FacetCount[]
  >;
}

/** Ids of the articles that the choice leaves; undefined where nothing is chosen. */
export function chosenIds(
  session: Session,
  text: string,
  choice: FacetChoice | undefined,
): readonly string[] | undefined {
  if (!choice || Object.values(choice).every((values) => values.length === 0)) return undefined;
  return facetted(session, text)
    .filter((article) => passesFacets(article, choice))
    .map(({ articleId }) => articleId);
}

function facetted(session: Session, text: string): readonly Facetted[] {
  const known = remembered.get(session);
  if (known?.revision === session.revision && known.text === text) return known.articles;
  const { db, revision } = session;
  const articles = listArticles(db, {
    text,
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  }).rows.map((row) => facettedRow(db, row));
  remembered.set(session, { revision, text, articles });
  return articles;
}

function facettedRow(db: Db, row: ArticleListRow): Facetted {
  const { profile, statements, derived } = rowSubject(row);
  const said = (id: string) => {
    const field = fieldOf(profile, id);
    return (field && describedAs(field, statements, derived)?.value) ?? '';
  };
  const missing = missingOf(db, row);
  const state = row.pending > 0 ? 'waiting' : row.accepted > 0 ? 'annotated' : 'untouched';
  return {
    articleId: row.id,
    values: {
      medium: [said('medium')],
      year: [yearOf(said('publishedOn'))],
      place: [said('place')],
      initiative: row.initiatives.length > 0 ? row.initiatives : [''],
      state: row.incomplete ? [state, 'incomplete'] : [state],
      completeness: [missing.length === 0 ? 'complete' : 'lacking'],
      missing,
      code: [statements[CODE_FIELD] ? 'with' : 'without'],
      profile: [profile.id],
      mediaLevel: [said('mediaLevel')],
    },
  };
}
