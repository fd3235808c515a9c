import type { Annotation, AnnotationKind } from '#core/annotation/annotation.ts';
import {
  isSameSubject,
  meaningOf,
  subjectKey,
  subjectOf,
  type Ruling,
  type Scope,
  type Subject,
} from '#core/annotation/ruling.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { initiativeNamed } from '../find.ts';
import { whereOf } from '../history/where.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { acceptProposals } from './accept-proposals.ts';
import { alikeFinder } from './alike.ts';
import { isProposal } from './proposal-entry.ts';
import { waitingIds, type ReviewFilter } from './queue.ts';
import { keepRuling, rulingsNow } from './rulings.ts';

export interface Decision {
  readonly decision: 'accepted' | 'rejected' | 'pending';
  readonly ids?: readonly string[] | undefined;
  readonly kind?: AnnotationKind | undefined;
  readonly initiative?: string | undefined;
  readonly all?: boolean | undefined;
  /** All that wait under a filter of the queue, as long as there are `count` of them. */
  readonly visible?: { readonly filter: ReviewFilter; readonly count: number } | undefined;
  readonly articleId?: string | undefined;
  /** How far the decision reaches; this occurrence alone where absent. */
  readonly scope?: Scope | undefined;
}

/** What a step is called by what is decided and how far it reaches. */
const STEP = {
  accepted: { occurrence: 'accept', article: 'accept-article', archive: 'accept-archive' },
  acceptedNew: {
    occurrence: 'accept-new',
    article: 'accept-new-article',
    archive: 'accept-new-archive',
  },
  rejected: { occurrence: 'reject', article: 'reject-article', archive: 'reject-archive' },
  pending: { occurrence: 'reopen', article: 'reopen', archive: 'reopen' },
} as const;

/** A suggestion to decide, and the article it stands in. */
interface Chosen {
  readonly annotation: Annotation;
  readonly articleId: string | null;
  readonly label: string;
}

/**
 * Decides suggestions in one step. Named ones are decided whatever was decided before; by kind,
 * initiative or all, only those that wait are. Accepting a proposed name makes its entry in the
 * thesaurus and accepts its mentions in the same article.
 *
 * With a wide scope every waiting suggestion of the same text, kind and meaning there is decided
 * with it, and the decision stands as a ruling for what the rules suggest later.
 *
 * Errors: `E-USAGE` without a selector or where nothing can stand, `E-NOTFOUND`, `E-QUEUE`.
 */
export function decide(session: Session, input: Decision): Changed {
  const { decision, scope = 'occurrence' } = input;
  const chosen = choose(session, input);
  const outcome = mutate(session.db, session.actor, (draft) => {
    if (scope !== 'occurrence' && decision === 'pending') {
      throw new AppError('E-USAGE', { reason: 'pending + scope' });
    }
    const subjects = decision === 'pending' ? [] : subjectsOf(session, chosen, scope);
    const all = withAlike(session, chosen, subjects);
    const { count, entries } = write(session, draft, all, decision);
    const rulings = subjects.map((subject) => {
      const entry = entries.get(subject.first.annotation.id);
      return keepRuling(session, draft, rulingOn(subject, decision, entry));
    });
    if (rulings.length > 0) sign(draft, all, subjects, rulings, session);
    const label = labelOf(chosen.map((one) => one.label));
    const does = entries.size > 0 ? 'acceptedNew' : decision;
    const kind = STEP[does][chosen.length === 0 ? 'occurrence' : scope];
    const where = whereOf(
      session.db,
      all.map((one) => one.articleId),
    );
    return { result: undefined, what: { kind, params: { count, label, ...where } } };
  });
  return acknowledge(session, outcome);
}

function choose(session: Session, input: Decision): readonly Chosen[] {
  const { kind, initiative, all, articleId, visible } = input;
  if (!input.ids && !kind && !initiative && !all && !visible) {
    throw new AppError('E-USAGE', { reason: 'ids | kind | initiative | all' });
  }
  const ids = visible ? waitingIds(session, visible.filter) : input.ids;
  if (visible && ids?.length !== visible.count) {
    throw new AppError('E-QUEUE', { shown: visible.count, found: ids?.length ?? 0 });
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
  return rows.map((row) => ({
    annotation: row.annotation,
    articleId: row.articleId,
    label: row.labels[0] ?? nameOf(row.annotation),
  }));
}

/** A subject to be ruled on, where, and the chosen suggestion that it comes from. */
interface Ruled {
  readonly subject: Subject;
  readonly articleId: string | null;
  readonly first: Chosen;
}

/** What is ruled on, each subject and place once. A passage outside all articles rules nothing in one. */
function subjectsOf(session: Session, chosen: readonly Chosen[], scope: Scope): readonly Ruled[] {
  if (scope === 'occurrence') return [];
  const found = new Map<string, Ruled>();
  for (const one of chosen) {
    const articleId = scope === 'article' ? one.articleId : null;
    if (scope === 'article' && articleId === null) continue;
    const subject = subjectOf(one.annotation, session.fold);
    const key = `${articleId ?? ''}\n${subjectKey(subject)}`;
    if (!found.has(key)) found.set(key, { subject, articleId, first: one });
  }
  return [...found.values()];
}

/** The chosen ones and all that wait on the same subjects in the same places. */
function withAlike(
  session: Session,
  chosen: readonly Chosen[],
  subjects: readonly Ruled[],
): readonly Chosen[] {
  if (subjects.length === 0) return chosen;
  const all = new Map(chosen.map((one) => [one.annotation.id, one]));
  const alikeOn = alikeFinder(session);
  for (const { subject, articleId } of subjects) {
    for (const found of alikeOn(subject, articleId)) {
      const { annotation } = found;
      if (all.has(annotation.id)) continue;
      all.set(annotation.id, { ...found, label: nameOf(annotation) });
    }
  }
  return [...all.values()];
}

function write(
  session: Session,
  draft: Draft,
  chosen: readonly Chosen[],
  decision: Decision['decision'],
): ReturnType<typeof acceptProposals> {
  const annotations = chosen.map(({ annotation }) => annotation);
  const proposals = decision === 'accepted' ? annotations.filter(isProposal) : [];
  const others = annotations.filter((annotation) => !proposals.includes(annotation));
  for (const annotation of others) {
    draft.write('annotation', annotation.id, {
      ...annotation,
      status: decision,
      ruling: undefined,
    });
  }
  if (proposals.length === 0) return { count: others.length, entries: new Map() };
  const { count, entries } = acceptProposals(session, draft, proposals, rulingsNow(session, draft));
  return { count: others.length + count, entries };
}

/** Of an accepted proposal the entry that it has become: that is what the rules will suggest. */
function rulingOn(
  { subject, articleId, first }: Ruled,
  decision: Decision['decision'],
  entry: { readonly id: string; readonly prefLabel: string } | undefined,
): Omit<Ruling, 'id' | 'author' | 'createdAt'> {
  if (decision === 'pending') throw new TypeError('nothing stands that is open');
  return {
    ...subject,
    meaning: entry === undefined ? subject.meaning : meaningOf([entry.id]),
    decision,
    articleId,
    quote: first.annotation.quote,
    label: entry?.prefLabel ?? first.label,
    instead: [],
  };
}

/** Each suggestion that a ruling decides names it. */
function sign(
  draft: Draft,
  all: readonly Chosen[],
  subjects: readonly Ruled[],
  rulings: readonly Ruling[],
  session: Session,
): void {
  for (const { annotation, articleId } of all) {
    const subject = subjectOf(annotation, session.fold);
    const at = subjects.findIndex(
      (one) =>
        isSameSubject(one.subject, subject) &&
        (one.articleId === null || one.articleId === articleId),
    );
    const ruling = rulings[at];
    const now = draft.read('annotation', annotation.id);
    if (ruling === undefined || now?.status !== ruling.decision) continue;
    draft.write('annotation', now.id, { ...now, ruling: ruling.id });
  }
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
