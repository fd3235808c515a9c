import { readCode } from './reference-code.ts';
import type { Template } from './reference-template.ts';

export interface HeldCode {
  readonly articleId: string;
  readonly code: string;
}

/** Numbers of a series that no article has, both ends counted. */
export interface CodeGap {
  readonly series: string;
  readonly from: number;
  readonly to: number;
  /** Article with the last number before the gap; null where it opens the series. */
  readonly after: string | null;
  /** Article with the first number after the gap. */
  readonly before: string;
}

export interface CodeDuplicate {
  readonly code: string;
  readonly articleIds: readonly string[];
}

export interface CodeCheck {
  readonly held: number;
  readonly gaps: readonly CodeGap[];
  readonly duplicates: readonly CodeDuplicate[];
  /** Codes that the template does not make. */
  readonly foreign: readonly HeldCode[];
}

/**
 * Looks over all codes: numbers left out of a series that begins at `first`, codes that more than
 * one article has, codes that the template would not make. `0001` and `1` of a series are one number.
 */
export function checkCodes(template: Template, held: readonly HeldCode[], first = 1): CodeCheck {
  const foreign: HeldCode[] = [];
  const bySeries = new Map<string, Map<number, HeldCode[]>>();
  for (const one of held) {
    const read = readCode(template, one.code);
    if (read === null) {
      foreign.push(one);
      continue;
    }
    const series = bySeries.get(read.series) ?? new Map<number, HeldCode[]>();
    bySeries.set(read.series, series);
    const same = series.get(read.serial);
    if (same) same.push(one);
    else series.set(read.serial, [one]);
  }
  const gaps: CodeGap[] = [];
  const duplicates: CodeDuplicate[] = duplicatesOf(Map.groupBy(foreign, ({ code }) => code));
  for (const [series, numbers] of [...bySeries].toSorted(([a], [b]) => compare(a, b))) {
    duplicates.push(...duplicatesOf(numbers));
    let expected = first;
    let after: string | null = null;
    for (const [serial, holders] of [...numbers].toSorted(([a], [b]) => a - b)) {
      const before = holders[0]?.articleId ?? '';
      if (serial > expected) gaps.push({ series, from: expected, to: serial - 1, after, before });
      expected = Math.max(expected, serial + 1);
      after = before;
    }
  }
  return { held: held.length, gaps, duplicates, foreign };
}

function duplicatesOf(same: ReadonlyMap<unknown, readonly HeldCode[]>): CodeDuplicate[] {
  return [...same.values()]
    .filter((holders) => holders.length > 1)
    .map((holders) => ({
      code: holders[0]?.code ?? '',
      articleIds: holders.map(({ articleId }) => articleId),
    }))
    .toSorted((a, b) => compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
