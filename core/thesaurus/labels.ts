import type { Initiative } from './initiative.ts';

/** What makes two labels the same for a reader, whatever script or width they are written in. */
export type KeyOf = (label: string) => string;

/** All names of an initiative, the preferred one first. */
export function labelsOf({ prefLabel, altLabels }: Initiative): readonly string[] {
  return [prefLabel, ...altLabels];
}

/** Two initiatives that claim one label. */
export interface LabelConflict {
  readonly label: string;
  readonly claimantId: string;
  readonly ownerId: string;
  readonly owner: string;
  /** True where it is what the owner is called: it cannot be taken over, the two can be merged. */
  readonly preferred: boolean;
}

/** The labels of `claimants` that other initiatives have too; of two claimants the later one is at fault. */
export function labelConflicts(
  initiatives: Iterable<Initiative>,
  claimants: ReadonlySet<string>,
  keyOf: KeyOf,
): readonly LabelConflict[] {
  const all = [...initiatives];
  const owners = new Map<string, { readonly of: Initiative; readonly preferred: boolean }>();
  const conflicts: LabelConflict[] = [];
  const ordered = [
    ...all.filter(({ id }) => !claimants.has(id)),
    ...all.filter(({ id }) => claimants.has(id)),
  ];
  for (const initiative of ordered) {
    for (const [at, label] of labelsOf(initiative).entries()) {
      const key = keyOf(label);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { of: initiative, preferred: at === 0 });
      else if (owner.of.id !== initiative.id && claimants.has(initiative.id)) {
        const { of, preferred } = owner;
        const fault = { label, claimantId: initiative.id, ownerId: of.id, owner: of.prefLabel };
        conflicts.push({ ...fault, preferred });
      }
    }
  }
  return conflicts;
}

/** The initiative without the alternative labels that read like one of `labels`. */
export function withoutLabels(
  initiative: Initiative,
  labels: readonly string[],
  keyOf: KeyOf,
): Initiative {
  const keys = new Set(labels.map(keyOf));
  return {
    ...initiative,
    altLabels: initiative.altLabels.filter((label) => !keys.has(keyOf(label))),
  };
}

/** The initiative with its labels trimmed, each once, the preferred one not among the others. */
export function tidyLabels(initiative: Initiative): Initiative {
  const prefLabel = initiative.prefLabel.trim();
  const altLabels = [...new Set(initiative.altLabels.map((label) => label.trim()))];
  return {
    ...initiative,
    prefLabel,
    altLabels: altLabels.filter((label) => label !== '' && label !== prefLabel),
  };
}
