import type { Initiatives } from './hierarchy.ts';
import type { Initiative } from './initiative.ts';

/**
 * The thesaurus with SKOS related in both directions: what one of `stating` says of another holds
 * for both, and what none of the two says any more is gone from both.
 */
export function withRelations(
  initiatives: Initiatives,
  stating: ReadonlySet<string>,
): Map<string, Initiative> {
  const result = new Map(initiatives);
  for (const [id, initiative] of initiatives) {
    const kept = initiative.relatedIds.filter((other) => {
      const there = initiatives.get(other);
      if (there === undefined || other === id) return false;
      return stating.has(id) || !stating.has(other) || there.relatedIds.includes(id);
    });
    if (kept.length < initiative.relatedIds.length)
      result.set(id, { ...initiative, relatedIds: kept });
  }
  for (const id of stating) {
    for (const other of initiatives.get(id)?.relatedIds ?? []) {
      const there = result.get(other);
      if (there === undefined || other === id || there.relatedIds.includes(id)) continue;
      result.set(other, { ...there, relatedIds: [...there.relatedIds, id] });
    }
  }
  return result;
}
