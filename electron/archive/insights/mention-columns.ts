import { atOnce } from '#core/pieces.ts';
import { columnsOf, type MentionColumns } from '#core/report/mention-columns.ts';
import type { Db } from '#db/open.ts';
import { journalPosition } from '#db/search/in-step.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { mentionsKept } from './mentions-kept.ts';

interface Known {
  /** Where the journal stood. */
  readonly position: string;
  readonly columns: MentionColumns;
}
const known = new WeakMap<Db, Known>();

/** How often what changes while it is gathered is gathered again before it is taken at once. */
const TRIES = 5;

/** Brings the columns of mentions into step, in turns, so that they are at hand. */
export async function columnsInStep(session: Session): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    await mentionsKept(session).inStep();
    const { db } = session;
    const position = journalPosition(db);
    if (known.get(db)?.position === position) return;
    const columns = await inTurns(columnsOf(mentionsKept(session).articles()));
    if (session.db !== db || journalPosition(db) !== position) continue;
    known.set(db, { position, columns });
    return;
  }
}

/** The mentions of the archive as columns: at hand where {@link columnsInStep} has just been. */
export function columnsNow(session: Session): MentionColumns {
  const { db } = session;
  const position = journalPosition(db);
  const before = known.get(db);
  if (before?.position === position) return before.columns;
  const kept = mentionsKept(session);
  kept.inStepNow();
  const columns = atOnce(columnsOf(kept.articles()));
  known.set(db, { position, columns });
  return columns;
}
