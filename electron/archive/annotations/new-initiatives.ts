import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Draft } from '#db/journal.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';

/** An initiative that is made where it is first needed: by its name, perhaps under a theme. */
export interface NewInitiative {
  readonly prefLabel: string;
  readonly theme: string;
}

/**
 * Makes initiatives within the step that is being drafted, as candidates; answers their ids. A name
 * that an initiative bears by now, in either script, gives that one.
 */
export function draftInitiatives(
  session: Session,
  draft: Draft,
  wanted: readonly NewInitiative[],
): readonly string[] {
  if (wanted.length === 0) return [];
  const owners = new Map<string, string>();
  for (const { id, prefLabel, altLabels } of listInitiatives(session.db)) {
    for (const label of [prefLabel, ...altLabels]) owners.set(labelKey(session, label), id);
  }
  return wanted.map(({ prefLabel, theme }) => {
    const key = labelKey(session, prefLabel);
    const known = owners.get(key);
    if (known !== undefined) return known;
    const initiative: Initiative = {
      id: session.actor.newId(),
      prefLabel: prefLabel.trim(),
      altLabels: [],
      definition: '',
      scopeNote: '',
      theme: theme.trim(),
      level: null,
      broaderId: null,
      relatedIds: [],
      notation: '',
      status: 'candidate',
      replacedById: null,
      colour: null,
    };
    owners.set(key, initiative.id);
    draft.write('initiative', initiative.id, initiative);
    return initiative.id;
  });
}

/** All initiatives of an annotation that is being written, each once. */
export function draftInitiativeIds(
  session: Session,
  draft: Draft,
  input: {
    readonly initiativeIds: readonly string[];
    readonly newInitiatives?: readonly NewInitiative[] | undefined;
  },
): readonly string[] {
  const made = draftInitiatives(session, draft, input.newInitiatives ?? []);
  return [...new Set([...input.initiativeIds, ...made])];
}
