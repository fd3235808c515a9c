import { test as property, fc } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { inverse, type Change, type Json } from './change.ts';

/** A store of the simplest kind: what a journal's changes mean. */
function applied(store: ReadonlyMap<string, Json>, changes: readonly Change[]): Map<string, Json> {
  const result = new Map(store);
  for (const { entity, id, after } of changes) {
    if (after === null) result.delete(`${entity}/${id}`);
    else result.set(`${entity}/${id}`, after);
  }
  return result;
}

const write = fc.record({
  entity: fc.constantFrom('annotation', 'article'),
  id: fc.constantFrom('1', '2', '3'),
  value: fc.option(fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()))),
});
const start = fc.dictionary(fc.constantFrom('annotation/1', 'article/2'), fc.string());

describe('the inverse of changes', () => {
  property.prop([start, fc.array(write, { maxLength: 30 })])(
    'takes them back, also where one entity is written several times, and its inverse makes them again',
    (entries, writes) => {
      const before: Map<string, Json> = new Map(Object.entries(entries));
      let store = new Map(before);
      const changes: Change[] = [];
      for (const { entity, id, value } of writes) {
        const change = { entity, id, before: store.get(`${entity}/${id}`) ?? null, after: value };
        changes.push(change);
        store = applied(store, [change]);
      }
      expect(applied(store, inverse(changes))).toEqual(before);
      expect(applied(before, inverse(inverse(changes)))).toEqual(store);
    },
  );
});
