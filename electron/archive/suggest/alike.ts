import { isSameSubject, subjectOf, textKey, type Subject } from '#core/annotation/ruling.ts';
import { suggestedWords, waitingOn, type WaitingPlace } from '#db/queries/suggestions.ts';
import type { Session } from '../session.ts';

/**
 * Makes the function that finds what waits on a subject, in one article or (null) in the archive.
 * All texts that were ever suggested are folded once.
 */
export function alikeFinder(
  session: Session,
): (subject: Subject, articleId: string | null) => readonly WaitingPlace[] {
  const { db, fold } = session;
  const forms = Map.groupBy(suggestedWords(db).quotes, (quote) => textKey(quote, fold));
  return (subject, articleId) =>
    waitingOn(db, subject.kind, forms.get(subject.text) ?? [], articleId).filter(({ annotation }) =>
      isSameSubject(subjectOf(annotation, fold), subject),
    );
}
