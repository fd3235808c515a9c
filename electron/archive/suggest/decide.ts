import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { initiativeNamed } from '../find.ts';
import { whereOf } from '../history/where.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { acceptProposals, isProposal } from './accept-proposals.ts';

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
 * initiative or all, only those that wait are. Accepting a proposed name makes its entry in the
 * thesaurus and accepts its mentions in the same article.
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
    ...(initiative === undefined ? {} : named(session, initiative)),
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
    const annotations = rows.map(({ annotation }) => annotation);
    const proposals = input.decision === 'accepted' ? annotations.filter(isProposal) : [];
    const others = annotations.filter((annotation) => !proposals.includes(annotation));
    for (const annotation of others) {
      draft.write('annotation', annotation.id, { ...annotation, status: input.decision });
    }
    const count = others.length + acceptProposals(session, draft, proposals);
    const label = labelOf(rows.map(({ labels, annotation }) => labels[0] ?? nameOf(annotation)));
    const does = proposals.length > 0 ? 'accept-new' : STEP[input.decision];
    const where = whereOf(
      session.db,
      rows.map((row) => row.articleId),
    );
    return { result: undefined, what: { kind: does, params: { count, label, ...where } } };
  });
  return acknowledge(session, outcome);
}

/** The initiative of that name; failing that, the proposals of that name. Errors: `E-NOTFOUND`. */
function named(
  session: Session,
  name: string,
): { readonly initiativeId: string } | { readonly proposalGroup: string } {
  try {
    return { initiativeId: initiativeNamed(session, name) };
  } catch (error) {
    const group = proposalNamed(session, name);
    if (group === null) throw error;
    return { proposalGroup: group };
  }
}

function proposalNamed(session: Session, name: string): string | null {
  const key = labelKey(session, name);
  const waiting = listAnnotations(session.db, { kind: 'initiative', status: 'pending' }).rows;
  for (const { annotation } of waiting) {
    const proposal = annotation.detail?.of === 'proposal' ? annotation.detail.proposal : null;
    if (proposal && labelKey(session, proposal.label) === key) return proposal.group;
  }
  return null;
}

function nameOf({ label, quote }: Annotation): string {
  return label === '' ? quote : label;
}

/** What a step about several suggestions is called: their label where they share one. */
function labelOf(labels: readonly string[]): string {
  const distinct = [...new Set(labels)];
  return distinct.length > 2 ? `${distinct.slice(0, 2).join('、')}…` : distinct.join('、');
}
