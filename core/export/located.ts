import type { Annotation } from '../annotation/annotation.ts';
import { toReading, type Reading, type ReadingBlock } from '../page/reading.ts';
import type { Role } from '../page/role.ts';
import { compareSpans, overlaps, splitsSurrogatePair, type Span } from '../text/span.ts';
import type { AnnotatedArticle } from './export-data.ts';

/** Where an annotation stands in the reading of its article. */
export interface Located {
  /** Offsets into the reading text, in its order, touching ones merged; empty where the reading leaves it out. */
  readonly ranges: readonly Span[];
  readonly block: ReadingBlock | null;
  readonly role: Role | null;
  /** 1-based number of its paragraph among those of the body; null outside the body. */
  readonly paragraph: number | null;
  /** Text next to it: of the same block, else of the source. */
  readonly before: string;
  readonly after: string;
}

/** How much text stands on either side, in UTF-16 code units. */
const CONTEXT = 20;

/** Where the reading shows what an annotation's source spans say; touching ranges are merged. */
export function readingRanges(reading: Reading, spans: readonly Span[]): readonly Span[] {
  return mergeSpans(spans.flatMap((span) => toReading(reading, span)));
}

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted(compareSpans)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** The block that holds an offset of the reading text. */
export function blockAt(reading: Reading, offset: number): ReadingBlock | null {
  return reading.blocks.find((block) => block.start <= offset && offset < block.end) ?? null;
}

/** Numbers of the body's paragraphs, from 1, that ranges of the reading text touch. */
export function paragraphsOf(reading: Reading, ranges: readonly Span[]): readonly number[] {
  return reading.blocks
    .filter(({ role }) => role === 'body')
    .flatMap((block, index) => (ranges.some((range) => overlaps(range, block)) ? [index + 1] : []));
}

/** Finds an annotation in the reading of its article, with its paragraph and its neighbours. */
export function locate(
  { reading, sourceText }: Pick<AnnotatedArticle, 'reading' | 'sourceText'>,
  annotation: Pick<Annotation, 'spans'>,
): Located {
  const ranges = readingRanges(reading, annotation.spans);
  const first = ranges[0];
  const block = first === undefined ? null : blockAt(reading, first.start);
  if (first === undefined || block === null) {
    const start = annotation.spans[0]?.start ?? 0;
    const end = annotation.spans.at(-1)?.end ?? start;
    const whole = { start: 0, end: sourceText.length };
    const around = neighbours(sourceText, { start, end }, whole);
    return { ranges, block: null, role: null, paragraph: null, ...around };
  }
  const end = ranges.findLast((range) => range.end <= block.end)?.end ?? block.end;
  const body = reading.blocks.filter((one) => one.role === 'body');
  const paragraph = body.indexOf(block);
  return {
    ranges,
    block,
    role: block.role,
    paragraph: paragraph === -1 ? null : paragraph + 1,
    ...neighbours(reading.text, { start: first.start, end }, block),
  };
}

function neighbours(
  text: string,
  span: Span,
  within: Span,
): { readonly before: string; readonly after: string } {
  const start = Math.max(within.start, span.start - CONTEXT);
  const end = Math.min(within.end, span.end + CONTEXT);
  return {
    before: text.slice(splitsSurrogatePair(text, start) ? start + 1 : start, span.start),
    after: text.slice(span.end, splitsSurrogatePair(text, end) ? end - 1 : end),
  };
}
