import { describe, expect, it } from 'vitest';
import { Flight } from './flight.ts';

const at = (from: number) => ({ viewport: { from, to: from + 2000 } });

describe('Flight', () => {
  it('is no jump, however far', () => {
    const flight = new Flight();
    expect(flight.goesOn(at(0), 1000)).toBe(false);
    expect(flight.goesOn(at(250_000), 3000)).toBe(false);
  });

  it('is a text whose lines give way within a glance, until it slows down', () => {
    const flight = new Flight();
    flight.goesOn(at(500), 1000);
    expect(flight.goesOn(at(1100), 1032)).toBe(true);
    expect(flight.goesOn(at(1100), 1040)).toBe(true);
    expect(flight.goesOn(at(1700), 1064)).toBe(true);
    expect(flight.goesOn(at(1900), 1300)).toBe(false);
  });

  it('is not a text that is scrolled as fast as one skims', () => {
    const flight = new Flight();
    flight.goesOn(at(500), 1000);
    expect(flight.goesOn(at(620), 1080)).toBe(false);
    expect(flight.goesOn(at(1200), 1240)).toBe(false);
  });
});
