import { spanFault, type Annotation } from '#core/annotation/annotation.ts';
import type { Detail } from '#core/annotation/detail.ts';
import { AppError } from '#core/error/app-error.ts';
import { quoteOf } from '#core/text/span.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Changed } from '../../contract.ts';
import { labelsOf, sameAnnotation, short } from '../annotations/edit.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { entryNamed, isProposal } from './accept-proposals.ts';
import { reached, type Reach } from './context.ts';
import { suggestionNamed } from './queue.ts';

export interface AcceptedChange {
  readonly id: string;
  /** What it is a mention of instead. */
  readonly initiativeIds?: readonly string[] | undefined;
  /** What the name, place, date or figure is called instead; of a proposal the name of its entry. */
  readonly label?: string | undefined;
  readonly reach?: Reach | undefined;
  readonly note?: string | undefined;
}

/**
 * Accepts a suggestion with another initiative, label or span, in one step. It becomes a hand's
 * annotation, and what the rule had suggested is remembered as rejected. Where exactly the changed
 * one is suggested as well, that is accepted and this one rejected.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`.
 */
export function acceptChanged(session: Session, input: AcceptedChange): Changed {
  const { db, actor } = session;
  const { annotation: before, articleId } = suggestionNamed(session, input.id);
  const outcome = mutate(db, actor, (draft) => {
    const spans = input.reach ? reached(session, before, articleId, input.reach) : before.spans;
    const text = sourceText(db, before.sourceId);
    const fault = spanFault(text, spans);
    if (fault) throw new AppError('E-ANCHOR', { fault });
    const quote = quoteOf(text, spans);
    const after: Annotation = {
      ...before,
      ...said(session, draft, before, { ...input, quote }),
      spans,
      quote,
      note: input.note ?? before.note,
    };
    settle(session, draft, before, after);
    return {
      result: undefined,
      what: { kind: 'accept-changed', params: { quote: short(quote), label: after.label } },
    };
  });
  return acknowledge(session, outcome);
}

/** What is said of the changed passage. */
function said(
  session: Session,
  draft: Draft,
  before: Annotation,
  { initiativeIds, label, reach, quote }: Omit<AcceptedChange, 'id'> & { readonly quote: string },
): Partial<Annotation> {
  if (before.kind !== 'initiative') {
    const name = label ?? before.label;
    return { label: name, detail: before.detail && renamed(before.detail, name) };
  }
  if (initiativeIds !== undefined && initiativeIds.length > 0) {
    const labels = labelsOf(draft, initiativeIds);
    return { initiativeIds: [...initiativeIds], label: labels[0] ?? '', detail: null };
  }
  if (!isProposal(before)) return {};
  // A proposal whose span was moved is another name.
  const name = label ?? (reach ? quote : before.label);
  const entry = entryNamed(session, draft, before, name);
  return { initiativeIds: [entry.id], label: entry.prefLabel };
}

/** A person or an organisation is called by its name in what the rule says of it, too. */
function renamed(detail: Detail, name: string): Detail {
  switch (detail.of) {
    case 'person':
      return { ...detail, person: { ...detail.person, name } };
    case 'organisation':
      return { ...detail, organisation: { ...detail.organisation, name } };
    case 'proposal':
    case 'date':
    case 'place':
      return detail;
  }
}

function settle(session: Session, draft: Draft, before: Annotation, after: Annotation): void {
  const { author, newId } = session.actor;
  const same = sameAnnotation(draft, session, after);
  const refused: Annotation = { ...before, status: 'rejected', ruling: undefined };
  if (same !== null && same.id !== before.id) {
    draft.write('annotation', same.id, { ...same, status: 'accepted', ruling: undefined });
    draft.write('annotation', refused.id, refused);
    return;
  }
  const hand: Annotation = {
    ...after,
    status: 'accepted',
    rule: null,
    confidence: 1,
    author,
    ruling: undefined,
  };
  draft.write('annotation', hand.id, hand);
  const remembered: Annotation = { ...refused, id: newId() };
  draft.write('annotation', remembered.id, remembered);
}
