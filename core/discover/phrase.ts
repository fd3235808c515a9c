import type { Span } from '../text/span.ts';
import { STOP_CHARACTERS, VERBS } from './boundary-words.ts';
import { WHOLE_WORDS } from './whole-words.ts';

const verbs = new Set(VERBS);
const wholes = new Set(WHOLE_WORDS);
/** By first character, the longest first; of two readings of one word the whole counts. */
const words = new Map<string, readonly string[]>();
for (const word of new Set([...WHOLE_WORDS, ...VERBS])) {
  const first = word.charAt(0);
  const list = [...(words.get(first) ?? []), word];
  words.set(
    first,
    list.toSorted((a, b) => b.length - a.length),
  );
}

/** A stretch of text between two words that no name goes over, and what stands right before it. */
export interface Phrase extends Span {
  /** The verb before the phrase; empty where another boundary is. */
  readonly verb: string;
}

/**
 * Cuts a folded text at punctuation, function words and verbs of doing, by greedy longest match
 * from the left. A `solid` span, such as a name that is known, is never cut. Offsets are UTF-16 code units of `text`, half-open.
 */
export function phrasesIn(text: string, solid: readonly Span[] = []): readonly Phrase[] {
  const wholeAt = new Map(solid.map(({ start, end }) => [start, end - start]));
  const phrases: Phrase[] = [];
  let start = -1;
  let verb = '';
  const close = (end: number) => {
    if (start >= 0 && end > start) phrases.push({ start, end, verb });
    start = -1;
  };
  for (let at = 0; at < text.length;) {
    const length = wholeAt.get(at);
    const word =
      length === undefined
        ? wordAt(text, at)
        : { text: text.slice(at, at + length), boundary: false };
    if (word.boundary) {
      close(at);
      const bareVerb = verbs.has(word.text) ? word.text : word.text.slice(0, -1);
      verb = verbs.has(bareVerb) ? bareVerb : '';
    } else if (start < 0) start = at;
    at += word.text.length;
    if (!word.boundary && start >= 0 && at >= text.length) close(at);
    if (word.boundary) start = -1;
  }
  return phrases;
}

function wordAt(text: string, at: number): { readonly text: string; readonly boundary: boolean } {
  const one = text.charAt(at);
  const found = words.get(one)?.find((word) => text.startsWith(word, at));
  if (found !== undefined) {
    return wholes.has(found)
      ? { text: found, boundary: false }
      : { text: withParticle(text, at, found), boundary: true };
  }
  return { text: one, boundary: STOP_CHARACTERS.has(one) || !NAME_CHARACTER.test(one) };
}

/** 落实好, 开展了: the particle is no part of what follows. */
function withParticle(text: string, at: number, verb: string): string {
  const next = text.charAt(at + verb.length);
  const pair = text.slice(at + verb.length, at + verb.length + 2);
  return /[好了出]/u.test(next) && !verbs.has(pair) ? verb + next : verb;
}

const NAME_CHARACTER = /[\p{Script=Han}A-Za-z0-9０-９·+＋\-—()（）\uD800-\uDFFF]/u;
