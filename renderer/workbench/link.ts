import { unionOf } from '#core/annotation/fuse.ts';
import { toReading, toSource } from '#core/page/reading.ts';
import { RUNNING_ROLES } from '#core/page/role.ts';
import type { Reading } from '#core/page/reading-text.ts';
import type { Span } from '#core/text/span.ts';

export type Side = 'source' | 'reading';

export function otherSideOf(side: Side): Side {
  return side === 'source' ? 'reading' : 'source';
}

/** What a span of one side is on the other; empty where the other side does not have it. */
export function acrossFrom(side: Side, reading: Reading, span: Span): readonly Span[] {
  if (span.end <= span.start) return [];
  return side === 'source' ? toReading(reading, span) : toSource(reading, span);
}

/**
 * The offset of the other side that belongs beside `offset`: the same character where the other
 * side has it, else the end of what stands nearest before it, else the start of what comes first.
 */
export function offsetAcross(side: Side, reading: Reading, offset: number): number {
  const [here, there] =
    side === 'source'
      ? [(run: Pair) => run.source, (run: Pair) => run.reading]
      : [(run: Pair) => run.reading, (run: Pair) => run.source];
  let before: Pair | null = null;
  let first: Pair | null = null;
  for (const pair of pairsOf(reading)) {
    const { start, end } = here(pair);
    if (start <= offset && offset < end) {
      return Math.min(there(pair).start + (offset - start), there(pair).end);
    }
    if (end <= offset && (before === null || here(before).end < end)) before = pair;
    if (first === null || start < here(first).start) first = pair;
  }
  if (before !== null) return there(before).end;
  return first === null ? 0 : there(first).start;
}

interface Pair {
  readonly reading: Span;
  readonly source: Span;
}

const known = new WeakMap<Reading, readonly Pair[]>();

function pairsOf(reading: Reading): readonly Pair[] {
  const found = known.get(reading);
  if (found !== undefined) return found;
  const pairs = reading.runs
    .filter(({ kind }) => kind !== 'inserted')
    .map(({ start, end, source }) => ({ reading: { start, end }, source }));
  known.set(reading, pairs);
  return pairs;
}

/**
 * The spans of the source that an annotation on a selection gets: what the article holds of it,
 * without white space at hard breaks; in source order, none touching the next. Where the
 * selection lies outside the article, its lines without the white space around them. A selection of
 * the source that begins and ends in running text leaves out what interrupts it on the page.
 */
export function targetSpans(
  side: Side,
  reading: Reading,
  sourceText: string,
  selection: Span,
): readonly Span[] {
  const inReading = side === 'reading' ? [selection] : meantBy(reading, selection);
  const inside = inReading.flatMap((span) =>
    acrossFrom('reading', reading, trimmed(reading.text, span)),
  );
  if (inside.length > 0) return unionOf(inside);
  return side === 'source' ? linesOf(sourceText, selection) : [];
}

/** What a selection of the source means in the reading: without a caption that it only goes over. */
function meantBy(reading: Reading, selection: Span): readonly Span[] {
  const across = acrossFrom('source', reading, selection);
  const parts = reading.blocks.flatMap(({ role, ...block }) =>
    across.flatMap((span) => {
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      if (start >= end) return [];
      const source = acrossFrom('reading', reading, { start, end });
      const first = Math.min(...source.map((one) => one.start));
      const last = Math.max(...source.map((one) => one.end));
      return [{ start, end, first, last, running: RUNNING_ROLES.has(role) }];
    }),
  );
  const begins = parts.toSorted((a, b) => a.first - b.first).at(0);
  const ends = parts.toSorted((a, b) => a.last - b.last).at(-1);
  const onlyRunning = begins?.running === true && ends?.running === true;
  return onlyRunning ? parts.filter(({ running }) => running) : across;
}

/** `span` without the white space at its ends; empty at its start where it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.start + slice.trimEnd().length) };
}

function linesOf(text: string, span: Span): readonly Span[] {
  const spans: Span[] = [];
  const lines = /[^\r\n\u000b\u000c\u0085\u2028\u2029]+/gu;
  for (const match of text.slice(span.start, span.end).matchAll(lines)) {
    const start = span.start + match.index;
    const line = trimmed(text, { start, end: start + match[0].length });
    if (line.start < line.end) spans.push(line);
  }
  return spans;
}
