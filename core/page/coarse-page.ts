import type { PageSegments, Segment } from './segment.ts';

/** Above this many lines a file is no page: cutting it line by line would help nobody. */
export const MAX_PAGE_LINES = 20_000;
/** Nor is it above this length: the cues are patterns, and one over a line of 20 million units fails. */
export const MAX_PAGE_UNITS = 4_000_000;
const LINES_PER_SEGMENT = 2000;

/** True where `text` is longer, or has more lines, than a page can have. */
export function isOversized(text: string): boolean {
  if (text.length > MAX_PAGE_UNITS) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines > MAX_PAGE_LINES) return true;
  }
  return false;
}

/** Cuts an oversized text into one article of large body segments, every one with its line breaks inside. */
export function coarsePage(text: string): PageSegments {
  const segments: Segment[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    for (let line = 0; line < LINES_PER_SEGMENT && end < text.length; line += 1) {
      const feed = text.indexOf('\n', end);
      end = feed < 0 ? text.length : feed + 1;
    }
    const chunk = text.slice(start, end);
    const inner = chunk.trim();
    if (inner !== '') {
      const from = start + chunk.indexOf(inner);
      segments.push({
        start: from,
        end: from + inner.length,
        role: 'body',
        join: 'new',
        confidence: 0.1,
      });
    }
    start = end;
  }
  return { articles: segments.length > 0 ? [{ segments, incomplete: false }] : [], outside: [] };
}
