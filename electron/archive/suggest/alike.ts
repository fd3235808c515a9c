import { isSameSubject, subjectOf, type Subject } from '#core/annotation/ruling.ts';
import { waitingOn, type WaitingPlace } from '#db/queries/suggestions.ts';
import type { Session } from '../session.ts';
import { wordsSuggested } from './word-memory.ts';

/** Makes the function that finds what waits on a subject, in one article or (null) in the archive. */
export function alikeFinder(
  session: Session,
): (subject: Subject, articleId: string | null) => readonly WaitingPlace[] {
  const { db, fold } = session;
  const { quotes } = wordsSuggested(session);
  return (subject, articleId) =>
    waitingOn(db, subject.kind, [...(quotes.get(subject.text) ?? [])], articleId).filter(
      ({ annotation }) => isSameSubject(subjectOf(annotation, fold), subject),
    );
}
