import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import { statement } from '#db/statement.ts';
import { verifyArchive } from '#db/verify.ts';
import type { VerifyEvent } from '../../contract.ts';
import type { Session } from '../session.ts';

/**
 * Checks the whole archive and remembers when; "N of N" is said of sources whose bytes and texts
 * still give their SHA-256. Errors: `E-CANCELLED`.
 */
export async function* verify(session: Session, signal?: AbortSignal): AsyncGenerator<VerifyEvent> {
  const { db, actor } = session;
  const run = verifyArchive(db);
  let total = 0;
  for (;;) {
    const next = run.next();
    if (next.done) {
      const { checked, problems } = next.value;
      if (problems.length > 0) session.foundDamaged();
      statement(
        db,
        'INSERT OR REPLACE INTO verification (at, checked, total, problems) VALUES (?, ?, ?, ?)',
      ).run(actor.now().toISOString(), checked, total, problems.length);
      session.changed([]);
      yield { type: 'done', checked, total, problems: [...problems] };
      return;
    }
    total = next.value.total;
    yield { type: 'progress', done: next.value.checked, total, what: next.value.what };
    // Others are served between two sources.
    await setImmediate();
    if (signal?.aborted) throw new AppError('E-CANCELLED');
  }
}
