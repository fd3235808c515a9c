import { isPhrases } from './line-form.ts';
import type { Role } from './role.ts';
import type { Join } from './segment.ts';

/** What two lines of a headline are: the roles of both, and how the second follows the first. */
export interface HeadPair {
  readonly first: Role;
  readonly second: Role;
  readonly join: Join;
}

const PLACE = /^[^\s,。、;:]{1,8}[县市区镇乡村]/u;
/** Difference in length up to which two lines of a headline count as one couplet. */
const COUPLET = 3;

/**
 * Tells kicker and title, title and subtitle, or one title on two lines apart, by their form
 * alone. Cue form of both lines.
 */
export function headPair(first: string, second: string): HeadPair {
  const oneTitle: HeadPair = { first: 'title', second: 'title', join: 'continue' };
  if (/[:,、]$/u.test(first) || hasOpenQuote(first)) return oneTitle;
  const kicker: HeadPair = { first: 'kicker', second: 'title', join: 'new' };
  const subtitle: HeadPair = { first: 'title', second: 'subtitle', join: 'new' };
  if (isPhrases(first) !== isPhrases(second)) return isPhrases(second) ? kicker : subtitle;
  const difference = second.length - first.length;
  // A slogan over a line that says where: the place stands in the headline.
  if (isPhrases(first) && PLACE.test(second) && !PLACE.test(first) && difference > COUPLET) {
    return kicker;
  }
  if (Math.abs(difference) <= COUPLET) return oneTitle;
  // Set smaller, a line over or under the title usually holds more characters than it.
  return difference < 0 ? kicker : subtitle;
}

/** True where the parts between commas are about as long: 强堡垒,聚合力 and not a cut sentence. */
export function isCouplet(cue: string): boolean {
  const lengths = cue.split(',').map((part) => part.trim().length);
  return Math.max(...lengths) - Math.min(...lengths) <= 2 * COUPLET;
}

/** True where a quotation mark or a bracket is opened and not closed. Cue form. */
export function hasOpenQuote(cue: string): boolean {
  const count = (mark: RegExp) => cue.match(mark)?.length ?? 0;
  return count(/[“《「『(]/gu) > count(/[”》」』)]/gu);
}
