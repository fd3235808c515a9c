import { type WrittenArchive } from '#db/backup.ts';
import type { Session } from '../session.ts';
/** Writes a verified copy and remembers when. Errors: those of `backup`. */
export declare function backUp(session: Session, file: string): WrittenArchive;
