import type { Span } from '../text/span.ts';
import { VERBS_BEFORE } from './organisation-words.ts';

/** Characters no name of an organisation goes over. */
export const STOP =
  /[^\p{Script=Han}a-z0-9()·]|[的了在由是把被让对向从为与及于等将到给着过其之以和或也还又再就才并而则且]/u;

/** True where no name of an organisation goes on to the left of `at`. */
export function startsAfter(text: string, at: number): boolean {
  return (
    at <= 0 ||
    STOP.test(text.charAt(at - 1)) ||
    VERBS_BEFORE.has(text.slice(at - 2, at)) ||
    VERBS_BEFORE.has(text.slice(at - 3, at))
  );
}

/** Where each place name of a text starts, by where it ends. */
export type PlacesByEnd = ReadonlyMap<number, number>;

/** The start of the places that follow one another without anything between. */
export function chainStart(start: number, endsAt: ReadonlyMap<number, number>): number {
  let from = start;
  for (let above = endsAt.get(from); above !== undefined; above = endsAt.get(from)) from = above;
  return from;
}

/** In order, the longest of those that overlap from the left. */
export function withoutOverlap<Name extends Span>(names: readonly Name[]): readonly Name[] {
  let reach = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}
