import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** A test that failed, or what else made a suite fail: an error nobody handled, a run that died. */
export const failedTest = z.object({ name: z.string(), file: z.string(), message: z.string() });

export type FailedTest = Readonly<z.infer<typeof failedTest>>;

const MOST_TESTS = 10;
const MOST_LINES = 40;
const LONGEST_LINE = 1000; // in UTF-16 code units: a counterexample is one line, however long

/**
 * What failed, to be said again at the end of a run, of which often only the end is kept: name, file and the head
 * of the message, without colours. At most ten tests of 40 lines each; how much is left out is said.
 */
export function failureLines(failed: readonly FailedTest[]): readonly string[] {
  const lines = failed.slice(0, MOST_TESTS).flatMap(({ name, file, message }) => {
    const where = file === '' ? '' : ` (${file})`;
    return ['', `✗ ${oneLine(name)}${where}`, ...head(message)];
  });
  const rest = failed.length - MOST_TESTS;
  return rest > 0 ? [...lines, '', `… and ${rest} more`] : lines;
}

function head(message: string): readonly string[] {
  const lines = stripVTControlCharacters(message).trim().split(/\r?\n/u);
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => `  ${line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line}`);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `  … ${rest} more lines`] : shown;
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/gu, ' ');
}
