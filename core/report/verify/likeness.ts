import { proofText } from '../proof-text.ts';

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const first = pairsOf(proofText(a));
  const second = pairsOf(proofText(b));
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      counts.set(pair, left - 1);
    }
  }
  return first.length + second.length === 0 ? 1 : (2 * common) / (first.length + second.length);
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
