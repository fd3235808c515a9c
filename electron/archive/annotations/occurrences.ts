import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  labelFinder,
  occurrencesIn,
  textFinder,
  type Finder,
} from '#core/annotation/occurrences.ts';
import { mergeSpans } from '#core/export/located.ts';
import { AppError } from '#core/error/app-error.ts';
import { toReading, type Reading } from '#core/page/reading.ts';
import type { Span } from '#core/text/span.ts';
import { buildMatcher } from '#core/thesaurus/matcher.ts';
import { initiativeStore } from '#db/entities/initiative.ts';
import type { Db } from '#db/open.ts';
import { articlesByFile, type ArticleListRow } from '#db/queries/articles.ts';
import { readingsOfSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { OccurrenceEvent, OccurrenceQuery } from '../../contract.ts';
import { searchedArticles } from '../search/run.ts';
import type { Session } from '../session.ts';

/** One place where what was sought stands. */
export interface Occurrence {
  readonly articleId: string;
  readonly sourceId: string;
  /** In source order. */
  readonly spans: readonly Span[];
}

/** More than this nobody reviews; what was found is said to be incomplete then. */
const MOST = 20_000;
/** Articles read between two reports, when others are served and a cancelled search ends. */
const ARTICLES_AT_ONCE = 40;
/** Lists that are kept: one for the dialog on the screen, some for what is asked for beside it. */
const KEPT = 4;

// Lists belong to the archive they were made of; with it they go.
const kept = new WeakMap<Db, Map<string, readonly Occurrence[]>>();

/**
 * Finds every occurrence of a text, or of any label of an initiative, in a selection, an article,
 * the articles that a search finds, or the archive, and keeps the list under a token. Nothing is
 * written. Errors: `E-NOTFOUND`, `E-QUERY`, `E-CANCELLED`.
 */
export async function* findOccurrences(
  session: Session,
  query: OccurrenceQuery,
  signal?: AbortSignal,
): AsyncGenerator<OccurrenceEvent> {
  const find = finderFor(session, query.what);
  const rows = await articlesIn(session, query.scope, signal);
  const found: Occurrence[] = [];
  let articles = 0;
  const readings = pageByPage(session);
  for (const [at, { id: articleId, sourceId }] of rows.entries()) {
    if (at % ARTICLES_AT_ONCE === 0 && at > 0) {
      yield { type: 'progress', done: at, total: rows.length, what: '' };
      await setImmediate();
    }
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    const reading = readings(sourceId).get(articleId);
    if (reading === undefined) continue;
    const within = withinOf(query.scope, reading);
    const here = occurrencesIn(reading, sourceText(session.db, sourceId), find, within);
    if (here.length === 0) continue;
    articles += 1;
    for (const spans of here) found.push({ articleId, sourceId, spans });
    if (found.length > MOST) break;
  }
  const more = found.length > MOST;
  const occurrences = more ? found.slice(0, MOST) : found;
  yield {
    type: 'done',
    token: keep(session.db, occurrences),
    found: occurrences.length,
    articles,
    more,
  };
}

/** Readings of a page, composed once for articles that follow each other. */
function pageByPage(session: Session): (sourceId: string) => ReadonlyMap<string, Reading> {
  let last: { readonly id: string; readonly readings: ReadonlyMap<string, Reading> } | null = null;
  return (id) => {
    last = last?.id === id ? last : { id, readings: readingsOfSource(session.db, id) };
    return last.readings;
  };
}

/** The list that `token` names. Errors: `E-LIST` where it is no longer kept. */
export function occurrencesOf(session: Session, token: string): readonly Occurrence[] {
  const list = kept.get(session.db)?.get(token);
  if (list === undefined) throw new AppError('E-LIST');
  return list;
}

function keep(db: Db, occurrences: readonly Occurrence[]): string {
  const lists = kept.get(db) ?? new Map<string, readonly Occurrence[]>();
  kept.set(db, lists);
  const token = randomUUID();
  lists.set(token, occurrences);
  for (const old of [...lists.keys()].slice(0, -KEPT)) lists.delete(old);
  return token;
}

function finderFor(session: Session, what: OccurrenceQuery['what']): Finder {
  if (what.of === 'text') return textFinder(what.text, session.fold);
  const initiative = initiativeStore.read(session.db, what.initiativeId);
  if (!initiative)
    throw new AppError('E-NOTFOUND', { what: 'initiative', name: what.initiativeId });
  const { id, prefLabel, altLabels } = initiative;
  const entries = [prefLabel, ...altLabels].map((label) => ({ label, id }));
  return labelFinder(buildMatcher(entries, session.fold));
}

async function articlesIn(
  session: Session,
  scope: OccurrenceQuery['scope'],
  signal: AbortSignal | undefined,
): Promise<readonly Pick<ArticleListRow, 'id' | 'sourceId'>[]> {
  const all = articlesByFile(session.db);
  switch (scope.of) {
    case 'archive':
      return all;
    case 'search': {
      const { query: text, exact, in: where } = scope;
      const found = await searchedArticles(session, { text, exact, in: where }, signal);
      const ids = new Set(found);
      return all.filter(({ id }) => ids.has(id));
    }
    case 'article':
    case 'selection': {
      const article = all.find(({ id }) => id === scope.articleId);
      if (!article) throw new AppError('E-NOTFOUND', { what: 'article', name: scope.articleId });
      return [article];
    }
  }
}

function withinOf(scope: OccurrenceQuery['scope'], reading: Reading): readonly Span[] | null {
  if (scope.of !== 'selection') return null;
  return mergeSpans(scope.spans.flatMap((span) => toReading(reading, span)));
}
