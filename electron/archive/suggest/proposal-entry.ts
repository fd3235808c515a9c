import type { Annotation } from '#core/annotation/annotation.ts';
import type { InitiativeProposal } from '#core/discover/proposal.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';

/** A suggestion that proposes a name the thesaurus does not know. */
export function isProposal(annotation: Annotation): boolean {
  return annotation.kind === 'initiative' && annotation.initiativeIds.length === 0;
}

/** What a suggestion proposes to take into the thesaurus; null where it proposes nothing. */
export function proposalOf(annotation: Annotation | undefined): InitiativeProposal | null {
  return annotation?.detail?.of === 'proposal' ? annotation.detail.proposal : null;
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
    relatedIds: [],
    notation: '',
    status: 'candidate',
    replacedById: null,
    colour: null,
  };
  draft.write('initiative', initiative.id, initiative);
  return initiative;
}
