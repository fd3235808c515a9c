import {
  countsOnce,
  queriesOf,
  readyFilter,
  type DataFilter,
  type FoundByQuery,
  type Ready,
} from '#core/export/filter.ts';
import { atOnce, type Pieces } from '#core/pieces.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { EntityName } from '#db/entities/registry.ts';
import { changedEntities } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
import { leaders } from '../corpus/leaders.ts';
import { unlessChanged } from '../one-state.ts';
import type { Session } from '../session.ts';
import { queryError, searchedArticles } from './run.ts';

/*
 * The one place where a query becomes the articles that it finds, for everything that is no search
 * itself: reports, exports, statistics, tagging. Others take a `Ready` filter and know no query.
 */

/** Answers kept as long as nothing changes that they depend on. */
const KEPT = 24;
/** An archive that changes so often while queries are answered is taken as it is. */
const TRIES = 5;

/** What no query asks of. */
const BESIDE: ReadonlySet<string> = new Set<EntityName>([
  'report',
  'block',
  'setting',
  'theme',
  'ruling',
  'check',
  'link',
  'search',
]);

interface Memory {
  revision: number;
  readonly answers: Map<string, ReadonlySet<string>>;
}
const memories = new WeakMap<Db, Memory>();

/**
 * The articles that a query finds: those that `matches` says yes to, of sources that are not withdrawn. The
 * index answers once it is in step; where it cannot be had every article is asked. The event loop has
 * its turns. Errors: `E-QUERY`, `E-CANCELLED`, `E-NOARCHIVE`.
 */
export async function articlesFound(
  session: Session,
  text: string,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  for (let left = TRIES; ; left -= 1) {
    const memory = memoryOf(session);
    const known = memory.answers.get(text);
    if (known) return known;
    const search = { text, exact: false, in: 'all' } as const;
    const found = new Set(await searchedArticles(session, search, signal));
    const now = memoryOf(session);
    if (now !== memory && left > 1) continue;
    if (now === memory) keep(memory, text, found);
    return found;
  }
}

/** Refuses a filter whose query cannot be read. Errors: `E-QUERY`. */
export function refuseFault(session: Session, filter: DataFilter): void {
  for (const text of queriesOf([filter])) {
    const { fault } = parseQuery(text, session.fold);
    if (fault) throw queryError(text, fault);
  }
}

/** What the queries of filters find. Errors: those of `articlesFound`. */
export async function answerQueries(
  session: Session,
  filters: Iterable<DataFilter>,
  signal?: AbortSignal,
): Promise<FoundByQuery> {
  const asked = [...filters];
  const answers = new Map<string, ReadonlySet<string>>();
  for (const text of queriesOf(asked)) {
    answers.set(text, await articlesFound(session, text, signal));
  }
  return withLeaders(session, asked, answers, signal);
}

/** Adds who stands for whom among near-duplicates, where a filter counts them once. */
async function withLeaders(
  session: Session,
  filters: readonly DataFilter[],
  answers: ReadonlyMap<string, ReadonlySet<string>>,
  signal?: AbortSignal,
): Promise<FoundByQuery> {
  if (!filters.some(countsOnce)) return answers;
  return Object.assign(new Map(answers), { leaderOf: await leaders(session, signal) });
}

/** A filter with its query answered. Errors: those of `articlesFound`. */
export async function ready<Filter extends DataFilter>(
  session: Session,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Ready<Filter>> {
  return readyFilter(filter, await answerQueries(session, [filter], signal));
}

/**
 * Answers what filters ask and hands the answers to `compose`, which is done in turns: nothing has changed
 * before it ends. `filtersOf` is asked and `compose` begun anew whenever something has, and after some tries it is
 * done at once. A query that cannot be read has no answer; whoever keeps it says so. Errors: those of
 * `compose`, `E-NOARCHIVE`.
 */
export async function withAnswers<Result>(
  session: Session,
  filtersOf: () => Iterable<DataFilter>,
  compose: (answers: FoundByQuery) => Pieces<Result>,
): Promise<Result> {
  for (let left = TRIES; ; left -= 1) {
    const { revision } = session;
    const filters = [...filtersOf()];
    const answers = new Map<string, ReadonlySet<string>>();
    for (const text of queriesOf(filters)) {
      if (parseQuery(text, session.fold).fault) continue;
      answers.set(text, await articlesFound(session, text));
    }
    const all = await withLeaders(session, filters, answers);
    if (left === 1) return atOnce(compose(all));
    const composed = await unlessChanged(session, revision, compose(all));
    if (composed) return composed.result;
  }
}

/** What is remembered of the archive as it is now; another object where something has changed. */
function memoryOf(session: Session): Memory {
  const { db, revision } = session;
  const known = memories.get(db);
  if (known && isCurrent(session, known)) {
    known.revision = revision;
    return known;
  }
  const memory: Memory = { revision, answers: new Map() };
  memories.set(db, memory);
  return memory;
}

function isCurrent(session: Session, { revision }: Memory): boolean {
  if (revision === session.revision) return true;
  const steps = session.stepsSince(revision);
  if (steps === null) return false;
  return changedEntities(session.db, steps).every(({ entity }) => BESIDE.has(entity));
}

function keep({ answers }: Memory, text: string, found: ReadonlySet<string>): void {
  answers.set(text, found);
  for (const old of [...answers.keys()].slice(0, -KEPT)) answers.delete(old);
}
