import type { Candidate } from './candidate.ts';

const NAMED =
  /《([^《》\n]{4,40}?(?:方案|办法|意见|计划|条例|制度|规划|清单|细则|公约|规定|规程|章程|守则|行动))》/gu;

/** Named plans and rules in book-title marks. Takes folded text. */
export function bookTitles(text: string): readonly Candidate[] {
  return [...text.matchAll(NAMED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: 'book-title@1',
    confidence: 0.6,
  }));
}
