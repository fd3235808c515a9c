import { redoable, undoable } from '#db/journal.ts';
import { totals } from '#db/queries/stats.ts';
import { statement } from '#db/statement.ts';
import type { Status } from '../contract.ts';
import type { Session } from './session.ts';
import { stepView } from './views.ts';

/** What every screen shows of the archive as a whole. */
export function statusOf(session: Session): Status {
  const { version, revision, actor, opening } = session;
  const base = { version, revision, author: actor.author, opening };
  if (!session.isOpen) return { ...base, archive: null };
  const { db } = session;
  const { sources, articles, annotations, pending } = totals(db);
  const undo = undoable(db);
  const redo = redoable(db);
  return {
    ...base,
    archive: {
      id: statement<[], { readonly id: string }>(db, 'SELECT id FROM archive').get()?.id ?? '',
      name: session.archiveName,
      readOnly: db.readonly,
      sources,
      articles,
      annotations,
      pending,
      undo: undo && stepView(undo),
      redo: redo && stepView(redo),
      fixity:
        statement<[], { readonly at: string; readonly checked: number; readonly total: number }>(
          db,
          'SELECT at, checked, total FROM verification ORDER BY at DESC LIMIT 1',
        ).get() ?? null,
      backup:
        statement<[], { readonly at: string }>(
          db,
          'SELECT at FROM backup ORDER BY at DESC LIMIT 1',
        ).get() ?? null,
    },
  };
}
