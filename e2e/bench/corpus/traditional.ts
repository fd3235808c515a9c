import { Converter } from 'opencc-js';

/** Standards of Traditional characters: OpenCC's own, Taiwan's and Hong Kong's. */
export const STANDARDS = ['t', 'tw', 'hk'] as const;
export type Standard = (typeof STANDARDS)[number];

type Convert = (text: string) => string;
const made = new Map<Standard, Convert>();

/** A text in Traditional characters of one standard, converted by phrases. */
export function inTraditional(text: string, standard: Standard): string {
  const convert = made.get(standard) ?? converter('cn', standard);
  made.set(standard, convert);
  return convert(text);
}

/** The package has no types of its own that can be found. */
export function converter(from: 'cn' | Standard, to: 'cn' | Standard): Convert {
  return (Converter as (direction: { readonly from: string; readonly to: string }) => Convert)({
    from,
    to,
  });
}

/** In a standard that `draw` (0 ≤ n < 1) chooses. */
export function toTraditional(text: string, draw: number): string {
  return inTraditional(text, STANDARDS[Math.floor(draw * STANDARDS.length)] ?? 'tw');
}
