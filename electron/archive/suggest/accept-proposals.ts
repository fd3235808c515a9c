import { fingerprintOf, type Annotation } from '#core/annotation/annotation.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { statement } from '#db/statement.ts';
import type { Session } from '../session.ts';
import { entryNamed, proposalOf } from './proposal-entry.ts';
import { writeSettled, type Ruled, type Settled } from './rulings.ts';

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
    const settled: Settled = accept
      ? {
          annotation: { ...named, status: 'accepted', ruling: undefined },
          instead: null,
        }
      : ruled({ ...named, status: 'pending' }, articleId);
    link(session, draft, annotation, settled);
  }
  return { count: all.filter(({ accept }) => accept).length, initiative };
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

function link(session: Session, draft: Draft, annotation: Annotation, settled: Settled): void {
  const linked = settled.annotation;
  const twin = statement<[string, string, string], { readonly id: string }>(
    session.db,
    'SELECT id FROM annotation WHERE source_id = ? AND fingerprint = ? AND id <> ? LIMIT 1',
  ).get(linked.sourceId, fingerprintOf(linked), linked.id);
  const other = twin ? draft.read('annotation', twin.id) : null;
  if (!other) {
    writeSettled(session, draft, settled);
    return;
  }
  // The dictionary found the name here since: it stands once, and the proposal is done with.
  draft.write('annotation', annotation.id, { ...annotation, status: 'rejected' });
  if (linked.status === 'accepted') {
    draft.write('annotation', other.id, { ...other, status: 'accepted' });
  }
}
