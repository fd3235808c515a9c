import { spanFault, type Annotation } from '#core/annotation/annotation.ts';
import type { Detail } from '#core/annotation/detail.ts';
import { subjectOf, type Scope } from '#core/annotation/ruling.ts';
import { AppError } from '#core/error/app-error.ts';
import { quoteOf } from '#core/text/span.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { WaitingPlace } from '#db/queries/suggestions.ts';
import type { Changed } from '../../contract.ts';
import { labelsOf, sameAnnotation, short } from '../annotations/edit.ts';
import { draftInitiativeIds, type NewInitiative } from '../annotations/new-initiatives.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { entryNamed, isProposal } from './proposal-entry.ts';
import { alikeFinder } from './alike.ts';
import { reached, type Reach } from './context.ts';
import { suggestionNamed } from './queue.ts';
import { keepRuling } from './rulings.ts';

export interface AcceptedChange {
  readonly id: string;
  /** What it is a mention of instead. */
  readonly initiativeIds?: readonly string[] | undefined;
  /** Made in the same step, and named besides `initiativeIds`. */
  readonly newInitiatives?: readonly NewInitiative[] | undefined;
  /** What the name, place, date or figure is called instead; of a proposal the name of its entry. */
  readonly label?: string | undefined;
  readonly reach?: Reach | undefined;
  readonly note?: string | undefined;
  /** How far another initiative reaches; this occurrence alone where absent. */
  readonly scope?: Scope | undefined;
}

/**
 * Accepts a suggestion with another initiative, label or span, in one step. It becomes a hand's
 * annotation, and what the rule had suggested is remembered as rejected. Where exactly the changed
 * one is suggested as well, that is accepted and this one rejected.
 *
 * Another initiative may be taken with a wide scope: all that wait on the same text and meaning there
 * are changed alike, and it stands as a ruling.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`, `E-USAGE` for a wide scope with another change.
 */
export function acceptChanged(session: Session, input: AcceptedChange): Changed {
  const { scope = 'occurrence', newInitiatives = [], ...wanted } = input;
  const named = wanted.initiativeIds !== undefined || newInitiatives.length > 0;
  const one = suggestionNamed(session, input.id);
  if (scope !== 'occurrence' && !mayStand(one.annotation, named, wanted)) {
    throw new AppError('E-USAGE', { reason: '--scope' });
  }
  const outcome = mutate(session.db, session.actor, (draft) => {
    const initiativeIds = draftInitiativeIds(session, draft, {
      initiativeIds: wanted.initiativeIds ?? [],
      newInitiatives,
    });
    const change: Change = { ...wanted, initiativeIds: named ? initiativeIds : undefined };
    const done = changeOne(session, draft, one, change);
    const params = { quote: short(done.quote), label: done.label };
    if (scope === 'occurrence' || (scope === 'article' && one.articleId === null)) {
      return { result: undefined, what: { kind: 'accept-changed', params } };
    }
    const articleId = scope === 'article' ? one.articleId : null;
    const subject = subjectOf(one.annotation, session.fold);
    const alike = alikeFinder(session)(subject, articleId);
    const others = alike.map((other) => changeOne(session, draft, other, change));
    const ruling = keepRuling(session, draft, {
      ...subject,
      decision: 'rejected',
      articleId,
      quote: one.annotation.quote,
      label: one.annotation.label,
      instead: change.initiativeIds ?? [],
    });
    for (const { written } of [done, ...others]) {
      for (const id of written) {
        const annotation = draft.read('annotation', id);
        if (annotation) draft.write('annotation', id, { ...annotation, ruling: ruling.id });
      }
    }
    const count = others.length + 1;
    return {
      result: undefined,
      what: { kind: `accept-changed-${scope}`, params: { ...params, count } },
    };
  });
  return acknowledge(session, outcome);
}

/** Only what a mention is taken for can stand: a moved span or a name is of one passage. */
function mayStand(annotation: Annotation, named: boolean, { reach }: Change): boolean {
  return annotation.kind === 'initiative' && named && reach === undefined;
}

type Change = Omit<AcceptedChange, 'id' | 'scope' | 'newInitiatives'>;

interface ChangedOne {
  readonly quote: string;
  readonly label: string;
  /** Ids of what was accepted and of what was remembered as rejected. */
  readonly written: readonly string[];
}

function changeOne(
  session: Session,
  draft: Draft,
  { annotation: before, articleId }: WaitingPlace,
  change: Change,
): ChangedOne {
  const { reach, note } = change;
  const spans = reach ? reached(session, before, articleId, reach) : before.spans;
  const text = sourceText(session.db, before.sourceId);
  const fault = spanFault(text, spans);
  if (fault) throw new AppError('E-ANCHOR', { fault });
  const quote = quoteOf(text, spans);
  const after: Annotation = {
    ...before,
    ...said(session, draft, before, { ...change, quote }),
    spans,
    quote,
    note: note ?? before.note,
  };
  return { quote, label: after.label, written: settle(session, draft, before, after) };
}

/** What is said of the changed passage. */
function said(
  session: Session,
  draft: Draft,
  before: Annotation,
  { initiativeIds, label, reach, quote }: Change & { readonly quote: string },
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
    case 'article':
      return detail;
  }
}

/** Writes what is accepted and what is remembered as rejected; answers their ids. */
function settle(
  session: Session,
  draft: Draft,
  before: Annotation,
  after: Annotation,
): readonly string[] {
  const { author, newId } = session.actor;
  const same = sameAnnotation(draft, session, after);
  const refused: Annotation = { ...before, status: 'rejected', ruling: undefined };
  if (same !== null && same.id !== before.id) {
    if (same.rule !== null) {
      draft.write('annotation', same.id, { ...same, status: 'accepted', ruling: undefined });
    }
    draft.write('annotation', refused.id, refused);
    return [refused.id];
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
  return [hand.id, remembered.id];
}
