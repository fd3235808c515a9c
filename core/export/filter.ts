import type { Annotation } from '../annotation/annotation.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
import type { Initiative } from '../thesaurus/initiative.ts';
import type { AnnotatedArticle, ArticleRecord, ExportData } from './export-data.ts';

/** What an export is limited to; a part that is absent or empty limits nothing. */
export interface DataFilter {
  readonly articleIds?: readonly string[] | undefined;
  /** Id, preferred or alternative label; its narrower initiatives come with it. */
  readonly initiative?: string | undefined;
  /** A part of the place's name. */
  readonly place?: string | undefined;
  /** First and last day, `2018`, `2018-07` or `2018-07-01`; an article without a date then stays out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The articles that this query finds (docs/search.md). */
  readonly query?: string | undefined;
}

/** What is counted: a part that is absent or empty limits nothing. */
export interface CountFilter extends DataFilter {
  readonly medium?: string | undefined;
  /** Mentions of its initiatives alone. */
  readonly theme?: string | undefined;
  /** Ids: mentions of these alone, without narrower ones. */
  readonly initiatives?: readonly string[] | undefined;
  /** `once`: of near-duplicates one alone. */
  readonly duplicates?: 'counted' | 'once' | undefined;
}

/** Says of an article which one stands for it and its near-duplicates: itself where it has none. */
export type LeaderOf = (articleId: string) => string;

/** The ids of the articles that each query finds, by its text; and who stands for whom, where that is asked. */
export type FoundByQuery = ReadonlyMap<string, ReadonlySet<string>> & {
  readonly leaderOf?: LeaderOf | undefined;
};

/** A filter whose query has been answered: a text says nothing of an article, `found` does. */
export type Ready<Filter extends DataFilter> = Omit<Filter, 'query'> & {
  readonly query?: undefined;
  /** The text of its query, for words that say what was asked. */
  readonly asked?: string | undefined;
  /** Ids of the articles that its query finds; null where it has none. */
  readonly found?: ReadonlySet<string> | null | undefined;
  /** Where near-duplicates count once: which of them stands for the others. */
  readonly leaderOf?: LeaderOf | undefined;
};
export type ReadyFilter = Ready<DataFilter>;

/** The texts of the queries that filters ask, each once. */
export function queriesOf(filters: Iterable<DataFilter>): readonly string[] {
  const texts = [...filters].flatMap(({ query = '' }) => (query.trim() === '' ? [] : [query]));
  return [...new Set(texts)];
}

/** A filter with the answer to its query in the query's place; a query without an answer finds nothing. */
export function readyFilter<Filter extends DataFilter>(
  filter: Filter,
  answers: FoundByQuery,
): Ready<Filter> {
  const { query = '', ...rest } = filter;
  const leaderOf = countsOnce(filter) ? answers.leaderOf : undefined;
  if (query.trim() === '') return { ...rest, found: null, leaderOf };
  return { ...rest, asked: query, found: answers.get(query) ?? NOTHING, leaderOf };
}

const NOTHING: ReadonlySet<string> = new Set();

/** True where a filter counts near-duplicates once. */
export function countsOnce(filter: CountFilter): boolean {
  return filter.duplicates === 'once';
}

/** What a filter lets through of one article. */
export interface ArticleFilter {
  /** Says so of an article before its text and annotations are read. */
  readonly keeps: (article: ArticleRecord) => boolean;
  /** What is asked for of one annotation: all of it, some of its initiatives, or nothing. */
  readonly cutOne: (annotation: Annotation) => readonly Annotation[];
  /** The article with the annotations that are asked for; null where that leaves nothing to say. */
  readonly cut: (article: AnnotatedArticle) => AnnotatedArticle | null;
}

/**
 * A filter made ready to go through articles one by one. With an initiative: the articles where it
 * or a narrower one is accepted, their initiative annotations cut down to these, other kinds kept.
 */
export function articleFilter(
  initiatives: readonly Initiative[],
  filter: ReadyFilter,
): ArticleFilter {
  const wanted = wantedInitiatives(initiatives, filter.initiative);
  const { articleIds, ...rest } = filter;
  const ids = articleIds?.length ? new Set(articleIds) : null;
  return {
    keeps: (article) => (ids?.has(article.id) ?? true) && keepsArticle(article, rest),
    cutOne: (annotation) => (wanted === null ? [annotation] : cutDown(annotation, wanted)),
    cut: (article) => {
      if (wanted === null) return article;
      const annotations = article.annotations.flatMap((one) => cutDown(one, wanted));
      return annotations.some(isAcceptedInitiative) ? { ...article, annotations } : null;
    },
  };
}

/** The part of `data` that a filter asks for. */
export function* filterExportData(data: ExportData, filter: ReadyFilter): Pieces<ExportData> {
  const { keeps, cut } = articleFilter(data.initiatives, filter);
  const articles = yield* flatInPieces(data.articles, (article) => {
    const kept = keeps(article.article) ? cut(article) : null;
    return kept === null ? [] : [kept];
  });
  return { ...data, articles };
}

/** Ids of the named initiative and of all narrower ones; null where none is named. */
export function wantedInitiatives(
  initiatives: readonly Initiative[],
  name: string | undefined,
): ReadonlySet<string> | null {
  if (name === undefined || name === '') return null;
  const wanted = new Set(
    initiatives
      .filter((one) => one.id === name || one.prefLabel === name || one.altLabels.includes(name))
      .map((one) => one.id),
  );
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, broaderId } of initiatives) {
      if (broaderId !== null && wanted.has(broaderId) && !wanted.has(id)) {
        wanted.add(id);
        grown = true;
      }
    }
  }
  return wanted;
}

/** True where a filter lets an article through, whatever its annotations are. */
export function keepsArticle(
  article: Pick<ArticleRecord, 'id' | 'place' | 'publishedOn'>,
  filter: Omit<ReadyFilter, 'initiative'>,
): boolean {
  const { articleIds, place, from, to, found } = filter;
  if (found && !found.has(article.id)) return false;
  if (articleIds !== undefined && articleIds.length > 0 && !articleIds.includes(article.id)) {
    return false;
  }
  if (place !== undefined && place !== '' && !article.place.includes(place)) return false;
  const days = daysOf(article.publishedOn);
  if (from !== undefined && from !== '') {
    if (days === null || days.last < (daysOf(from)?.first ?? from)) return false;
  }
  if (to !== undefined && to !== '') {
    if (days === null || days.first > (daysOf(to)?.last ?? to)) return false;
  }
  return true;
}

/** First and last day that a calendar date, month or year (`[ ] ? ~` ignored) may mean. */
export function daysOf(date: string): { readonly first: string; readonly last: string } | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date.replaceAll(/[[\]?~%]/gu, ''));
  if (match === null) return null;
  const [, year = '', month, day] = match;
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? '31'}`,
  };
}

function cutDown(annotation: Annotation, wanted: ReadonlySet<string>): readonly Annotation[] {
  if (annotation.kind !== 'initiative') return [annotation];
  const initiativeIds = annotation.initiativeIds.filter((id) => wanted.has(id));
  return initiativeIds.length === 0 ? [] : [{ ...annotation, initiativeIds }];
}

function isAcceptedInitiative({ kind, status }: Annotation): boolean {
  return kind === 'initiative' && status === 'accepted';
}
