import { fingerprintOf, type Annotation } from '#core/annotation/annotation.ts';
import type { InitiativeProposal } from '#core/discover/proposal.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { statement } from '#db/statement.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import type { Ruled } from './rulings.ts';

/** A suggestion that proposes a name the thesaurus does not know. */
export function isProposal(annotation: Annotation): boolean {
  return annotation.kind === 'initiative' && annotation.initiativeIds.length === 0;
}

/**
 * Accepts proposed names within the step that is being drafted: each name becomes an entry of the
 * thesaurus (a candidate) or is taken for the entry that bears it by now, and all its waiting
 * mentions name that entry. Those in the articles of `accepted` are accepted with it; those
 * elsewhere wait on, as mentions of a known initiative, unless a ruling decides them. Answers how
 * many were accepted, and the entry of each that was chosen.
 */
export function acceptProposals(
  session: Session,
  draft: Draft,
  accepted: readonly Annotation[],
  ruled: Ruled,
): { readonly count: number; readonly entries: ReadonlyMap<string, Initiative> } {
  const byGroup = Map.groupBy(accepted, (one) => proposalOf(one)?.group ?? one.label);
  const entries = new Map<string, Initiative>();
  let count = 0;
  for (const [group, chosen] of byGroup) {
    const outcome = acceptGroup(session, draft, group, chosen, ruled);
    count += outcome.count;
    for (const { id } of chosen) entries.set(id, outcome.initiative);
  }
  return { count, entries };
}

function acceptGroup(
  session: Session,
  draft: Draft,
  group: string,
  chosen: readonly Annotation[],
  ruled: Ruled,
): { readonly count: number; readonly initiative: Initiative } {
  const waiting = listAnnotations(session.db, {
    proposalGroup: group,
    status: 'pending',
    withWithdrawn: true,
  }).rows;
  const chosenIds = new Set(chosen.map(({ id }) => id));
  const articleIds = new Set(
    waiting.flatMap(({ annotation, articleId }) =>
      chosenIds.has(annotation.id) ? [articleId] : [],
    ),
  );
  const mentions = new Map(
    waiting.map(({ annotation, articleId }) => [
      annotation.id,
      { annotation, articleId, accept: articleIds.has(articleId) },
    ]),
  );
  // One that was rejected before and is now accepted by name does not wait.
  for (const annotation of chosen) {
    const articleId = mentions.get(annotation.id)?.articleId ?? null;
    mentions.set(annotation.id, { annotation, articleId, accept: true });
  }
  const all = [...mentions.values()];
  const initiative = entryFor(
    session,
    draft,
    chosen[0],
    all.map(({ annotation }) => annotation),
  );
  for (const { annotation, articleId, accept } of all) {
    const { id, prefLabel } = initiative;
    const named: Annotation = { ...annotation, initiativeIds: [id], label: prefLabel };
    const linked: Annotation = accept
      ? { ...named, status: 'accepted', ruling: undefined }
      : ruled({ ...named, status: 'pending' }, articleId);
    link(session, draft, annotation, linked);
  }
  return { count: all.filter(({ accept }) => accept).length, initiative };
}

function proposalOf(annotation: Annotation | undefined): InitiativeProposal | null {
  return annotation?.detail?.of === 'proposal' ? annotation.detail.proposal : null;
}

/** The entry that bears the name by now, or a new one with the other forms as alternative labels. */
function entryFor(
  session: Session,
  draft: Draft,
  first: Annotation | undefined,
  mentions: readonly Annotation[],
): Initiative {
  const name = proposalOf(first)?.label ?? first?.label ?? '';
  return entryNamed(session, draft, first, name, mentions);
}

/** The entry that bears `name` by now, or a new one as `first` proposes it. */
export function entryNamed(
  session: Session,
  draft: Draft,
  first: Annotation | undefined,
  name: string,
  mentions: readonly Annotation[] = [],
): Initiative {
  const proposal = proposalOf(first);
  const prefLabel = name.trim();
  const owners = new Map<string, Initiative>();
  for (const initiative of listInitiatives(session.db)) {
    for (const label of [initiative.prefLabel, ...initiative.altLabels]) {
      owners.set(labelKey(session, label), initiative);
    }
  }
  const known = owners.get(labelKey(session, prefLabel));
  if (known) return known;
  const keys = new Set([labelKey(session, prefLabel)]);
  const altLabels = mentions.flatMap(({ quote }) => {
    const key = labelKey(session, quote);
    if (key === '' || keys.has(key) || owners.has(key)) return [];
    keys.add(key);
    return [quote.trim()];
  });
  const initiative: Initiative = {
    id: session.actor.newId(),
    prefLabel,
    altLabels,
    definition: '',
    scopeNote: '',
    theme: proposal?.theme ?? '',
    level: proposal?.level ?? null,
    broaderId: null,
    notation: '',
    status: 'candidate',
  };
  draft.write('initiative', initiative.id, initiative);
  return initiative;
}

function link(session: Session, draft: Draft, annotation: Annotation, linked: Annotation): void {
  const twin = statement<[string, string, string], { readonly id: string }>(
    session.db,
    'SELECT id FROM annotation WHERE source_id = ? AND fingerprint = ? AND id <> ? LIMIT 1',
  ).get(linked.sourceId, fingerprintOf(linked), linked.id);
  const other = twin ? draft.read('annotation', twin.id) : null;
  if (!other) {
    draft.write('annotation', linked.id, linked);
    return;
  }
  // The dictionary found the name here since: it stands once, and the proposal is done with.
  draft.write('annotation', annotation.id, { ...annotation, status: 'rejected' });
  if (linked.status === 'accepted') {
    draft.write('annotation', other.id, { ...other, status: 'accepted' });
  }
}
