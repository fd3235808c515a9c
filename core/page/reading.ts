import type { Span } from '../text/span.ts';
import { ReadingBuilder } from './reading-builder.ts';
import { readingSpans, sourceSpans } from './reading-map.ts';
import type { Correction, Reading } from './reading-text.ts';
import { CREDIT_ROLES, RUNNING_ROLES, type Role } from './role.ts';
import type { ReadSegment, Segment } from './segment.ts';

export type { Correction, Reading, ReadingBlock, Run } from './reading-text.ts';
export type { Segment };

/** The order of a reading: above the running text, the running text, below it. */
const LAYERS: readonly (readonly Role[])[] = [
  ['kicker'],
  ['title'],
  ['subtitle'],
  [...CREDIT_ROLES],
  [...RUNNING_ROLES],
  ['caption'],
];

/**
 * The reading of one article. `segments` are those of the article in reading order; adverts and
 * boilerplate among them are left out.
 *
 * Blocks: kicker, title, subtitle, credits, then body and headings, then captions, each kind in the
 * order given, one line feed between two. A segment that continues is joined to the one of its
 * kind before it: lines of a title by a space, other text by nothing, or by a space between
 * two Latin words. A correction counts where a single segment holds all of it; the others are
 * left out, and of two that overlap the later one.
 */
export function composeReading(
  sourceText: string,
  segments: readonly ReadSegment[],
  corrections: readonly Correction[] = [],
): Reading {
  const builder = new ReadingBuilder(sourceText, corrections);
  for (const layer of LAYERS) {
    for (const segment of segments) {
      if (layer.includes(segment.role)) builder.add(segment);
    }
    builder.endLayer();
  }
  return builder.reading();
}

/** Body and headings only, one paragraph a line: what `reading` means on the command line. */
export function runningText(reading: Reading): string {
  return reading.blocks
    .filter((block) => RUNNING_ROLES.has(block.role))
    .map((block) => reading.text.slice(block.start, block.end))
    .join('\n');
}

/**
 * Where a span of a reading comes from: source spans in reading order, one for stretches that
 * follow each other in the source. Inserted text has none; a span that touches a corrected stretch
 * gets the whole of what was corrected.
 */
export function toSource(reading: Reading, span: Span): Span[] {
  return sourceSpans(reading, span);
}

/**
 * Where a span of the source stands in a reading, in reading order; empty where the reading leaves
 * it out. A span that touches a corrected stretch gets the whole correction.
 */
export function toReading(reading: Reading, span: Span): Span[] {
  return readingSpans(reading, span);
}
