import { AppError } from '../error/app-error.ts';
import type { Pieces } from '../pieces.ts';
import type { Act } from './act.ts';
import { narrowerOf } from './hierarchy.ts';
import type { Initiative } from './initiative.ts';
import { withoutLabels } from './labels.ts';
import { namesOf, planMerge } from './merge.ts';
import { existingInitiative, planOf, type Ground, type Plan } from './plan.ts';
import { planDelete, planDeprecate } from './retire.ts';
import { planSplit } from './split.ts';

/**
 * Says what an act of surgery would do, without doing it: the preview shows the plan and the use
 * case writes it, so the two cannot disagree. Errors: `E-NOTFOUND`, `E-NOTHING`.
 */
export function* planSurgery(ground: Ground, act: Act): Pieces<Plan> {
  switch (act.does) {
    case 'rename':
      return planRename(ground, act);
    case 'alias':
      return planAlias(ground, act);
    case 'move':
      return planMove(ground, act);
    case 'merge':
      return yield* planMerge(ground, act);
    case 'split':
      if (act.toId === null && act.label.trim() === '') {
        throw new AppError('E-NOTHING', { reason: 'label' });
      }
      return yield* planSplit(ground, act);
    case 'deprecate':
      return yield* planDeprecate(ground, act);
    case 'delete':
      return yield* planDelete(ground, act);
    case 'colour':
      return planColour(ground, act);
    case 'theme':
      return planTheme(ground, act);
  }
}

function planRename(ground: Ground, act: Extract<Act, { readonly does: 'rename' }>): Plan {
  const before = existingInitiative(ground, act.id);
  const label = act.label.trim();
  if (label === '') throw new AppError('E-NOTHING', { reason: 'label' });
  const altLabels = act.keepOld ? [...before.altLabels, before.prefLabel] : before.altLabels;
  return planOf(ground, {
    initiatives: new Map([[before.id, { ...before, prefLabel: label, altLabels }]]),
    take: act.take,
    step: { kind: 'initiative-rename', params: { from: before.prefLabel, label } },
  });
}

function planAlias(ground: Ground, act: Extract<Act, { readonly does: 'alias' }>): Plan {
  const before = existingInitiative(ground, act.id);
  const kept = withoutLabels(before, act.remove, ground.keyOf);
  const added = act.add.map((label) => label.trim()).filter((label) => label !== '');
  return planOf(ground, {
    initiatives: new Map([[before.id, { ...kept, altLabels: [...kept.altLabels, ...added] }]]),
    take: act.take,
    step: {
      kind: 'initiative-alias',
      params: { label: before.prefLabel, aliases: [...added, ...act.remove].join('、') },
    },
  });
}

function planMove(ground: Ground, act: Extract<Act, { readonly does: 'move' }>): Plan {
  const broader = act.broaderId === null ? null : existingInitiative(ground, act.broaderId);
  const theme = broader?.theme ?? act.theme;
  const moved = [...new Set(act.ids)].map((id) => existingInitiative(ground, id));
  const ids = new Set(moved.map(({ id }) => id));
  const wanted = new Map<string, Initiative>();
  for (const one of moved) {
    // Of a branch that moves as a whole, only its top changes its place.
    const nested = one.broaderId !== null && ids.has(one.broaderId);
    wanted.set(one.id, {
      ...one,
      theme,
      broaderId: nested ? one.broaderId : (broader?.id ?? null),
    });
  }
  const themes = new Set(moved.map((one) => one.theme));
  for (const id of narrowerOf(ground.initiatives, [...ids])) {
    const below = ground.initiatives.get(id);
    if (below && !ids.has(id) && themes.has(below.theme)) wanted.set(id, { ...below, theme });
  }
  return planOf(ground, {
    initiatives: wanted,
    step: {
      kind: 'initiative-move',
      params: { label: namesOf(moved), count: moved.length, to: broader?.prefLabel ?? theme },
    },
  });
}

function planColour(ground: Ground, act: Extract<Act, { readonly does: 'colour' }>): Plan {
  const coloured = act.ids.map((id) => existingInitiative(ground, id));
  return planOf(ground, {
    initiatives: new Map(coloured.map((one) => [one.id, { ...one, colour: act.colour }])),
    step: {
      kind: 'initiative-colour',
      params: { label: namesOf(coloured), count: coloured.length },
    },
  });
}

function planTheme(ground: Ground, act: Extract<Act, { readonly does: 'theme' }>): Plan {
  const name = act.name.trim();
  if (name === '') throw new AppError('E-NOTHING', { reason: 'theme' });
  const initiatives = new Map(
    [...ground.initiatives.values()]
      .filter(({ theme }) => theme === act.theme && theme !== name)
      .map((one) => [one.id, { ...one, theme: name }]),
  );
  return planOf(ground, {
    initiatives,
    themes: [
      ...(name === act.theme ? [] : [{ name: act.theme, after: null }]),
      { name, after: act.colour === null ? null : { name, colour: act.colour } },
    ],
    step: { kind: 'theme-edit', params: { from: act.theme, label: name } },
  });
}
