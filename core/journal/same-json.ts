import type { Json } from './change.ts';

/** True where two values are the same, in whatever order their keys were written. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) || isList(b)) {
    return (
      isList(a) &&
      isList(b) &&
      a.length === b.length &&
      a.every((one, at) => sameJson(one, b[at] ?? null))
    );
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null))
  );
}

/**
 * `sameJson` of values that different versions wrote: a field that one does not have is as good as one
 * that is null, false or an empty list.
 */
export function sameEntity(a: Json, b: Json): boolean {
  return sameJson(withoutEmpty(a), withoutEmpty(b));
}

function withoutEmpty(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(withoutEmpty);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(
        ([, inner]) => inner !== null && inner !== false && !(isList(inner) && inner.length === 0),
      ),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
