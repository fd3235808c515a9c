import type { Pieces } from '../pieces.ts';
import { broaderChain } from './hierarchy.ts';
import { LIMITS, type Initiative } from './initiative.ts';
import { labelsOf } from './labels.ts';
import { existingInitiative, planOf, withoutIds, type Ground, type Plan } from './plan.ts';
import { repoint } from './repoint.ts';
import type { Act } from './act.ts';

/**
 * Makes one initiative of several: `into` gets their labels, relations, narrower ones and
 * annotations, and they go. Where one of them was broader than `into`, `into` rises to its place.
 */
export function* planMerge(
  ground: Ground,
  act: Extract<Act, { readonly does: 'merge' }>,
): Pieces<Plan> {
  const into = existingInitiative(ground, act.into);
  const merged = [...new Set(act.ids)]
    .filter((id) => id !== into.id)
    .map((id) => existingInitiative(ground, id));
  const gone = new Set(merged.map(({ id }) => id));
  const all = [into, ...merged];
  const prefLabel = act.label.trim() === '' ? into.prefLabel : act.label.trim();
  const united: Initiative = {
    ...withoutIds(into, gone, null),
    prefLabel,
    altLabels: all.flatMap(labelsOf),
    definition: textOf(all, act.texts, ({ definition }) => definition),
    scopeNote: textOf(all, act.texts, ({ scopeNote }) => scopeNote),
    theme: firstOf(all, ({ theme }) => (theme === '' ? null : theme)) ?? '',
    level: firstOf(all, ({ level }) => level),
    colour: firstOf(all, ({ colour }) => colour),
    notation: firstOf(all, ({ notation }) => (notation === '' ? null : notation)) ?? '',
    broaderId: broaderOf(ground, into, gone),
    relatedIds: [...new Set(all.flatMap(({ relatedIds }) => relatedIds))].filter(
      (id) => id !== into.id && !gone.has(id),
    ),
  };
  const wanted = new Map<string, Initiative | null>();
  for (const { id } of merged) wanted.set(id, null);
  wanted.set(into.id, united);
  for (const other of ground.initiatives.values()) {
    if (wanted.has(other.id)) continue;
    const moved = other.broaderId !== null && gone.has(other.broaderId);
    const after = { ...withoutIds(other, gone, into.id), ...(moved ? { broaderId: into.id } : {}) };
    if (JSON.stringify(after) !== JSON.stringify(other)) wanted.set(other.id, after);
  }
  return planOf(ground, {
    initiatives: wanted,
    annotations: yield* repoint(
      ground.annotations,
      ({ initiativeIds }) => initiativeIds.map((id) => (gone.has(id) ? into.id : id)),
      (id) => (id === into.id ? prefLabel : (ground.initiatives.get(id)?.prefLabel ?? '')),
    ),
    step: {
      kind: 'initiative-merge',
      params: { count: merged.length, label: prefLabel, from: namesOf(merged) },
    },
  });
}

/** The names of several in a sentence; more than three are cut short. */
export function namesOf(initiatives: readonly Initiative[]): string {
  const names = initiatives.map(({ prefLabel }) => prefLabel);
  return names.length > 3 ? `${names.slice(0, 3).join('、')}…` : names.join('、');
}

/** The nearest broader initiative that stays, from above the highest one that goes. */
function broaderOf(ground: Ground, into: Initiative, gone: ReadonlySet<string>): string | null {
  const chain = broaderChain(ground.initiatives, into.id);
  const highest = chain.findLastIndex((id) => gone.has(id));
  return chain[highest + 1] ?? null;
}

function textOf(
  all: readonly Initiative[],
  texts: 'keep' | 'join',
  of: (initiative: Initiative) => string,
): string {
  const given = all.map((one) => of(one).trim()).filter((text) => text !== '');
  const [first = '', ...rest] = new Set(given);
  if (texts === 'keep') return first;
  // Whole texts or none: what no longer fits stays out, and the preview shows the result.
  return rest.reduce((joined, text) => {
    const longer = `${joined}\n${text}`;
    return longer.length > LIMITS.definition ? joined : longer;
  }, first);
}

function firstOf<Value>(
  all: readonly Initiative[],
  of: (initiative: Initiative) => Value | null,
): Value | null {
  for (const one of all) {
    const value = of(one);
    if (value !== null) return value;
  }
  return null;
}
