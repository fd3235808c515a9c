import { validate } from 'uuid';
import { fingerprintOf, spanFault, type Annotation } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { quoteOf, type Span } from '#core/text/span.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { articleAt } from '#db/queries/article-at.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { statement } from '#db/statement.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { whereOf } from '../history/where.ts';
import type { Session } from '../session.ts';
import { draftInitiativeIds, type NewInitiative } from './new-initiatives.ts';
import { entryNamed, isProposal } from '../suggest/proposal-entry.ts';

export interface NewAnnotation {
  /** Where the caller has made one; must be new. */
  readonly id?: string | undefined;
  readonly sourceId: string;
  readonly spans: readonly Span[];
  readonly kind: 'initiative' | 'note';
  readonly initiativeIds: readonly string[];
  /** Made in the same step. */
  readonly newInitiatives?: readonly NewInitiative[] | undefined;
  readonly note: string;
  /** True where the spans are the anchor of an article as a whole. */
  readonly ofArticle?: boolean | undefined;
}

/** A quotation in the sentence of a step is cut to this many units. */
const STEP_QUOTE = 24;

/**
 * Annotates spans of a source by hand. Where a rule has suggested exactly this, its suggestion is
 * accepted instead: the same thing never stands twice.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`.
 */
export function annotate(
  session: Session,
  input: NewAnnotation,
): Changed & { readonly id: string } {
  const { db, actor } = session;
  const text = sourceText(db, input.sourceId);
  const spans = input.spans.toSorted((a, b) => a.start - b.start);
  const fault = spanFault(text, spans);
  if (fault) throw new AppError('E-ANCHOR', { fault });
  const added = input.newInitiatives ?? [];
  if (input.kind === 'initiative' && input.initiativeIds.length + added.length === 0) {
    throw new AppError('E-ANCHOR', { fault: 'initiative' });
  }
  const outcome = mutate(db, actor, (draft) => {
    const initiativeIds = draftInitiativeIds(session, draft, input);
    const labels = labelsOf(draft, initiativeIds);
    const annotation: Annotation = {
      id: newIdFrom(draft, input.id) ?? actor.newId(),
      kind: input.kind,
      sourceId: input.sourceId,
      spans,
      quote: quoteOf(text, spans),
      status: 'accepted',
      initiativeIds,
      label: labels[0] ?? '',
      note: input.note,
      figure: null,
      detail: input.ofArticle ? { of: 'article' } : null,
      rule: null,
      confidence: 1,
      author: actor.author,
      createdAt: actor.now().toISOString(),
    };
    const known = input.kind === 'initiative' ? sameAnnotation(draft, session, annotation) : null;
    const written: Annotation = known
      ? {
          ...known,
          status: 'accepted',
          ruling: undefined,
          note: input.note === '' ? known.note : input.note,
        }
      : annotation;
    draft.write('annotation', written.id, written);
    return {
      result: written.id,
      what: {
        kind: kindOf(input),
        params: {
          quote: short(annotation.quote),
          label: labels.join('、') || short(input.note),
          ...whereIs(session, [annotation]),
        },
      },
    };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

function kindOf({ kind, ofArticle, newInitiatives }: NewAnnotation): string {
  if (ofArticle) return 'annotate-article';
  if (kind === 'note') return 'annotate-note';
  return newInitiatives !== undefined && newInitiatives.length > 0 ? 'annotate-new' : 'annotate';
}

/**
 * Changes what is said of a span, or the span. A suggestion that is changed so becomes a hand's
 * annotation, and what the rule had suggested is remembered as rejected: it would come back.
 *
 * Errors: `E-NOTFOUND`, `E-ANCHOR`, also where the same already stands there.
 */
export function changeAnnotation(
  session: Session,
  input: {
    readonly id: string;
    readonly initiativeIds?: readonly string[] | undefined;
    /** Made in the same step, and named besides `initiativeIds`. */
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
    readonly note?: string | undefined;
    readonly spans?: readonly Span[] | undefined;
  },
): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const before = existing(draft, input.id);
    const spans = (input.spans ?? before.spans).toSorted((a, b) => a.start - b.start);
    const text = sourceText(db, before.sourceId);
    const fault = spanFault(text, spans);
    if (fault) throw new AppError('E-ANCHOR', { fault });
    // A proposed name whose span was moved is another name, and it is an entry from now on.
    const named = input.spans !== undefined && isProposal(before);
    const kept =
      input.initiativeIds ??
      (named
        ? [entryNamed(session, draft, before, quoteOf(text, spans)).id]
        : before.initiativeIds);
    const { newInitiatives } = input;
    const initiativeIds = draftInitiativeIds(session, draft, {
      initiativeIds: kept,
      newInitiatives,
    });
    if (before.kind === 'initiative' && initiativeIds.length === 0) {
      throw new AppError('E-ANCHOR', { fault: 'initiative' });
    }
    const labels = labelsOf(draft, initiativeIds);
    const after: Annotation = {
      ...before,
      initiativeIds: [...initiativeIds],
      label: labels[0] ?? before.label,
      note: input.note ?? before.note,
      spans,
      quote: quoteOf(text, spans),
    };
    if (fingerprintOf(after) === fingerprintOf(before)) {
      draft.write('annotation', after.id, after);
    } else {
      if (after.kind !== 'note' && sameAnnotation(draft, session, after)) {
        throw new AppError('E-ANCHOR', { fault: 'duplicate' });
      }
      writeByHand(draft, session, before, after);
    }
    return {
      result: undefined,
      what: {
        kind: 'annotation-edit',
        params: { quote: short(before.quote), ...whereIs(session, [before]) },
      },
    };
  });
  return acknowledge(session, outcome);
}

/** Writes what a hand made of `before`; what a rule had suggested there is remembered as rejected. */
export function writeByHand(
  draft: Draft,
  session: Session,
  before: Annotation,
  after: Annotation,
): void {
  const { author, newId } = session.actor;
  if (before.rule === null) {
    draft.write('annotation', after.id, after);
    return;
  }
  const alone = { ruling: undefined };
  const hand: Annotation = {
    ...after,
    ...alone,
    status: 'accepted',
    rule: null,
    confidence: 1,
    author,
  };
  draft.write('annotation', hand.id, hand);
  const refused: Annotation = { ...before, ...alone, id: newId(), status: 'rejected' };
  draft.write('annotation', refused.id, refused);
}

/**
 * Takes annotations away. One that a rule suggested is rejected, not forgotten: the rule would only
 * bring it back. Errors: `E-NOTFOUND`.
 */
export function removeAnnotations(session: Session, ids: readonly string[]): Changed {
  const outcome = mutate(session.db, session.actor, (draft) => {
    const removed = ids.map((id) => existing(draft, id));
    for (const annotation of removed) takeAway(draft, annotation);
    return {
      result: undefined,
      what: {
        kind: 'annotation-remove',
        params: { count: ids.length, label: labelOf(removed), ...whereIs(session, removed) },
      },
    };
  });
  return acknowledge(session, outcome);
}

/** Removes a hand's annotation; a rule's is remembered as rejected. */
export function takeAway(draft: Draft, annotation: Annotation): void {
  const left: Annotation | null =
    annotation.rule === null ? null : { ...annotation, status: 'rejected', ruling: undefined };
  draft.write('annotation', annotation.id, left);
}

/** An id made elsewhere is taken only where it is a UUID that nothing has yet. */
function newIdFrom(draft: Draft, id: string | undefined): string | null {
  if (id === undefined || !validate(id) || draft.read('annotation', id) !== null) return null;
  return id;
}

/** Errors: `E-NOTFOUND`. */
export function existing(draft: Draft, id: string): Annotation {
  const annotation = draft.read('annotation', id);
  if (!annotation) throw new AppError('E-NOTFOUND', { what: 'annotation', name: id });
  return annotation;
}

/** Preferred labels of initiatives, in order. Errors: `E-NOTFOUND`. */
export function labelsOf(draft: Draft, initiativeIds: readonly string[]): readonly string[] {
  return initiativeIds.map((id) => {
    const initiative = draft.read('initiative', id);
    if (!initiative) throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
    return initiative.prefLabel;
  });
}

/** The annotation that stands for the same already, whatever its status. */
export function sameAnnotation(
  draft: Draft,
  session: Session,
  annotation: Annotation,
): Annotation | null {
  const row = statement<[string, string], { readonly id: string }>(
    session.db,
    'SELECT id FROM annotation WHERE source_id = ? AND fingerprint = ? LIMIT 1',
  ).get(annotation.sourceId, fingerprintOf(annotation));
  return row ? draft.read('annotation', row.id) : null;
}

/** What several annotations say, where they say the same; else nothing. */
function labelOf(annotations: readonly Annotation[]): string {
  const labels = new Set(
    annotations.map(({ label, note, quote }) => label || short(note || quote)),
  );
  const [only] = labels;
  return labels.size === 1 ? (only ?? '') : '';
}

/** Where annotations lie, for the sentence of a step. */
export function whereIs(session: Session, annotations: readonly Annotation[]) {
  const articleIds = annotations.map(({ sourceId, spans }) =>
    articleAt(session.db, sourceId, spans[0]?.start ?? 0),
  );
  return whereOf(session.db, articleIds);
}

/** A quotation for the sentence of a step. */
export function short(text: string): string {
  return text.length > STEP_QUOTE ? `${text.slice(0, STEP_QUOTE)}…` : text;
}
