import type { Gazetteer } from './gazetteer.ts';
import { listedPlaces } from './place-listed.ts';
import { listedVillages } from './place-lists.ts';
import type { PlaceName } from './place-name.ts';
import { placesBySuffix } from './place-suffix.ts';

/**
 * Place names in one block of folded text, in order and without overlap: divisions that the
 * gazetteer knows, names of the page (`lexicon`), countries and landforms, and names that a suffix
 * (镇, 村, 小区 …) and a clear left border mark.
 */
export function placeNamesIn(
  text: string,
  gazetteer: Gazetteer,
  lexicon: ReadonlyMap<string, PlaceName['kind']>,
): readonly PlaceName[] {
  const found = [...listedPlaces(text, gazetteer), ...fromLexicon(text, lexicon)];
  const sure = withoutOverlap(found);
  // 家住甲家村: a name that the page knows ends the longer one.
  const ends = new Set(sure.map(({ end }) => end));
  return withoutOverlap([
    ...sure,
    ...placesBySuffix(text, sure).filter(({ end }) => !ends.has(end)),
    ...listedVillages(text),
  ]);
}

function fromLexicon(
  text: string,
  lexicon: ReadonlyMap<string, PlaceName['kind']>,
): readonly PlaceName[] {
  const found: PlaceName[] = [];
  for (const [name, kind] of lexicon) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      found.push({ start: at, end: at + name.length, kind, divisions: [] });
    }
  }
  return found;
}

function withoutOverlap(names: readonly PlaceName[]): readonly PlaceName[] {
  const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}
