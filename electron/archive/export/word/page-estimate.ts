import { estimatePageNumbersWith } from 'docx/layout';
import { BETWEEN_SCRIPTS, partedScripts } from '#core/report/line-count.ts';
import { emWidth } from '#core/report/em-width.ts';

/** Points that `text` takes in a style, the space between scripts included. */
export function textPoints(text: string, size: number, characterSpacing: number): number {
  const characters = [...text];
  const parted = characters.filter((one, at) => partedScripts(characters[at - 1] ?? '', one));
  const ems = emWidth(text) + parted.length * BETWEEN_SCRIPTS;
  return ems * size + (characters.length * characterSpacing) / 20;
}

/**
 * Estimates on which page each bookmark of a document stands. Lines are counted by us (measured.ts);
 * what is left are headings and other short lines, set on a square grid.
 */
export const ESTIMATOR = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size }) => emWidth(text) * size,
});
