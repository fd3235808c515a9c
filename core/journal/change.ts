/** A value that JSON can hold: what the journal keeps of an entity. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * One entity before and after a step. Self-contained, so that journals of two archives can be
 * united and replayed: it names no row number and no machine.
 */
export interface Change {
  readonly entity: string;
  readonly id: string;
  /** null: it did not exist. */
  readonly before: Json;
  /** null: it no longer exists. */
  readonly after: Json;
}

/** The changes that take `changes` back, in the order in which they must be made. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map(({ entity, id, before, after }) => ({
    entity,
    id,
    before: after,
    after: before,
  }));
}

/** The same changes with each entity named once: as it was before all of them and is after. */
export function netChanges(changes: readonly Change[]): readonly Change[] {
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.entity}/${change.id}`;
    net.set(key, { ...change, before: (net.get(key) ?? change).before });
  }
  return [...net.values()];
}
