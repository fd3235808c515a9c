import { cueForm } from '../text/cue-form.ts';
import type { Fold } from '../text/fold.ts';
import type { Finding, ReadingText } from './finding.ts';
import type { Division, Gazetteer } from './gazetteer.ts';
import type { PlaceName } from './place-name.ts';
import { placeNamesIn } from './place-names.ts';
import { countiesIn, placePageOf, type PlacePage } from './place-page.ts';
import type { PlaceBody, PlaceLevel } from './place.ts';
import { PLACE_LEVELS } from './place.ts';

export interface PlaceOptions {
  /** Readings of the other articles of the page. */
  readonly siblings: readonly ReadingText[];
  /** To simplified script, same length; only cue words are brought there where it is missing. */
  readonly fold?: Fold | undefined;
}

/**
 * Places that a reading names, each with the chain of places it lies in as far as page and
 * gazetteer tell. A printed name that differs from the official one by a character is kept, with
 * the official one beside it.
 */
export function findPlaces(
  reading: ReadingText,
  gazetteer: Gazetteer,
  { siblings, fold = cueForm }: PlaceOptions,
): readonly Finding<PlaceBody>[] {
  const page = placePageOf([reading, ...siblings], gazetteer, fold);
  const text = fold(reading.text);
  const context = new Map<PlaceLevel, string>();
  const named = reading.blocks.map((block) => ({
    block,
    names: placeNamesIn(text.slice(block.start, block.end), gazetteer, page.lexicon),
  }));
  const home = countiesIn(named)[0] ?? page.counties[0] ?? null;
  const found: Finding<PlaceBody>[] = [];
  for (const { block, names } of named) {
    let county = home;
    context.delete('township');
    let reach = -1;
    let printed: PlaceLevel[] = [];
    for (const name of names) {
      if (name.start !== reach) {
        printed = [];
        county = home;
      }
      reach = name.end;
      const start = block.start + name.start;
      const end = block.start + name.end;
      const word = text.slice(start, end);
      if (isPartOfOther(text, end, name)) continue;
      const division = choose(name.divisions, county) ?? shortCounty(name, word, page);
      if (division?.code.length === 6) county = division;
      const body = bodyOf({ name, word, division, county, context, printed, page, gazetteer });
      printed = [...printed, ...levelsOf(body.kind)];
      found.push({
        start,
        end,
        rule:
          name.divisions.length > 0 || page.official.has(word) ? 'gazetteer@1' : 'place-suffix@1',
        label: reading.text.slice(start, end),
        confidence: name.divisions.length > 0 || page.official.has(word) ? 0.9 : 0.7,
        body,
      });
    }
  }
  return found;
}

/** 县 in 县委, 县城: the name goes on or is another word. */
function isPartOfOther(text: string, end: number, name: PlaceName): boolean {
  return name.kind === 'village' && /^(?:庄|寨)?(?:镇|乡)(?!村)/u.test(text.slice(end));
}

/** Of several divisions of one name the one of the county or city that the page speaks of. */
function choose(divisions: readonly Division[], county: Division | null): Division | null {
  const near = divisions.find(
    (one) => county !== null && county.code.startsWith(one.code.slice(0, 4)),
  );
  return near ?? (divisions.length === 1 ? (divisions[0] ?? null) : null);
}

/** The county of the page that is named without 县 or 市. */
function shortCounty(name: PlaceName, word: string, { counties }: PlacePage): Division | null {
  if (name.kind !== 'county') return null;
  return counties.find((one) => one.name.replace(/[县市]$/u, '') === word) ?? null;
}

interface Mention {
  readonly name: PlaceName;
  readonly word: string;
  readonly division: Division | null;
  readonly county: Division | null;
  /** Names of the levels last printed; written to. */
  readonly context: Map<PlaceLevel, string>;
  readonly printed: readonly PlaceLevel[];
  readonly page: PlacePage;
  readonly gazetteer: Gazetteer;
}

const OUTSIDE = new Set(['country', 'region', 'landform']);

function bodyOf(mention: Mention): PlaceBody {
  const { name, word, division, context, printed, page, gazetteer } = mention;
  if (OUTSIDE.has(name.kind)) {
    return { chain: {}, inferred: [], adcode: null, officialName: null, kind: name.kind };
  }
  const level = levelOf(name, division);
  const chain: Partial<Record<PlaceLevel, string>> = {};
  const official = level === 'township' ? officialName(word, page.official) : null;
  const code = level === 'township' ? page.official.get(official ?? word) : undefined;
  const lies = code === undefined ? undefined : gazetteer.byCode.get(code.slice(0, 6));
  const anchor =
    division ?? lies ?? (level === 'county' || level === 'city' ? null : mention.county);
  if (anchor !== null) {
    for (const [key, size] of [
      ['province', 2],
      ['city', 4],
      ['county', 6],
    ] as const) {
      const above =
        anchor.code.length >= size ? gazetteer.byCode.get(anchor.code.slice(0, size)) : undefined;
      if (above !== undefined && above.name !== '') chain[key] = above.name;
    }
  } else {
    for (const above of PLACE_LEVELS.slice(0, PLACE_LEVELS.indexOf(level))) {
      const last = context.get(above);
      if (last !== undefined) chain[above] = last;
    }
  }
  if (level === 'village') {
    const township =
      page.townshipOf.get(word) ?? page.townshipOf.get(`${word}村`) ?? context.get('township');
    if (township !== undefined) chain.township = township;
  }
  if (division === null && name.kind !== 'site') chain[level] = word;
  if (name.kind !== 'site') remember(context, level, chain[level] ?? word);
  const inferred = PLACE_LEVELS.filter(
    (one) => chain[one] !== undefined && one !== level && !printed.includes(one),
  );
  return {
    chain,
    inferred,
    adcode: division?.code ?? code ?? null,
    officialName: official ?? (division !== null && division.name !== word ? division.name : null),
    kind: name.kind === 'site' ? 'site' : level,
  };
}

function levelOf(name: PlaceName, division: Division | null): PlaceLevel {
  const code = division?.code ?? name.divisions[0]?.code;
  if (code !== undefined)
    return code.length === 2 ? 'province' : code.length === 4 ? 'city' : 'county';
  if (name.kind === 'township' || name.kind === 'county' || name.kind === 'city') return name.kind;
  return 'village';
}

function levelsOf(kind: string): readonly PlaceLevel[] {
  return PLACE_LEVELS.filter((level) => level === kind);
}

/** A place of one level ends what was said of the levels below it. */
function remember(context: Map<PlaceLevel, string>, level: PlaceLevel, name: string): void {
  for (const below of PLACE_LEVELS.slice(PLACE_LEVELS.indexOf(level))) context.delete(below);
  context.set(level, name);
}

/** The official township that a printed one stands for where one character differs; null where it is official. */
function officialName(word: string, official: ReadonlyMap<string, string>): string | null {
  if (official.size === 0 || official.has(word)) return null;
  const near = [...official.keys()].filter((name) => {
    if (name.length !== word.length || name.length < 3) return false;
    return [...name].filter((character, at) => character !== word.charAt(at)).length === 1;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}
