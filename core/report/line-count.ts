import { emWidth } from './em-width.ts';

const TOKEN = /[A-Za-z0-9.,%/+-]+|\P{Script=Han}|\p{Script=Han}/gu;
const NO_START = /^[\p{Pe}\p{Pf}、，。；：！？…]/u;
/** Between Han characters and Latin programs put about a fifth of an em. */
const BETWEEN_SCRIPTS = 0.2;

/**
 * On how many lines of `ems` a text is set at most: words are kept whole where they fit, and what may
 * not begin a line takes the character before it along.
 */
export function lineCount(text: string, ems: number): number {
  return text.split(/\r\n|\r|\n/u).reduce((sum, paragraph) => sum + linesOf(paragraph, ems), 0);
}

function linesOf(text: string, ems: number): number {
  let lines = 1;
  let used = 0;
  let last = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const latin = /^[A-Za-z0-9]/u.test(token);
    const width = emWidth(token) + (latin ? 2 * BETWEEN_SCRIPTS : 0);
    if (used + width <= ems) {
      used += width;
    } else if (NO_START.test(token) && used > last) {
      lines += 1;
      used = last + width;
    } else {
      lines += Math.max(1, Math.ceil(width / ems));
      used = width > ems ? width % ems : width;
    }
    last = Math.min(width, ems / 2);
  }
  return lines;
}
