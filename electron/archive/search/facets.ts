import { ARTICLE_STATUSES, type Query, type QueryTerm } from '#core/search/query/query.ts';
import { statusesOf } from '#core/search/query/facts.ts';
import { printQuery } from '#core/search/query/print.ts';
import { readSearch, type SearchText } from '#core/search/query/read-search.ts';
import { Tally } from '#core/search/tally.ts';
import type { Fold } from '#core/text/fold.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { Spread } from '#db/search/spread.ts';
import { type FacetsFound, type FacetValue, type SearchFacet } from '../../contract.ts';
import type { Session } from '../session.ts';
import { facetMemory, type Counted, type FacetMemory, type Values } from './facet-memory.ts';
import { turns } from '../in-turns.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';

/** Values of a facet that are answered; the box takes any other. */
const MOST = 500;
/** Of what is not said at all. */
const NOTHING = 0;

/**
 * How what a search finds is spread over initiatives, themes, places, media, years and states: of each value how many
 * articles would be found if its `query` were asked for, too. Errors: `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function facetsOf(
  session: Session,
  input: SearchText,
  signal?: AbortSignal,
): Promise<SearchFaultOrWaiting | FacetsFound> {
  const { query, fault } = readSearch(input, session.fold);
  if (fault) return { at: 'fault', ...fault };
  const spread = await session.search.spread(query, signal);
  if (spread === null) return { at: 'waiting', state: session.search.state };
  const memory = facetMemory(session);
  await memory.inStep();
  const named = namedIn(session);
  const tallies = await counted(spread, memory, named, signal);
  const values: Readonly<Record<SearchFacet, readonly FacetValue[]>> = {
    initiative: initiativeValues(session, tallies.initiative, named),
    theme: themeValues(session, tallies.theme, named),
    place: textValues(session, 'place', tallies.place, memory.places),
    medium: textValues(session, 'medium', tallies.medium, memory.media),
    year: yearValues(session, tallies.year),
    status: statusValues(session, tallies.status),
  };
  const facet = (name: SearchFacet): FacetValue[] => values[name].slice(0, MOST);
  return {
    at: 'found',
    count: spread.count,
    groups: spread.groups,
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

type Tallies = Readonly<Record<SearchFacet, Tally>>;

async function counted(
  spread: Spread,
  memory: FacetMemory,
  named: Named,
  signal: AbortSignal | undefined,
): Promise<Tallies> {
  const turn = turns(signal);
  const tallies: Tallies = {
    initiative: new Tally(),
    theme: new Tally(),
    place: new Tally(),
    medium: new Tally(),
    year: new Tally(),
    status: new Tally(),
  };
  const ids = spread.articleIds === '' ? [] : spread.articleIds.split('\n');
  for (let at = 0; at < ids.length; at += 1) {
    if (at % 1000 === 0) await turn();
    const article = memory.get(ids[at] ?? '');
    if (article) count(tallies, article, spread.groupOf[at] ?? -1, named);
  }
  return tallies;
}

function count(tallies: Tallies, article: Counted, group: number, named: Named): void {
  const { number, initiatives } = article;
  const add = (facet: SearchFacet, value: number): void => tallies[facet].add(value, number, group);
  add('medium', article.medium);
  add('place', article.place);
  add('year', article.year);
  for (const status of statusesOf(article.accepted, article.pending)) {
    add('status', ARTICLE_STATUSES.indexOf(status));
  }
  if (initiatives.length === 0) add('initiative', NOTHING);
  let hasTheme = false;
  for (const id of initiatives) {
    const one = named.byId.get(id);
    for (const value of one?.values ?? []) add('initiative', value);
    if (one === undefined || one.theme === NOTHING) continue;
    hasTheme = true;
    add('theme', one.theme);
  }
  if (!hasTheme) add('theme', NOTHING);
}

/** Initiatives and themes as numbers from 1, by what queries take for the same. */
interface Named {
  readonly byId: ReadonlyMap<
    string,
    { readonly values: readonly number[]; readonly theme: number }
  >;
  /** Initiatives by their numbers. */
  readonly initiatives: ReadonlyMap<number, { readonly id: string; readonly label: string }>;
  readonly themes: ReadonlyMap<number, string>;
}

function namedIn({ db, fold }: Session): Named {
  const all = listInitiatives(db);
  // `举措:=` finds every initiative with such a label, be it an alternative one of another.
  const wanted = new Map<string, number[]>();
  all.forEach(({ prefLabel }, at) => {
    const folded = fold(prefLabel);
    wanted.set(folded, [...(wanted.get(folded) ?? []), at + 1]);
  });
  const themes = new Map<string, { readonly value: number; readonly name: string }>();
  const themeOf = (theme: string): number => {
    if (theme === '') return NOTHING;
    const key = fold(theme);
    const known = themes.get(key) ?? { value: themes.size + 1, name: theme };
    themes.set(key, known);
    return known.value;
  };
  return {
    byId: new Map(
      all.map((one) => [
        one.id,
        {
          values: labelsOf(one).flatMap((label) => wanted.get(fold(label)) ?? []),
          theme: themeOf(one.theme),
        },
      ]),
    ),
    initiatives: new Map(all.map(({ id, prefLabel }, at) => [at + 1, { id, label: prefLabel }])),
    themes: new Map([...themes.values()].map(({ value, name }) => [value, name])),
  };
}

function initiativeValues(session: Session, tally: Tally, { initiatives }: Named): FacetValue[] {
  const values = [...initiatives].map(([value, { id, label }]) =>
    valueOf(session.fold, tally, value, { value: id, name: label }, equal('initiative', label)),
  );
  const none = { value: '', name: '' };
  values.push(valueOf(session.fold, tally, NOTHING, none, equal('initiative', '')));
  return mostFrequentFirst(values);
}

function themeValues(session: Session, tally: Tally, { themes }: Named): FacetValue[] {
  return mostFrequentFirst(
    [[NOTHING, ''] as const, ...themes].map(([value, name]) =>
      valueOf(session.fold, tally, value, { value: name, name }, equal('theme', name)),
    ),
  );
}

function textValues(
  session: Session,
  field: 'medium' | 'place',
  tally: Tally,
  values: Values,
): FacetValue[] {
  return mostFrequentFirst(
    [...values.codes].map((code) => {
      const name = tally.count(code) === 0 ? '' : values.nameOf(code);
      return valueOf(session.fold, tally, code, { value: name, name }, equal(field, name));
    }),
  );
}

function yearValues(session: Session, tally: Tally): FacetValue[] {
  const years = Array.from({ length: 10_000 }, (_, year) => year);
  return years
    .filter((year) => tally.count(year) > 0)
    .toReversed()
    .map((year) => {
      const name = year === 0 ? '' : String(year).padStart(4, '0');
      const term: Query | null = year === 0 ? null : { kind: 'date', from: name, to: name };
      return valueOf(session.fold, tally, year, { value: name, name }, term);
    });
}

function statusValues(session: Session, tally: Tally): FacetValue[] {
  return mostFrequentFirst(
    ARTICLE_STATUSES.map((status, at) =>
      valueOf(session.fold, tally, at, { value: status, name: status }, { kind: 'status', status }),
    ),
  );
}

function equal(field: 'initiative' | 'theme' | 'medium' | 'place', text: string): QueryTerm {
  return { kind: 'value', field, match: 'equals', text };
}

function valueOf(
  fold: Fold,
  tally: Tally,
  code: number,
  named: Pick<FacetValue, 'value' | 'name'>,
  query: Query | null,
): FacetValue {
  return {
    ...named,
    count: tally.count(code),
    groups: tally.groups(code),
    query: query && printQuery(query, fold),
  };
}

function mostFrequentFirst(values: readonly FacetValue[]): FacetValue[] {
  return values
    .filter(({ count: articles }) => articles > 0)
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
