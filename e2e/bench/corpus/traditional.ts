import { Converter } from 'opencc-js';

/** Standards of Traditional characters: OpenCC's own, Taiwan's and Hong Kong's. */
export const STANDARDS = ['t', 'tw', 'hk'] as const;
export type Standard = (typeof STANDARDS)[number];

const made = new Map<Standard, (text: string) => string>();

/** A text in Traditional characters of one standard, converted by phrases. */
export function inTraditional(text: string, standard: Standard): string {
  let convert = made.get(standard);
  if (!convert) {
    convert = Converter({ from: 'cn', to: standard });
    made.set(standard, convert);
  }
  return convert(text);
}

/** In a standard that `draw` (0 ≤ n < 1) chooses. */
export function toTraditional(text: string, draw: number): string {
  return inTraditional(text, STANDARDS[Math.floor(draw * STANDARDS.length)] ?? 'tw');
}
