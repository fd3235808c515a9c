import type { JournalStep } from '#db/journal-rows.ts';
import type { Session } from '../session.ts';
/**
 * Takes the newest step back, with those before it that belong to it: an import of many files is
 * written in small steps. Errors: `E-NOUNDO`, `E-PURGED`.
 */
export declare function undoTogether(session: Session): JournalStep;
/** Makes the step that was undone last again, with those after it that belong to it. Errors: `E-NOREDO`. */
export declare function redoTogether(session: Session): JournalStep;
