import { isPhrases } from './line-form.ts';
import type { ReadLine } from './line-role.ts';

/** Column widths that a hard-wrapped text can have, in characters. */
const NARROWEST = 10;
const WIDEST = 64;
/** How much shorter than the column a full line may be: a word or a bracket that did not fit. */
const SLACK = 3;
/** Fewest lines that show a width: of one run, and of a page. */
const FEWEST_OF_RUN = 3;
const FEWEST_OF_PAGE = 8;

/**
 * Finds paragraphs that were broken at the width of a column: in a run of lines with the
 * same number of blank ones between, most lines have the same length, and such a full line that ends in the middle of a
 * sentence goes on in the next. A line with an indent starts a paragraph.
 */
export function unwrap(lines: readonly ReadLine[]): readonly ReadLine[] {
  const pageWidth = widthOf(lines.filter(isText), FEWEST_OF_PAGE);
  const flow = [...lines];
  let from = 0;
  let gap: number | null = null;
  for (let to = 1; to <= lines.length; to++) {
    const next = lines[to];
    const blanks = next?.line.blanksBefore ?? 0;
    if (isText(next) && isText(lines[to - 1]) && (gap === null || blanks === gap)) {
      gap = blanks;
      continue;
    }
    const width = pageWidth ?? widthOf(lines.slice(from, to), FEWEST_OF_RUN);
    if (width !== null) unwrapRun(flow, from, to, width);
    // Where lines stand closer from here on, the line above the change opens the paragraph.
    const closer: boolean = isText(next) && isText(lines[to - 1]) && gap !== null && blanks < gap;
    from = closer ? to - 1 : to;
    gap = closer ? blanks : null;
  }
  return flow;
}

const isText = (line: ReadLine | undefined) => line?.kind === 'body' || line?.kind === 'short';

/** The width of the column these lines were broken at; null where they were not. */
export function widthOf(lines: readonly ReadLine[], fewest: number): number | null {
  if (lines.length < fewest) return null;
  const lengths = lines.map((line) => line.length).toSorted((a, b) => b - a);
  // The longest line may be a headline over the whole page, so the next ones count too.
  const from = Math.min(lengths.length - 1, Math.floor(lengths.length / 10), 20);
  const width = lengths[Math.max(1, from)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const full = lengths.filter(
    (length) => length >= width - SLACK && length <= width + SLACK,
  ).length;
  return full >= Math.max(2, (lengths.length - 1) / 2) ? width : null;
}

function unwrapRun(flow: ReadLine[], from: number, to: number, width: number): void {
  const run = flow.slice(from, to);
  const isFull = (line: ReadLine) => line.length >= width - SLACK;
  const indents =
    run.some((line) => line.line.indent > 0) && run.some((line) => line.line.indent === 0);
  for (let at = from + 1; at < to; at++) {
    const before = flow[at - 1];
    const line = flow[at];
    if (before === undefined || line === undefined || !isFull(before) || line.dateline) continue;
    if (at - 1 === from && isPhrases(before.cue)) continue;
    const sameParagraph = indents ? line.line.indent === 0 : before.open;
    if (!sameParagraph) continue;
    flow[at - 1] = asBody(before, before.continues);
    flow[at] = asBody(line, true);
  }
}

function asBody(line: ReadLine, continues: boolean): ReadLine {
  if (line.kind === 'body') return { ...line, continues };
  const pieces = line.pieces.map((piece) => ({
    ...piece,
    role: 'body' as const,
    confidence: 0.85,
  }));
  return { ...line, kind: 'body', pieces, continues };
}
