import type { Annotation } from '../annotation/annotation.ts';
import { AppError } from '../error/app-error.ts';
import { isInRing, type Initiatives } from './hierarchy.ts';
import type { Initiative } from './initiative.ts';
import {
  labelConflicts,
  tidyLabels,
  withoutLabels,
  type KeyOf,
  type LabelConflict,
} from './labels.ts';
import type { AnnotationChange } from './repoint.ts';
import type { Theme } from './theme.ts';

/** What an act of surgery starts from. */
export interface Ground {
  readonly initiatives: Initiatives;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Every annotation that names one of the initiatives concerned. */
  readonly annotations: readonly Annotation[];
  readonly keyOf: KeyOf;
  /** Id of an initiative that the act makes. */
  readonly newId: string;
}

export interface InitiativeChange {
  readonly id: string;
  readonly before: Initiative | null;
  /** Null where it goes. */
  readonly after: Initiative | null;
}

export type Conflict =
  | ({ readonly of: 'label' } & LabelConflict)
  | { readonly of: 'cycle'; readonly label: string }
  /** It is still named by accepted annotations, and the act does not say what becomes of them. */
  | { readonly of: 'named'; readonly label: string; readonly count: number };

/** What an act would do, to be shown before and written afterwards: both read the same plan. */
export interface Plan {
  readonly initiatives: readonly InitiativeChange[];
  readonly themes: readonly { readonly name: string; readonly after: Theme | null }[];
  /** All annotations concerned; those that stay as they are too. */
  readonly annotations: readonly AnnotationChange[];
  readonly conflicts: readonly Conflict[];
  /** The step: its kind and the values of its sentence. */
  readonly step: {
    readonly kind: string;
    readonly params: Readonly<Record<string, string | number>>;
  };
}

/** What an act wants, before labels and rings are checked. */
export interface Wish {
  /** Values that are to stand afterwards; null for an initiative that goes. */
  readonly initiatives: ReadonlyMap<string, Initiative | null>;
  readonly themes?: Plan['themes'];
  readonly annotations?: readonly AnnotationChange[];
  readonly conflicts?: readonly Conflict[];
  /** Labels that another initiative has as an alternative one are taken over from it. */
  readonly take?: boolean;
  readonly step: Plan['step'];
}

/** Makes a plan of a wish: takes labels over where that is wanted, and finds what stands in the way. */
export function planOf(ground: Ground, wish: Wish): Plan {
  const wanted = new Map<string, Initiative | null>(
    [...wish.initiatives].map(([id, value]) => [id, value && tidyLabels(value)]),
  );
  if (wish.take === true) {
    for (const { label, ownerId, preferred } of conflictsOf(ground, wanted)) {
      const owner = wanted.get(ownerId) ?? ground.initiatives.get(ownerId);
      if (owner && !preferred) wanted.set(ownerId, withoutLabels(owner, [label], ground.keyOf));
    }
  }
  const result = resultOf(ground, wanted);
  const rings = [...wanted.values()].flatMap((one) =>
    one && isInRing(result, one.id) ? [{ of: 'cycle', label: one.prefLabel } as const] : [],
  );
  return {
    initiatives: [...wanted].flatMap(([id, after]) => {
      const before = ground.initiatives.get(id) ?? null;
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
    }),
    themes: wish.themes ?? [],
    annotations:
      wish.annotations ??
      ground.annotations.map((before) => ({ before, after: before, fate: 'stays' })),
    conflicts: [
      ...(wish.conflicts ?? []),
      ...rings,
      ...conflictsOf(ground, wanted).map((one) => ({ of: 'label', ...one }) as const),
    ],
    step: wish.step,
  };
}

/** The thesaurus as it would stand. */
function resultOf(
  { initiatives }: Ground,
  wanted: ReadonlyMap<string, Initiative | null>,
): Initiatives {
  const result = new Map(initiatives);
  for (const [id, value] of wanted) {
    if (value) result.set(id, value);
    else result.delete(id);
  }
  return result;
}

function conflictsOf(
  ground: Ground,
  wanted: ReadonlyMap<string, Initiative | null>,
): readonly LabelConflict[] {
  return labelConflicts(resultOf(ground, wanted).values(), new Set(wanted.keys()), ground.keyOf);
}

/** The initiative of that id. Errors: `E-NOTFOUND`. */
export function existingInitiative({ initiatives }: Ground, id: string): Initiative {
  const found = initiatives.get(id);
  if (!found) throw new AppError('E-NOTFOUND', { what: 'initiative', name: id });
  return found;
}

/** The error of what stands in the way. */
export function conflictError(conflict: Conflict): AppError {
  switch (conflict.of) {
    case 'label': {
      const { label, owner, ownerId, preferred } = conflict;
      return new AppError('E-LABEL', { label, owner, ownerId, preferred: preferred ? 1 : 0 });
    }
    case 'cycle':
      return new AppError('E-CYCLE', { label: conflict.label });
    case 'named':
      return new AppError('E-NAMED', { label: conflict.label, count: conflict.count });
  }
}

/** Takes ids out of what other initiatives say of them, or puts `insteadId` in their place. */
export function withoutIds(
  initiative: Initiative,
  gone: ReadonlySet<string>,
  insteadId: string | null,
): Initiative {
  const turned = (id: string): readonly string[] =>
    gone.has(id) ? (insteadId === null ? [] : [insteadId]) : [id];
  const { replacedById } = initiative;
  const replacement = replacedById === null ? null : (turned(replacedById)[0] ?? null);
  return {
    ...initiative,
    relatedIds: [...new Set(initiative.relatedIds.flatMap(turned))].filter(
      (id) => id !== initiative.id,
    ),
    replacedById: replacement === initiative.id ? null : replacement,
  };
}
