import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ROWS } from '#electron/contract.ts';
import {
  countMarked,
  isMarkedIn,
  NOTHING_MARKED,
  withMarked,
  type Selection,
} from './selection.ts';

const IDS = Array.from({ length: 12 }, (_, at) => `a${at}`);
type Marked = Selection<{ readonly text: string }>;
const ALL: Marked = { of: 'listed', text: '村', except: [] };

test('whatever is marked and taken out, from nothing or from all that is listed, is told of each article', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.tuple(fc.subarray(IDS), fc.boolean()), { maxLength: 8 }),
      (fromAll, acts) => {
        let selection: Marked = fromAll ? ALL : NOTHING_MARKED;
        const marked = new Set(fromAll ? IDS : []);
        for (const [ids, on] of acts) {
          selection = withMarked(selection, ids, on) ?? selection;
          for (const id of ids) {
            if (on) marked.add(id);
            else marked.delete(id);
          }
        }
        expect(IDS.filter(isMarkedIn(selection))).toEqual(IDS.filter((id) => marked.has(id)));
        expect(countMarked(selection, IDS.length)).toBe(marked.size);
      },
    ),
  );
});

test('no more are named than a message carries', () => {
  const many = Array.from({ length: MOST_ROWS }, (_, at) => `b${at}`);
  for (const [from, on] of [
    [NOTHING_MARKED as Marked, true],
    [ALL, false],
  ] as const) {
    const full = withMarked(from, many, on);
    expect(full).not.toBeNull();
    if (full === null) return;
    expect(withMarked(full, ['one more'], on)).toBeNull();
    expect(withMarked(full, many.slice(0, 3), !on)).not.toBeNull();
  }
});
