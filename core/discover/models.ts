import type { Candidate } from './candidate.ts';
import { firstNoun } from './noun-end.ts';
import { phrasesIn } from './phrase.ts';

const MODEL = /[\p{Script=Han}A-Za-z]{2,12}(?:[+＋][\p{Script=Han}A-Za-z]{2,14})+/gu;
const INSIDE_MARKS = /[“「『"‘][^“”「」『』"‘’]*$/u;

/** Models of the form 甲+乙+丙 without quotation marks, with the class noun behind. Takes folded text. */
export function models(text: string): readonly Candidate[] {
  return [...text.matchAll(MODEL)].flatMap((match) => {
    if (INSIDE_MARKS.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const head = phrasesIn(match[0]).find((phrase) =>
      /[+＋]/u.test(match[0].slice(phrase.start, phrase.end)),
    );
    if (head === undefined) return [];
    const words = match[0].slice(head.start, head.end);
    const last = words.search(/[+＋][^+＋]*$/u) + 1;
    const noun = firstNoun(words.slice(last));
    const end = noun === null ? words.length : last + noun.end;
    const start = match.index + head.start;
    return [{ start, end: start + end, rule: 'model@1', confidence: 0.6 }];
  });
}
