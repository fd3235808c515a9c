import type { Initiative } from './initiative.ts';

export type Initiatives = ReadonlyMap<string, Initiative>;

/** Ids of the broader initiatives of `id`, the nearest first; ends where a ring would begin. */
export function broaderChain(initiatives: Initiatives, id: string): readonly string[] {
  const chain: string[] = [];
  const seen = new Set([id]);
  let next = initiatives.get(id)?.broaderId ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    chain.push(next);
    next = initiatives.get(next)?.broaderId ?? null;
  }
  return chain;
}

/** True where the broader initiatives of `id` lead back to itself or to one that is broader than itself. */
export function isInRing(initiatives: Initiatives, id: string): boolean {
  const chain = broaderChain(initiatives, id);
  return (initiatives.get(chain.at(-1) ?? id)?.broaderId ?? null) !== null;
}

/** Ids of everything below the given initiatives, themselves not included. */
export function narrowerOf(initiatives: Initiatives, ids: readonly string[]): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { id, broaderId } of initiatives.values()) {
    if (broaderId === null) continue;
    const list = children.get(broaderId);
    if (list === undefined) children.set(broaderId, [id]);
    else list.push(id);
  }
  const below = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of children.get(id) ?? []) {
      if (below.has(child)) continue;
      below.add(child);
      waiting.push(child);
    }
  }
  for (const id of ids) below.delete(id);
  return below;
}

/** The initiative to use in place of `id`, following deprecated ones to what replaced them; null for none. */
export function usedInstead(initiatives: Initiatives, id: string): string | null {
  const seen = new Set<string>();
  let at: Initiative | undefined = initiatives.get(id);
  while (at?.status === 'deprecated') {
    if (at.replacedById === null || seen.has(at.id)) return null;
    seen.add(at.id);
    at = initiatives.get(at.replacedById);
  }
  return at?.id ?? null;
}
