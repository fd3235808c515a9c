import { flatInPieces, type Pieces } from '../pieces.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { broaderChain } from './hierarchy.ts';
import type { Initiative } from './initiative.ts';
import { namesOf } from './merge.ts';
import { existingInitiative, planOf, withoutIds, type Ground, type Plan } from './plan.ts';
import { repoint, type AnnotationChange } from './repoint.ts';
import type { Act } from './act.ts';

/**
 * Takes initiatives out of use: they stay, are suggested no more and say what to use instead.
 * Suggestions that wait are kept, rejected, withdrawn (a rule may make them again) or turned.
 */
export function* planDeprecate(
  ground: Ground,
  act: Extract<Act, { readonly does: 'deprecate' }>,
): Pieces<Plan> {
  const ids = new Set(act.ids);
  const deprecated = [...ids].map((id) => existingInitiative(ground, id));
  const insteadId = act.insteadId === null || ids.has(act.insteadId) ? null : act.insteadId;
  const instead = insteadId === null ? null : existingInitiative(ground, insteadId);
  const turns = ({ status }: Annotation): boolean =>
    instead !== null &&
    ((status === 'pending' && act.pending === 'turn') ||
      (status === 'accepted' && act.accepted === 'turn'));
  const turned = yield* turnTo(ground, ids, instead, turns);
  const changeOf = (change: AnnotationChange): AnnotationChange => {
    const { before, fate } = change;
    const alone = before.initiativeIds.every((id) => ids.has(id));
    if (before.status !== 'pending' || fate !== 'stays' || !alone) return change;
    if (act.pending === 'withdraw') return { before, after: null, fate: 'removed' };
    if (act.pending !== 'reject') return change;
    return { before, after: { ...before, status: 'rejected' }, fate: 'rejected' };
  };
  const annotations = yield* flatInPieces(turned, (change) => [changeOf(change)]);
  return planOf(ground, {
    initiatives: new Map(
      deprecated.map((one) => [one.id, { ...one, status: 'deprecated', replacedById: insteadId }]),
    ),
    annotations,
    step: {
      kind: instead === null ? 'initiative-deprecate' : 'initiative-replace',
      params: {
        label: namesOf(deprecated),
        count: deprecated.length,
        ...(instead === null ? {} : { to: instead.prefLabel }),
      },
    },
  });
}

/**
 * Removes initiatives. What is below them rises to the nearest broader one that stays. Their
 * annotations go or name another initiative; suggestions that nobody accepted go with them.
 */
export function* planDelete(
  ground: Ground,
  act: Extract<Act, { readonly does: 'delete' }>,
): Pieces<Plan> {
  const ids = new Set(act.ids);
  const deleted = [...ids].map((id) => existingInitiative(ground, id));
  const toId = act.mentions !== 'turn' || act.toId === null || ids.has(act.toId) ? null : act.toId;
  const to = toId === null ? null : existingInitiative(ground, toId);
  const wanted = new Map<string, Initiative | null>();
  for (const { id } of deleted) wanted.set(id, null);
  for (const other of ground.initiatives.values()) {
    if (ids.has(other.id)) continue;
    const after = withoutIds(other, ids, null);
    const broader = other.broaderId;
    const stays =
      broader !== null && ids.has(broader)
        ? (broaderChain(ground.initiatives, other.id).find((id) => !ids.has(id)) ?? null)
        : broader;
    const risen = { ...after, broaderId: stays };
    if (JSON.stringify(risen) !== JSON.stringify(other)) wanted.set(other.id, risen);
  }
  const conflicts = deleted.flatMap(({ id, prefLabel }) => {
    const count = ground.annotations.filter(
      ({ status, initiativeIds }) => status === 'accepted' && initiativeIds.includes(id),
    ).length;
    const refused = act.mentions === 'refuse' || (act.mentions === 'turn' && to === null);
    return refused && count > 0 ? [{ of: 'named', label: prefLabel, count } as const] : [];
  });
  const annotations = yield* turnTo(ground, ids, to, () => true);
  return planOf(ground, {
    initiatives: wanted,
    annotations,
    conflicts,
    step: {
      kind: 'initiative-delete',
      params: {
        label: namesOf(deleted),
        count: annotations.filter(({ fate }) => fate !== 'stays').length,
      },
    },
  });
}

/** Lets annotations name `to` in place of `ids`; without one they no longer name them. */
function turnTo(
  ground: Ground,
  ids: ReadonlySet<string>,
  to: Initiative | null,
  turns: (annotation: Annotation) => boolean,
): Pieces<readonly AnnotationChange[]> {
  const instead = to === null ? [] : [to.id];
  return repoint(
    ground.annotations,
    (annotation) =>
      turns(annotation)
        ? annotation.initiativeIds.flatMap((id) => (ids.has(id) ? instead : [id]))
        : annotation.initiativeIds,
    (id) => ground.initiatives.get(id)?.prefLabel ?? '',
  );
}
