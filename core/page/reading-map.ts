import type { Span } from '../text/span.ts';
import type { Reading, Run } from './reading-text.ts';

const sourceOrder = new WeakMap<Reading, readonly Run[]>();

/** Where a span of a reading comes from: see `toSource` in reading.ts. */
export function sourceSpans(reading: Reading, span: Span): Span[] {
  const found: Span[] = [];
  if (span.end <= span.start) return found;
  const { runs } = reading;
  for (let at = firstEndingAfter(runs, span.start, (run) => run); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.start >= span.end) break;
    // A character struck out by a correction has no width; it counts where the span runs over it.
    if (run.start === run.end && (run.start <= span.start || run.end >= span.end)) continue;
    if (run.kind === 'inserted') continue;
    append(found, run.kind === 'corrected' ? run.source : shifted(span, run, run.source));
  }
  return found;
}

/** Where a span of the source stands in a reading: see `toReading` in reading.ts. */
export function readingSpans(reading: Reading, span: Span): Span[] {
  const found: Span[] = [];
  if (span.end <= span.start) return found;
  const runs = runsInSourceOrder(reading);
  for (let at = firstEndingAfter(runs, span.start, (run) => run.source); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.source.start >= span.end) break;
    const whole = { start: run.start, end: run.end };
    found.push(run.kind === 'corrected' ? whole : shifted(span, run.source, run));
  }
  const merged: Span[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    if (one.start < one.end) append(merged, one);
  }
  return merged;
}

function runsInSourceOrder(reading: Reading): readonly Run[] {
  const known = sourceOrder.get(reading);
  if (known !== undefined) return known;
  const runs = reading.runs
    .filter((run) => run.kind !== 'inserted')
    .toSorted((a, b) => a.source.start - b.source.start);
  sourceOrder.set(reading, runs);
  return runs;
}

/** The part of `span` that lies in `from`, moved to where `to` starts. */
function shifted(span: Span, from: Span, to: Span): Span {
  const by = to.start - from.start;
  return { start: Math.max(span.start, from.start) + by, end: Math.min(span.end, from.end) + by };
}

function append(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === next.start) {
    spans[spans.length - 1] = { start: last.start, end: next.end };
  } else {
    spans.push(next);
  }
}

/** Binary search: the place of the first run that ends after `offset`. */
function firstEndingAfter(runs: readonly Run[], offset: number, of: (run: Run) => Span): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && of(run).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
