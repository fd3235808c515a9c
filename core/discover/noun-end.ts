import { FIRM_NOUNS, LOOSE_NOUNS } from './class-nouns.ts';

/** Where a class noun stands in a stretch of text. */
export interface NounAt {
  readonly start: number;
  readonly end: number;
  readonly firm: boolean;
}

const firm = byLastCharacter(FIRM_NOUNS);
const loose = byLastCharacter(LOOSE_NOUNS);

/** The longest class noun that ends at `end`, or null. */
export function nounEndingAt(text: string, end: number): NounAt | null {
  const last = text.charAt(end - 1);
  for (const [table, isFirm] of [
    [firm, true],
    [loose, false],
  ] as const) {
    const noun = table.get(last)?.find((one) => text.endsWith(one, end));
    if (noun !== undefined) return { start: end - noun.length, end, firm: isFirm };
  }
  return null;
}

/** The last class noun in `text`, or null. */
export function lastNoun(text: string): NounAt | null {
  for (let end = text.length; end >= 2; end--) {
    const noun = nounEndingAt(text, end);
    if (noun !== null) return noun;
  }
  return null;
}

/** The first class noun in `text`, or null; of two that start together the longer. */
export function firstNoun(text: string): NounAt | null {
  for (let end = 2; end <= text.length; end++) {
    const noun = nounEndingAt(text, end);
    if (noun === null) continue;
    for (let longer = Math.min(text.length, end + 2); longer > end; longer--) {
      const other = nounEndingAt(text, longer);
      if (other !== null && other.start <= noun.start) return other;
    }
    return noun;
  }
  return null;
}

function byLastCharacter(nouns: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const noun of nouns) {
    const last = noun.charAt(noun.length - 1);
    table.set(last, [...(table.get(last) ?? []), noun]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}
