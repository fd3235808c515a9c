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
