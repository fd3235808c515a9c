import { type Subject } from '#core/annotation/ruling.ts';
import { type WaitingPlace } from '#db/queries/suggestions.ts';
import type { Session } from '../session.ts';
/** Makes the function that finds what waits on a subject, in one article or (null) in the archive. */
export declare function alikeFinder(
  session: Session,
): (subject: Subject, articleId: string | null) => readonly WaitingPlace[];
