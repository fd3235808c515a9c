import type { Pieces } from '../pieces.ts';
import type { Initiative } from './initiative.ts';
import { withoutLabels } from './labels.ts';
import { existingInitiative, planOf, type Ground, type Plan } from './plan.ts';
import { repoint } from './repoint.ts';
import type { Act } from './act.ts';

/**
 * Parts an initiative: mentions that read like one of the forms, and those picked by hand, go to
 * another initiative or to a new one beside it. Forms that are alternative labels go along; the
 * preferred label stays, only mentions that use it can go.
 */
export function* planSplit(
  ground: Ground,
  act: Extract<Act, { readonly does: 'split' }>,
): Pieces<Plan> {
  const from = existingInitiative(ground, act.id);
  const { keyOf } = ground;
  const keys = new Set(act.forms.map(keyOf).filter((key) => key !== ''));
  const moving = from.altLabels.filter((label) => keys.has(keyOf(label)));
  const known = act.toId === null ? null : existingInitiative(ground, act.toId);
  const label = act.label.trim();
  // What the new one is called leaves the old one, also where it is written in the other script.
  const leaving = known === null ? [...moving, label] : moving;
  const target: Initiative =
    known === null
      ? {
          ...from,
          id: ground.newId,
          prefLabel: label,
          altLabels: moving.filter((form) => form !== label),
          definition: '',
          scopeNote: '',
          relatedIds: [],
          notation: '',
          status: 'candidate',
          replacedById: null,
          colour: null,
        }
      : { ...known, altLabels: [...known.altLabels, ...moving] };
  const picked = new Set(act.annotationIds);
  const annotations = yield* repoint(
    ground.annotations,
    ({ id, quote, initiativeIds }) =>
      picked.has(id) || keys.has(keyOf(quote))
        ? initiativeIds.map((one) => (one === from.id ? target.id : one))
        : initiativeIds,
    (id) => (id === target.id ? target.prefLabel : (ground.initiatives.get(id)?.prefLabel ?? '')),
  );
  return planOf(ground, {
    initiatives: new Map([
      [from.id, withoutLabels(from, leaving, keyOf)],
      [target.id, target],
    ]),
    annotations,
    step: {
      kind: 'initiative-split',
      params: {
        label: from.prefLabel,
        to: target.prefLabel,
        count: annotations.filter(({ fate }) => fate !== 'stays').length,
      },
    },
  });
}
