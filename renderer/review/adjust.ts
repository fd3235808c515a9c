/** A passage with the words of its reading on either side. */
export interface Around {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** By how much the ends of a passage move, in code units of its reading; negative is to the left. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

export const AS_SUGGESTED: Reach = { start: 0, end: 0 };

/** The passage as it is with its ends moved. */
export function moved({ before, match, after }: Around, { start, end }: Reach): Around {
  const text = before + match + after;
  const from = before.length + start;
  const to = before.length + match.length + end;
  return { before: text.slice(0, from), match: text.slice(from, to), after: text.slice(to) };
}

/**
 * Moves one end by a character, never into a surrogate pair; null where it cannot move: over white
 * space (a passage ends with its paragraph) or past the other end.
 */
export function moveEnd(
  around: Around,
  reach: Reach,
  which: 'start' | 'end',
  by: -1 | 1,
): Reach | null {
  const { before, match, after } = moved(around, reach);
  const left = which === 'start' ? before : match;
  const right = which === 'start' ? match : after;
  const character = by === 1 ? [...right][0] : [...left].at(-1);
  if (character === undefined || /\s/u.test(character)) return null;
  const grows = (which === 'start') === (by === -1);
  if (!grows && character.length >= match.length) return null;
  return { ...reach, [which]: reach[which] + by * character.length };
}
