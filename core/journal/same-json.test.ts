import { test as property, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Json } from './change.ts';
import { sameEntity, sameJson } from './same-json.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

/** The same value with the keys of every object written the other way round. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(turned);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(entries.toReversed().map(([key, inner]) => [key, turned(inner)]));
}

describe('sameJson', () => {
  property.prop([json])('does not mind the order of keys', (value) => {
    expect(sameJson(value, turned(structuredClone(value)))).toBe(true);
  });

  property.prop([json, json])('tells values apart as their canonical text does', (a, b) => {
    // toEqual would take a missing key for undefined; JSON has none.
    const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
    expect(sameJson(a, b)).toBe(equal);
  });

  test.each<[Json, Json]>([
    [{ a: null }, {}],
    [{ a: null }, { b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [[null], []],
    ['1', 1],
    [null, {}],
  ])('%j is not %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});

describe('values that different versions wrote', () => {
  test.each<readonly [Json, Json]>([
    [{ a: 1, later: null }, { a: 1 }],
    [{ a: 1, corrections: [], missing: false }, { a: 1 }],
    [{ a: [{ b: 1, valueMax: null }] }, { a: [{ b: 1 }] }],
  ])('%j is as good as %j', (a, b) => {
    expect(sameEntity(a, b)).toBe(true);
    expect(sameEntity(b, a)).toBe(true);
  });

  test.each<readonly [Json, Json]>([
    [null, {}],
    [{ a: 0 }, {}],
    [{ a: '' }, {}],
    [{ a: [null] }, { a: [] }],
    [{ a: true }, { a: false }],
  ])('%j is not as good as %j', (a, b) => {
    expect(sameEntity(a, b)).toBe(false);
  });
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}
