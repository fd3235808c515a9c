/**
 * A hybrid logical clock: physical milliseconds, a counter for ties and for clocks that run back,
 * and the device. Written as a string, its order is the order of the steps
 * (Kulkarni et al., Logical Physical Clocks, 2014).
 */
export interface Clock {
  readonly ms: number;
  readonly counter: number;
  readonly device: string;
}

const MS_DIGITS = 15;
const COUNTER_DIGITS = 6;
const MAX_COUNTER = 10 ** COUNTER_DIGITS - 1;

/** Writes a clock so that plain string order is clock order: `000001766000000-000000-device`. */
export function printClock(clock: Clock): string {
  const ms = String(clock.ms).padStart(MS_DIGITS, '0');
  const counter = String(clock.counter).padStart(COUNTER_DIGITS, '0');
  return `${ms}-${counter}-${clock.device}`;
}

/** Reads what `printClock` wrote; null for anything else. */
export function parseClock(text: string): Clock | null {
  const match = /^(\d{15})-(\d{6})-(.+)$/u.exec(text);
  if (!match) return null;
  const [, ms, counter, device] = match;
  if (ms === undefined || counter === undefined || device === undefined) return null;
  return { ms: Number(ms), counter: Number(counter), device };
}

/** The next clock of `device` after `last` at physical time `nowMs`: always later than `last`. */
export function tick(last: Clock | null, nowMs: number, device: string): Clock {
  if (last === null || nowMs > last.ms) return { ms: nowMs, counter: 0, device };
  // One digit more would break the string order.
  if (last.counter === MAX_COUNTER) return { ms: last.ms + 1, counter: 0, device };
  return { ms: last.ms, counter: last.counter + 1, device };
}
