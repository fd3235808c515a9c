import { hanNumber } from '../han-number.ts';
import type { HeadingLevel } from '../outline.ts';
import type { PrintedPart } from '../printed.ts';

/**
 * The number of each heading by its place in `parts`, as it stands before the words: 一、 （一） 1. （1）
 * (GB/T 9704-2012, 7.3.3); empty ones with the scheme `none`.
 *
 * A heading counts from one below the last of a higher level. Where a level is left out, the lower
 * one counts on by itself.
 */
export function headingNumbers(
  parts: readonly PrintedPart[],
  scheme: 'none' | 'han',
): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  const counts = [0, 0, 0, 0];
  parts.forEach((part, at) => {
    if (part.kind !== 'heading') return;
    const level = part.level - 1;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    numbers.set(at, scheme === 'none' ? '' : numberOf(part.level, counts[level]));
  });
  return numbers;
}

function numberOf(level: HeadingLevel, number: number): string {
  switch (level) {
    case 1:
      return `${hanNumber(number)}、`;
    case 2:
      return `（${hanNumber(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
  }
}
