import { estimatePageNumbersWith } from 'docx/layout';
import { emWidth } from '#core/report/em-width.ts';

/** A character of no text of ours (private use): the space that programs put between two scripts. */
const SCRIPT_SPACE = '\ue000';
/** Its width in ems as LibreOffice makes it; that of Word is a little wider. */
const SPACE_WIDTH = 0.2;
const BETWEEN_SCRIPTS = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu;

/** Makes the spaces visible that the library does not know: between Han characters and Latin. */
export function withScriptSpaces(text: string): string {
  return text.replaceAll(BETWEEN_SCRIPTS, SCRIPT_SPACE);
}

/** Points that `text` takes in a style, the space between scripts included. */
export function textPoints(text: string, size: number, characterSpacing: number): number {
  const pieces = withScriptSpaces(text).split(SCRIPT_SPACE);
  const ems = pieces.reduce((sum, piece) => sum + emWidth(piece), 0);
  return (
    (ems + (pieces.length - 1) * SPACE_WIDTH) * size + ([...text].length * characterSpacing) / 20
  );
}

/**
 * Estimates on which page each bookmark of a document stands. The fonts of official documents are in
 * no table of widths, but all of them are set on a square grid.
 */
export const ESTIMATOR = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size }) => {
    const pieces = text.split(SCRIPT_SPACE);
    const spaces = (pieces.length - 1) * SPACE_WIDTH;
    return (pieces.reduce((sum, piece) => sum + emWidth(piece), 0) + spaces) * size;
  },
});
