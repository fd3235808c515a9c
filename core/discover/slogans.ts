import type { Candidate } from './candidate.ts';

const CLAUSES = /[\p{Script=Han}]{3,10}(?:[、，,][\p{Script=Han}]{3,10})+/gu;
interface Run {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly length: number;
  readonly parts: number;
}

const EACH_AND_ALL = /应([\p{Script=Han}]{1,2})尽\1(?:[、，,]应([\p{Script=Han}]{1,2})尽\2)+/gu;

/**
 * Parallel slogans without quotation marks: three or more parts of one length that begin alike
 * (比甲、比乙、比丙), and pairs of the form 应甲尽甲、应乙尽乙. Takes folded text.
 */
export function slogans(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(EACH_AND_ALL)) {
    found.push(slogan(match.index, match.index + match[0].length, 0.7));
  }
  for (const match of text.matchAll(CLAUSES)) {
    let at = match.index;
    let run = null as Run | null;
    const close = () => {
      if (run !== null && run.parts >= 3) found.push(slogan(run.start, run.end, 0.6));
    };
    const parts = match[0].split(/[、，,]/u);
    for (const [index, whole] of parts.entries()) {
      const cut =
        run === null || !whole.startsWith(run.first) ? overhang(whole, parts[index + 1]) : 0;
      const rest = whole.slice(cut);
      const tail = run !== null && rest.startsWith('的', run.length) ? run.length : rest.length;
      const part = rest.slice(0, tail);
      at += cut;
      const first = part.slice(0, 1);
      const goesOn = run !== null && run.first === first && Math.abs(run.length - part.length) <= 1;
      if (goesOn && run !== null) run = { ...run, end: at + part.length, parts: run.parts + 1 };
      else {
        close();
        run = { start: at, end: at + part.length, first, length: part.length, parts: 1 };
      }
      at += rest.length + 1;
    }
    close();
  }
  return found;
}

/** What stands before the first part: 大家比甲乙、比丙丁 begins at 比. */
function overhang(part: string, next: string | undefined): number {
  if (next === undefined || part.startsWith(next.slice(0, 1))) return 0;
  const at = part.lastIndexOf(next.slice(0, 1));
  return at > 0 && Math.abs(part.length - at - next.length) <= 1 ? at : 0;
}

const EACH =
  /(\p{Script=Han})\1[\p{Script=Han}]{2,8}[、，,](\p{Script=Han})\2[\p{Script=Han}]{2,8}/gu;

/** Pairs that begin with a doubled character: 村村有产业、户户有收入. Takes folded text. */
export function doubledSlogans(text: string): readonly Candidate[] {
  return [...text.matchAll(EACH)].flatMap(({ index, 0: words }) => {
    const [first = '', second = ''] = words.split(/[、，,]/u);
    return first.length === second.length ? [slogan(index, index + words.length, 0.6)] : [];
  });
}

function slogan(start: number, end: number, confidence: number): Candidate {
  return { start, end, rule: 'parallel-slogan@1', confidence };
}
