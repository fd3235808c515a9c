import type { Query } from '#core/search/query/query.ts';
import type { Db } from '#db/open.ts';
import { asksArchive } from '#db/search/condition.ts';
import { readFound, type FoundRead } from '#db/search/read-found.ts';

/** Articles read at once: some may be long. */
const AT_ONCE = 10;

/**
 * The articles with these ids that are not withdrawn, in that order, as a query looks through them; others are
 * served by `turn` between any two. Errors: those of `turn`.
 */
export async function* readInTurns(
  db: Db,
  ids: readonly string[],
  query: Query,
  turn: () => Promise<void>,
): AsyncGenerator<FoundRead, void> {
  const saidToo = asksArchive(query);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await turn();
    for (const one of readFound(db, ids.slice(from, from + AT_ONCE), saidToo)) {
      await turn();
      yield one;
    }
  }
}
