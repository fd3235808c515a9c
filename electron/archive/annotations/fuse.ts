import { fusible, unionOf } from '#core/annotation/fuse.ts';
import type { Annotation } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { quoteOf } from '#core/text/span.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { existing, sameAnnotation, short, takeAway, whereIs, writeByHand } from './edit.ts';

/**
 * Makes one annotation of `id` and of all that say the same initiatives of passages which overlap
 * or touch it: over everything that they cover, with all their notes. One step.
 *
 * Errors: `E-NOTFOUND`; `E-ANCHOR` where nothing is there to be fused.
 */
export function fuseAnnotations(session: Session, id: string): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const one = existing(draft, id);
    const all = listAnnotations(db, { sourceId: one.sourceId, kind: 'initiative' }).rows;
    const others = fusible(
      one,
      all.map(({ annotation }) => annotation),
    );
    if (others.length === 0) throw new AppError('E-ANCHOR', { fault: 'alone' });
    const text = sourceText(db, one.sourceId);
    const spans = unionOf([one, ...others].flatMap((part) => part.spans));
    const notes = [one, ...others].map(({ note }) => note).filter((note) => note !== '');
    const fused: Annotation = {
      ...one,
      spans,
      quote: quoteOf(text, spans),
      note: [...new Set(notes)].join('\n'),
    };
    for (const other of others) takeAway(draft, other);
    // One of them may cover it all already, or a rule may once have suggested just this.
    const twin = sameAnnotation(draft, session, fused);
    if (twin !== null && twin.id !== one.id) {
      takeAway(draft, one);
      draft.write('annotation', twin.id, { ...twin, status: 'accepted', note: fused.note });
    } else if (twin === null) writeByHand(draft, session, one, fused);
    else draft.write('annotation', one.id, fused);
    return {
      result: undefined,
      what: {
        kind: 'annotation-fuse',
        params: {
          count: others.length + 1,
          label: one.label,
          quote: short(fused.quote),
          ...whereIs(session, [one]),
        },
      },
    };
  });
  return acknowledge(session, outcome);
}
