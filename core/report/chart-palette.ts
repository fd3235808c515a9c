import { UNKNOWN } from './dimension.ts';
import { OTHER } from './pivot.ts';

/*
 * Charts are printed in grey and copied. Series therefore differ in lightness first (in equal steps,
 * CIE 1976 L*), in pattern second and in hue last; a test holds them to it.
 */

export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** Bars of a chart that has one series. */
  readonly single: string;
  /** Series in order, each a step of lightness from the one before. */
  readonly series: readonly string[];
  /** Lines in order, each read well on paper; they differ in dashes and marks too. */
  readonly lines: readonly string[];
  /** Shades of a heat map, the fewest first. */
  readonly shades: readonly string[];
  /** A cell in which nothing can be counted. */
  readonly barred: string;
}

export const LIGHT: ChartColours = {
  paper: '#ffffff',
  ink: '#1d1a15',
  soft: '#4f493f',
  line: '#cfc8b9',
  single: '#1d5a73',
  series: ['#5c1a15', '#1d5a73', '#8f6a14', '#6f9a58', '#c7a5d6', '#f3e0b0'],
  lines: ['#1d1a15', '#a8322a', '#1d5a73', '#8a6a14', '#4d6b2a', '#7a3f8f'],
  shades: ['#f4f1ea', '#d6e1e7', '#a8c1cf', '#7499b0', '#3d7290', '#0f4663'],
  barred: '#e4dfd3',
};

export const DARK: ChartColours = {
  paper: '#211f1c',
  ink: '#f0ebe0',
  soft: '#c4bcad',
  line: '#4a463f',
  single: '#8cb9cf',
  series: ['#f6e6bd', '#d5b8e2', '#8cb574', '#b1832c', '#3f7a96', '#93403a'],
  lines: ['#f0ebe0', '#e57c70', '#66b7d2', '#d3b24b', '#9dbf72', '#c895da'],
  shades: ['#2b2925', '#2a3d48', '#2f5468', '#47758d', '#7ba3b9', '#c3dbe8'],
  barred: '#3a3732',
};

/** What is drawn over the colour of a series: every second one has a pattern, so that neighbours differ. */
export type Pattern = 'none' | 'rising' | 'dots' | 'level' | 'falling';
const PATTERNS: readonly Pattern[] = ['none', 'rising', 'none', 'dots', 'none', 'level'];

export interface SeriesLook {
  readonly colour: string;
  readonly pattern: Pattern;
}

/** How a series looks by its place; the rest is white with lines, what is not known grey with dots. */
export function seriesLook(
  colours: ChartColours,
  at: number,
  key: string,
  alone: boolean,
): SeriesLook {
  if (key === OTHER) return { colour: colours.paper, pattern: 'falling' };
  if (key === UNKNOWN) return { colour: colours.barred, pattern: 'dots' };
  if (alone) return { colour: colours.single, pattern: 'none' };
  return {
    colour: colours.series[at % colours.series.length] ?? colours.single,
    pattern: PATTERNS[at % PATTERNS.length] ?? 'none',
  };
}

/**
 * Which of `shades` a number of a table has: nothing the lightest alone, whatever there is a darker
 * one. By the square root, so that one great number does not make all others alike.
 */
export function shadeOf(value: number, highest: number, shades: number): number {
  if (value <= 0) return 0;
  return Math.max(1, Math.round(Math.sqrt(value / highest) * (shades - 1)));
}

/** Lightness of `#RRGGBB` as a person and a printer in grey see it: CIE 1976 L*, 0 to 100. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008_856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(colour: string): string {
  return lightness(colour) > 58 ? '#000000' : '#ffffff';
}
