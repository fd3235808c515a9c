import { test as property, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseClock, printClock, tick, type Clock } from './clock.ts';

const clock: fc.Arbitrary<Clock> = fc.record({
  ms: fc.integer({ min: 0, max: 999_999_999_999_999 }),
  counter: fc.integer({ min: 0, max: 999_999 }),
  device: fc.stringMatching(/^[0-9a-f]{1,12}$/u),
});

describe('a clock as a string', () => {
  property.prop([clock])('is read back as it was', (one) => {
    expect(parseClock(printClock(one))).toEqual(one);
  });

  property.prop([clock, clock])('has the order of the clock', (a, b) => {
    const order =
      a.ms - b.ms ||
      a.counter - b.counter ||
      (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
    const printed = printClock(a) < printClock(b) ? -1 : printClock(a) > printClock(b) ? 1 : 0;
    expect(printed).toBe(Math.sign(order));
  });

  test.each(['', '1-2-a', '000001766000000-000000-', 'x'.repeat(30)])('%j is none', (text) => {
    expect(parseClock(text)).toBeNull();
  });
});

describe('tick', () => {
  property.prop([
    clock,
    fc.array(fc.integer({ min: 0, max: 2_000_000_000_000 }), { maxLength: 20 }),
  ])(
    'is later every time, whatever the physical clock does and whoever made the last',
    (start, times) => {
      let last = { ...start, ms: Math.min(start.ms, 2_000_000_000_000) };
      for (const ms of times) {
        const next = tick(last, ms, 'd');
        expect(printClock(next) > printClock({ ...last, device: '~' })).toBe(true);
        expect(next.ms).toBeGreaterThanOrEqual(ms);
        last = next;
      }
    },
  );

  test('a full counter goes over into the milliseconds', () => {
    const full = { ms: 5, counter: 999_999, device: 'd' };
    expect(tick(full, 5, 'd')).toEqual({ ms: 6, counter: 0, device: 'd' });
  });

  test('the first clock of an archive is the physical one', () => {
    expect(tick(null, 17, 'd')).toEqual({ ms: 17, counter: 0, device: 'd' });
  });
});
