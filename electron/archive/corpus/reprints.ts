import { setImmediate as nextTurn } from 'node:timers/promises';
import { nearDuplicates, type DuplicateGroup } from '#core/corpus/near-duplicates.ts';
import { runningText } from '#core/page/reading.ts';
import { listArticles } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import type { Session } from '../session.ts';

interface Known {
  readonly revision: number;
  readonly groups: readonly DuplicateGroup[];
}
const known = new WeakMap<Session, Known>();

/** The groups of near-duplicates among all articles as they are now; of each the one to keep comes first. */
export async function reprints(session: Session): Promise<readonly DuplicateGroup[]> {
  const before = known.get(session);
  if (before?.revision === session.revision) return before.groups;
  await nextTurn();
  const { db, fold, revision } = session;
  const { rows } = listArticles(db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  });
  const groups = nearDuplicates(
    rows.map(({ id, sourceId }) => ({ id, text: fold(runningText(readingOf(db, sourceId, id))) })),
  );
  known.set(session, { revision, groups });
  return groups;
}
