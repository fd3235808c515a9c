import { cueForm } from '../text/cue-form.ts';
import type { Span } from '../text/span.ts';
import { isWhiteSpace } from '../text/white-space.ts';
import { COMMA_END, FINAL_END, SENTENCE_INSIDE } from './cues.ts';
import { linesOf, type Line } from './lines.ts';

/** A text with its cue form and its lines: what the rules of segmentation look at. */
export interface PageText {
  readonly text: string;
  /** `text` with simplified, half-width cues; same offsets. */
  readonly cue: string;
  readonly lines: readonly Line[];
}

export function pageText(text: string): PageText {
  return { text, cue: cueForm(text), lines: linesOf(text) };
}

/** Number of characters of a span that are not white space, in code units. */
export function inkLength(text: string, span: Span): number {
  let length = 0;
  for (let at = span.start; at < span.end; at++) {
    if (!isWhiteSpace(text.charCodeAt(at))) length++;
  }
  return length;
}

/** True where the sentence goes on after this text: no final punctuation at its end. */
export function isOpen(cue: string): boolean {
  return !FINAL_END.test(cue);
}

/** Longest text that can still be a title, a heading or a caption without punctuation. */
const SHORT = 42;
/** Longest headline set as several phrases with spaces between. */
const SHORT_PHRASES = 64;

/** True for text that may be a headline: short, and no sentence. */
export function isShort(cue: string): boolean {
  const length = inkLength(cue, { start: 0, end: cue.length });
  if (length > (isPhrases(cue) ? SHORT_PHRASES : SHORT)) return false;
  if (SENTENCE_INSIDE.test(cue) || /[。;]$/u.test(cue)) return false;
  if (COMMA_END.test(cue)) return false;
  if (/[:]$/u.test(cue)) return length <= 18;
  return count(cue, /,/gu) <= 2 && !isSentence(cue, length);
}

/** Small words that sentences are full of and headlines do without. */
const SENTENCE_WORD = /[的了着过在是和从把被将与为就都也并]/gu;

/** True for a part of a sentence: a comma in it and the small words of running text. */
function isSentence(cue: string, length: number): boolean {
  if (!cue.includes(',') || isPhrases(cue)) return false;
  const words = count(cue, SENTENCE_WORD);
  return (length >= 16 && words >= 3) || (length >= 22 && words >= 2);
}

function count(cue: string, pattern: RegExp): number {
  return cue.match(pattern)?.length ?? 0;
}

/** Two or more phrases of three characters and more with spaces between: the way headlines are set. */
export function isPhrases(cue: string): boolean {
  const phrases = cue.split(/\s+/u);
  return (
    phrases.length >= 2 &&
    phrases.every((phrase) => /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u.test(phrase))
  );
}
