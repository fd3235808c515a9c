import type { Span } from '../text/span.ts';
import { UNITS, type TextUnits, type Unit } from './units.ts';

/**
 * The selection made larger by the smallest unit that does: a caret becomes the character at it,
 * then word, clause, sentence, block; one that reaches over several becomes whole ones. Null where
 * it holds whole blocks already.
 */
export function grow(units: TextUnits, selection: Span): Span | null {
  for (const unit of UNITS) {
    const grown = wholeUnits(units, unit, selection);
    if (grown.start < selection.start || grown.end > selection.end) return grown;
  }
  return null;
}

/**
 * The selection made smaller to the largest unit around `caret` that it holds, and at last to the
 * caret. `caret` lies in the selection or at one of its ends.
 */
export function shrink(units: TextUnits, selection: Span, caret: number): Span {
  const place = Math.max(selection.start, Math.min(caret, selection.end - 1));
  for (const unit of UNITS.toReversed()) {
    const { start, end } = units.at(unit, place);
    const held = selection.start <= start && end <= selection.end;
    if (held && end - start < selection.end - selection.start) return { start, end };
  }
  return { start: caret, end: caret };
}

/** From the start of the unit in which `selection` begins to the end of the one in which it ends. */
export function wholeUnits(units: TextUnits, unit: Unit, selection: Span): Span {
  const first = units.at(unit, selection.start);
  const last = units.at(unit, Math.max(selection.start, selection.end - 1));
  return {
    start: Math.min(selection.start, first.start),
    end: Math.max(selection.end, last.end),
  };
}

/** Where a caret that moves on by one unit comes to stand: the end of the first that ends after `offset`. */
export function endAfter(units: TextUnits, unit: Unit, offset: number): number {
  const { text } = units;
  for (let at = offset; at < text.length;) {
    const one = units.at(unit, at);
    if (one.end > offset && isStop(text, unit, one)) return one.end;
    at = Math.max(at + 1, one.end);
  }
  return text.length;
}

/** Where a caret that moves back by one unit comes to stand: the start of the last that starts before `offset`. */
export function startBefore(units: TextUnits, unit: Unit, offset: number): number {
  const { text } = units;
  for (let at = offset - 1; at >= 0;) {
    const one = units.at(unit, at);
    if (one.start < offset && isStop(text, unit, one)) return one.start;
    at = Math.min(at - 1, one.start - 1);
  }
  return 0;
}

/** By words one moves past punctuation, as every editor does. */
function isStop(text: string, unit: Unit, { start, end }: Span): boolean {
  return unit !== 'word' || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
