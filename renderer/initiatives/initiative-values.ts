import type { Initiative } from '#core/thesaurus/initiative.ts';

/** An entry not saved yet has no id. */
export type InitiativeDraft = Omit<Initiative, 'id'> & { readonly id: string | null };

export function emptyInitiative(theme: string): InitiativeDraft {
  return {
    id: null,
    prefLabel: '',
    altLabels: [],
    definition: '',
    scopeNote: '',
    theme,
    level: null,
    broaderId: null,
    relatedIds: [],
    notation: '',
    status: 'candidate',
    replacedById: null,
    colour: null,
  };
}
