import type { AnnotationKind } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { initiativeNamed } from '../find.ts';
import type { Session } from '../session.ts';

export interface Decision {
  readonly decision: 'accepted' | 'rejected' | 'pending';
  readonly ids?: readonly string[] | undefined;
  readonly kind?: AnnotationKind | undefined;
  readonly initiative?: string | undefined;
  readonly all?: boolean | undefined;
  readonly articleId?: string | undefined;
}

const STEP = { accepted: 'accept', rejected: 'reject', pending: 'reopen' } as const;

/**
 * Decides suggestions in one step. Named ones are decided whatever was decided before; by kind,
 * initiative or all, only those that wait are.
 *
 * Errors: `E-USAGE` without a selector, `E-NOTFOUND`.
 */
export function decide(session: Session, input: Decision): Changed {
  const { ids, kind, initiative, all, articleId } = input;
  if (!ids && !kind && !initiative && !all) {
    throw new AppError('E-USAGE', { reason: 'ids | kind | initiative | all' });
  }
  const { rows } = listAnnotations(session.db, {
    ids,
    kind,
    articleId,
    initiativeId: initiative === undefined ? undefined : initiativeNamed(session, initiative),
    status: ids || input.decision === 'pending' ? undefined : 'pending',
    suggested: true,
  });
  if (ids && rows.length < new Set(ids).size) {
    const found = new Set(rows.map(({ annotation }) => annotation.id));
    throw new AppError('E-NOTFOUND', {
      what: 'suggestion',
      name: ids.find((id) => !found.has(id)) ?? '',
    });
  }
  const outcome = mutate(session.db, session.actor, (draft) => {
    for (const { annotation } of rows) {
      draft.write('annotation', annotation.id, { ...annotation, status: input.decision });
    }
    const label = labelOf(rows.map(({ labels, annotation }) => labels[0] ?? annotation.quote));
    return {
      result: undefined,
      what: { kind: STEP[input.decision], params: { count: rows.length, label } },
    };
  });
  return acknowledge(session, outcome);
}

/** What a step about several suggestions is called: their label where they share one. */
function labelOf(labels: readonly string[]): string {
  const distinct = [...new Set(labels)];
  return distinct.length > 2 ? `${distinct.slice(0, 2).join('、')}…` : distinct.join('、');
}
