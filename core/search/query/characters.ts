import { isWhiteSpace } from '../../text/white-space.ts';

/*
 * What stands for something in a query. The text is folded first, so that full-width and half-width
 * forms are one; only the escape must be the half-width backslash, as texts may hold the other.
 */

/** Any of these opens a phrase; only those of its own kind close it. */
const STRAIGHT = '"';
const CURLY_OPEN = '“';
const CURLY_CLOSE = '”';

export const ESCAPE = '\\';
export const WILDCARD = '?';

export function isBlank(folded: string): boolean {
  return folded !== '' && isWhiteSpace(folded.charCodeAt(0));
}

/** What closes a phrase that opens with this; null for what opens none. */
export function closingQuote(folded: string): string | null {
  if (folded === STRAIGHT) return STRAIGHT;
  return folded === CURLY_OPEN || folded === CURLY_CLOSE ? CURLY_CLOSE : null;
}

/** True where a word ends before this unit. */
export function endsWord(folded: string): boolean {
  return folded === '' || isBlank(folded) || isBracket(folded) || closingQuote(folded) !== null;
}

export function isBracket(folded: string): boolean {
  return folded === '(' || folded === ')';
}

export type Operator = 'and' | 'or' | 'not';

const CHINESE_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['与', 'and'],
  ['或', 'or'],
  ['非', 'not'],
]);

/** The operator that a word alone is: AND, OR, NOT in capitals, 与, 或, 非; null for another word. */
export function operatorOf(typed: string, folded: string): Operator | null {
  const chinese = CHINESE_OPERATORS.get(folded);
  if (chinese !== undefined) return chinese;
  if (folded !== 'and' && folded !== 'or' && folded !== 'not') return null;
  // Small letters are a word: `and` occurs in texts.
  return /\p{Ll}/u.test(typed) ? null : folded;
}
