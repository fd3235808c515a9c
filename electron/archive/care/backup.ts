import { backup, type WrittenArchive } from '#db/backup.ts';
import { statement } from '#db/statement.ts';
import type { Session } from '../session.ts';

/** Writes a verified copy and remembers when. Errors: those of `backup`. */
export function backUp(session: Session, file: string): WrittenArchive {
  const written = backup(session.db, file);
  statement(
    session.db,
    'INSERT OR REPLACE INTO backup (at, filename, sha256) VALUES (?, ?, ?)',
  ).run(session.actor.now().toISOString(), written.filename, written.sha256);
  session.changed([]);
  return written;
}
