import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_SUGGESTED, moved, moveEnd, type Reach } from './adjust.ts';

const around = { before: '松坪乡把', match: '四个不摘', after: '写进\n村规' };

function press(keys: readonly (readonly ['start' | 'end', -1 | 1])[]): string {
  const reach = keys.reduce<Reach>(
    (now, [which, by]) => moveEnd(around, now, which, by) ?? now,
    AS_SUGGESTED,
  );
  return moved(around, reach).match;
}

describe('moving the ends of a passage', () => {
  it('takes in and gives up one character at a time', () => {
    expect(press([['start', -1]])).toBe('把四个不摘');
    expect(press([['start', 1]])).toBe('个不摘');
    expect(press([['end', 1]])).toBe('四个不摘写');
    expect(press([['end', -1]])).toBe('四个不');
  });

  it('stops at a break and before nothing is left', () => {
    expect(press(Array.from({ length: 9 }, () => ['end', 1] as const))).toBe('四个不摘写进');
    expect(press(Array.from({ length: 9 }, () => ['end', -1] as const))).toBe('四');
    expect(press(Array.from({ length: 9 }, () => ['start', 1] as const))).toBe('摘');
    expect(press(Array.from({ length: 9 }, () => ['start', -1] as const))).toBe('松坪乡把四个不摘');
  });

  it('never cuts a character in half, and loses no text', () => {
    const rare = { before: '在𠮷安𠮷', match: '𠮷村𠮷', after: '𠮷里' };
    const key = fc.tuple(
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom(-1 as const, 1 as const),
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        let reach = AS_SUGGESTED;
        for (const [which, by] of keys) reach = moveEnd(rare, reach, which, by) ?? reach;
        const now = moved(rare, reach);
        expect(now.match).not.toBe('');
        for (const part of [now.before, now.match, now.after])
          expect(part).not.toMatch(/\p{Surrogate}/u);
        expect(now.before + now.match + now.after).toBe(rare.before + rare.match + rare.after);
      }),
    );
  });
});
