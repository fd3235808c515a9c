import { PLACE_LEVELS, type PlaceLevel } from './place.ts';

interface Place {
  readonly chain: Readonly<Partial<Record<PlaceLevel, string | undefined>>>;
  readonly inferred: readonly string[];
}

/** A place chain from province to village; what the page does not print stands in brackets. */
export function placeText({ chain, inferred }: Place): string {
  return PLACE_LEVELS.flatMap((level) => {
    const name = chain[level];
    if (name === undefined) return [];
    return inferred.includes(level) ? [`[${name}]`] : [name];
  }).join(' ');
}
