import { mergeSpans } from '../export/located.ts';
import { toReading, toSource, type Reading } from '../page/reading.ts';
import type { Span } from '../text/span.ts';
import { endAfter, grow, shrink, startBefore, wholeUnits } from './grow.ts';
import type { TextUnits, Unit } from './units.ts';

/** What is selected in one of the two texts: spans in order, or a caret as one empty span. */
export interface Selected {
  readonly spans: readonly Span[];
  /** True where the end that moves is the start. */
  readonly backward: boolean;
}

export type Direction = 'forward' | 'backward';

/** Selection by units in one of the two texts; all offsets are those of that text. */
export interface SideUnits {
  /** Null where nothing larger can be selected. */
  readonly grow: (selected: Selected) => Selected | null;
  /** `caret` is where growing began. */
  readonly shrink: (selected: Selected, caret: number) => Selected;
  /** Moves the caret, or with `extend` the moving end of the selection, by one unit. */
  readonly move: (
    selected: Selected,
    unit: Unit,
    direction: Direction,
    extend: boolean,
  ) => Selected;
  /** From the start of the unit that holds one character to the end of the one that holds the other. */
  readonly between: (unit: Unit, anchor: number, head: number) => Selected;
}

/** Selection in a text that is read from start to end. */
export function plainSide(units: TextUnits): SideUnits {
  const one = (span: Span, backward = false): Selected => ({ spans: [span], backward });
  return {
    grow: ({ spans }) => {
      const grown = grow(units, hull(spans));
      return grown === null ? null : one(grown);
    },
    shrink: ({ spans }, caret) => one(shrink(units, hull(spans), caret)),
    move: ({ spans, backward }, unit, direction, extend) => {
      const { start, end } = hull(spans);
      const forward = direction === 'forward';
      const from = backward ? start : end;
      const head = forward ? endAfter(units, unit, from) : startBefore(units, unit, from);
      if (!extend) return one({ start: head, end: head });
      const anchor = backward ? end : start;
      return one(
        { start: Math.min(anchor, head), end: Math.max(anchor, head) },
        head < anchor || (head === anchor && !forward),
      );
    },
    between: (unit, anchor, head) =>
      one(
        wholeUnits(units, unit, { start: Math.min(anchor, head), end: Math.max(anchor, head) + 1 }),
        head < anchor,
      ),
  };
}

/**
 * Selection in the source by the units of the article's reading, so that a sentence goes on over
 * a hard break, a caption or another article's lines, and what is selected is its parts. Where
 * the article has nothing, `outside` decides.
 */
export function sourceSide(reading: Reading, units: TextUnits, outside: TextUnits): SideUnits {
  const inReading = plainSide(units);
  const inSource = plainSide(outside);

  /** Of stretches that the reading holds apart the one it begins in: a caption in the way is left out. */
  const read = ({ spans, backward }: Selected): Selected | null => {
    const [first] = spans;
    if (first !== undefined && spans.length === 1 && first.start === first.end) {
      const caret = caretInReading(reading, first.start);
      return caret === null ? null : { spans: [{ start: caret, end: caret }], backward };
    }
    const found = mergeSpans(spans.flatMap((span) => toReading(reading, span)));
    const begun = found
      .map((span) => ({ span, source: firstOffset(reading, span) }))
      .toSorted((a, b) => a.source - b.source)[0];
    return begun === undefined ? null : { spans: [begun.span], backward };
  };
  const print = ({ spans, backward }: Selected, forward: boolean): Selected | null => {
    const span = hull(spans);
    if (span.start === span.end) {
      const caret = caretInSource(reading, span.start, forward);
      return caret === null ? null : { spans: [{ start: caret, end: caret }], backward };
    }
    const found = mergeSpans(toSource(reading, span));
    return found.length === 0 ? null : { spans: found, backward };
  };

  return {
    grow: (selected) => {
      const here = read(selected);
      if (here === null) return inSource.grow(selected);
      const grown = inReading.grow(here);
      return grown === null ? null : print(grown, true);
    },
    shrink: (selected, caret) => {
      const here = read(selected);
      const at = caretInReading(reading, caret);
      if (here === null || at === null) return inSource.shrink(selected, caret);
      const smaller = inReading.shrink(here, at);
      const { start, end } = hull(smaller.spans);
      const back = { spans: [{ start: caret, end: caret }], backward: false };
      return start === end ? back : (print(smaller, true) ?? back);
    },
    move: (selected, unit, direction, extend) => {
      const here = read(selected);
      const moved =
        here && print(inReading.move(here, unit, direction, extend), direction === 'forward');
      return moved ?? inSource.move(selected, unit, direction, extend);
    },
    between: (unit, anchor, head) => {
      const from = charInReading(reading, anchor);
      const to = charInReading(reading, head);
      if (from === null || to === null) return inSource.between(unit, anchor, head);
      return print(inReading.between(unit, from, to), true) ?? inSource.between(unit, anchor, head);
    },
  };
}

/** The place of a caret between two characters: before the one that follows, else behind the one before. */
function caretInReading(reading: Reading, offset: number): number | null {
  const after = toReading(reading, { start: offset, end: offset + 1 })[0];
  if (after !== undefined) return after.start;
  return toReading(reading, { start: offset - 1, end: offset }).at(-1)?.end ?? null;
}

function charInReading(reading: Reading, offset: number): number | null {
  const at = toReading(reading, { start: offset, end: offset + 1 })[0];
  return at?.start ?? toReading(reading, { start: offset - 1, end: offset }).at(-1)?.start ?? null;
}

function caretInSource(reading: Reading, offset: number, forward: boolean): number | null {
  const before = toSource(reading, { start: offset - 1, end: offset }).at(-1)?.end;
  const after = toSource(reading, { start: offset, end: offset + 1 })[0]?.start;
  return (forward ? (before ?? after) : (after ?? before)) ?? null;
}

function firstOffset(reading: Reading, span: Span): number {
  return Math.min(...toSource(reading, span).map(({ start }) => start));
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
