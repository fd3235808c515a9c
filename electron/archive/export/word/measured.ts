import { BookmarkEnd, BookmarkStart, TextRun, type IParagraphOptions } from 'docx';
import { lineCount, type SetText } from '#core/report/line-count.ts';
import { textWidth } from './document.ts';
import type { WordProfile, WordStyleName } from './profile.ts';
import { TWIPS, type RunMaker } from './run.ts';
import type { Inline } from './inline.ts';

/** Rows have a height of their own: what their cells say does not count. */
const IN_ROWS: readonly WordStyleName[] = ['table', 'tableHead'];

/**
 * What stands for the children of a paragraph while a document is only laid out to learn its pages:
 * one short line for each that its text takes. The layout of the library is told where lines end, and
 * has a hundredth of the text to go through.
 */
export function measuredChildren(
  profile: WordProfile,
  runs: RunMaker,
  style: WordStyleName,
  children: readonly Inline[],
  look: IParagraphOptions,
): readonly Inline[] {
  const pieces = children.flatMap((child): readonly SetText[] => {
    const said = runs.saidBy(child);
    return said === null ? [] : [said];
  });
  if (pieces.length === 0) return children;
  const isEnd = (child: Inline): boolean =>
    child instanceof BookmarkStart || child instanceof BookmarkEnd;
  const bookmarks = children.filter(isEnd);
  const others = children.filter((child) => runs.saidBy(child) === null && !isEnd(child));
  const count = IN_ROWS.includes(style) ? 1 : linesOf(profile, style, pieces, look);
  const lines = Array.from(
    { length: count },
    (_, index) => new TextRun({ text: 'a', ...(index === 0 ? {} : { break: 1 }) }),
  );
  return [...bookmarks, ...lines, ...others];
}

function linesOf(
  profile: WordProfile,
  style: WordStyleName,
  pieces: readonly SetText[],
  { indent }: IParagraphOptions,
): number {
  const { leftChars, rightChars, firstLineChars, size } = profile.styles[style];
  const twips = (value: unknown, fallback: number): number =>
    (typeof value === 'number' ? value : fallback * size * TWIPS) / TWIPS;
  const left = twips(indent?.left, leftChars);
  const rest = textWidth(profile) / TWIPS - left - twips(indent?.right, rightChars);
  const first = rest - twips(indent?.firstLine, firstLineChars) + twips(indent?.hanging, 0);
  return lineCount(pieces, { first, rest, hangs: profile.gridPitch === null });
}
