import { AppError } from '#core/error/app-error.ts';
import type { CheckState } from '#core/ledger/check.ts';
import type { FigureBody } from '#core/extract/figure.ts';
import { mutate } from '#db/journal.ts';
import type { Changed } from '../../contract.ts';
import { existing, short, whereIs } from '../annotations/edit.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';

const STEP_KINDS: Readonly<Record<CheckState, string>> = {
  checked: 'figure-check',
  doubtful: 'figure-doubt',
  unchecked: 'figure-uncheck',
};

/**
 * Keeps what somebody found when they compared figures with their source, all in one step.
 * Errors: `E-NOTFOUND`, also for an annotation that is no figure.
 */
export function checkFigures(
  session: Session,
  input: { readonly ids: readonly string[]; readonly state: CheckState; readonly note: string },
): Changed {
  const { db, actor } = session;
  const { state } = input;
  const outcome = mutate(db, actor, (draft) => {
    const checkedAt = actor.now().toISOString();
    const figures = input.ids.map((id) => {
      const annotation = existing(draft, id);
      if (annotation.figure === null) {
        throw new AppError('E-NOTFOUND', { what: 'annotation', name: id });
      }
      return annotation;
    });
    let changed = 0;
    for (const { id } of figures) {
      const known = draft.read('check', id);
      if (state === (known?.state ?? 'unchecked') && input.note === (known?.note ?? '')) continue;
      const check = { annotationId: id, note: input.note, author: actor.author, checkedAt };
      draft.write('check', id, state === 'unchecked' ? null : { ...check, state });
      changed += 1;
    }
    const quote = changed === 1 ? short(figures[0]?.quote ?? '') : '';
    return {
      result: undefined,
      what: {
        kind: STEP_KINDS[state],
        params: { count: changed, quote, ...whereIs(session, figures) },
      },
    };
  });
  return acknowledge(session, outcome);
}

/**
 * Changes what a figure measures, where or when; its number stays what is printed. A check that found
 * it right is taken back with that: somebody else's words were checked. Errors: `E-NOTFOUND`.
 */
export function editFigure(
  session: Session,
  input: { readonly id: string } & {
    readonly [Field in 'measure' | 'place' | 'time']?: string | undefined;
  },
): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const before = existing(draft, input.id);
    if (before.figure === null) {
      throw new AppError('E-NOTFOUND', { what: 'annotation', name: input.id });
    }
    const figure: FigureBody = {
      ...before.figure,
      measure: input.measure ?? before.figure.measure,
      place: input.place ?? before.figure.place,
      time: input.time ?? before.figure.time,
    };
    const same = JSON.stringify(figure) === JSON.stringify(before.figure);
    draft.write('annotation', before.id, { ...before, figure });
    if (!same && draft.read('check', before.id)?.state === 'checked') {
      draft.write('check', before.id, null);
    }
    return {
      result: undefined,
      what: {
        kind: 'figure-edit',
        params: { quote: short(before.quote), ...whereIs(session, [before]) },
      },
    };
  });
  return acknowledge(session, outcome);
}
