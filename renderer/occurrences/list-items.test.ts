import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { OCCURRENCE_STATES } from '#core/annotation/standing.ts';
import type { OccurrenceRow } from '#electron/contract.ts';
import { checkedOf, flippedWith, listItems } from './list-items.ts';

const row = (index: number, articleId: string, state: OccurrenceRow['state']): OccurrenceRow => ({
  index,
  articleId,
  sourceId: 's',
  filename: `${articleId}.txt`,
  title: articleId,
  spans: [],
  before: '',
  match: '',
  after: '',
  state,
  label: '',
});

describe('the list of occurrences', () => {
  const rows = [row(0, 'a', 'new'), row(1, 'a', 'tagged'), row(2, 'b', 'rejected')];

  it('stands under its articles', () => {
    expect(listItems(rows).map(({ key }) => key)).toEqual([
      'article-a',
      'occurrence-0',
      'occurrence-1',
      'article-b',
      'occurrence-2',
    ]);
    expect(listItems(rows)[0]).toMatchObject({ indices: [0] });
  });

  it('is checked by default but for what was rejected, and never what is tagged', () => {
    expect([...checkedOf(rows, new Set())]).toEqual([0]);
    expect([...checkedOf(rows, new Set([0, 1, 2]))]).toEqual([2]);
  });

  const states = fc.array(fc.constantFrom(...OCCURRENCE_STATES), { maxLength: 20 });
  test.prop([states, fc.uniqueArray(fc.nat(20)), fc.uniqueArray(fc.nat(20)), fc.boolean()])(
    'checks just what is asked for and leaves the rest',
    (given, before, places, checked) => {
      const all = given.map((state, index) => row(index, 'a', state));
      const flipped = new Set(before);
      const next = checkedOf(all, flippedWith(all, flipped, new Set(places), checked));
      const old = checkedOf(all, flipped);
      for (const { index, state } of all) {
        if (state === 'tagged') expect(next.has(index)).toBe(false);
        else expect(next.has(index)).toBe(places.includes(index) ? checked : old.has(index));
      }
    },
  );
});
