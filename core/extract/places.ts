import { cueForm } from '../text/cue-form.ts';
import type { Fold } from '../text/fold.ts';
import type { Finding, ReadingText } from './finding.ts';
import { townshipsOf, type Division, type Gazetteer } from './gazetteer.ts';
import { placeNamesIn, type PlaceName } from './place-names.ts';
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
  const page = pageOf([reading, ...siblings], gazetteer, fold);
  const text = fold(reading.text);
  const context = new Map<PlaceLevel, string>();
  let county: Division | null = page.counties[0] ?? null;
  const found: Finding<PlaceBody>[] = [];
  for (const block of reading.blocks) {
    const names = placeNamesIn(text.slice(block.start, block.end), gazetteer, page.lexicon);
    let reach = -1;
    let printed: PlaceLevel[] = [];
    for (const name of names) {
      if (name.start !== reach) printed = [];
      reach = name.end;
      const start = block.start + name.start;
      const end = block.start + name.end;
      const word = text.slice(start, end);
      if (isPartOfOther(text, end, name)) continue;
      const division = choose(name.divisions, county);
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

interface Page {
  readonly counties: readonly Division[];
  readonly lexicon: ReadonlyMap<string, PlaceName['kind']>;
  /** Townships of the page's counties by name. */
  readonly official: ReadonlyMap<string, string>;
}

const memo = new WeakMap<ReadingText, Page>();

function pageOf(readings: readonly ReadingText[], gazetteer: Gazetteer, fold: Fold): Page {
  const first = readings[0];
  const known = first === undefined ? undefined : memo.get(first);
  if (known !== undefined) return known;
  const texts = readings.flatMap(({ text, blocks }) => {
    const folded = fold(text);
    return blocks.map(({ start, end }) => folded.slice(start, end));
  });
  const counted = new Map<Division, number>();
  const names = texts.map((text) => ({ text, names: placeNamesIn(text, gazetteer, new Map()) }));
  for (const one of names) {
    for (const { divisions } of one.names) {
      const [only] = divisions;
      if (divisions.length !== 1 || only?.code.length !== 6) continue;
      counted.set(only, (counted.get(only) ?? 0) + 1);
    }
  }
  const counties = [...counted.keys()].toSorted(
    (a, b) => (counted.get(b) ?? 0) - (counted.get(a) ?? 0),
  );
  const official = new Map(
    counties.flatMap((county) =>
      townshipsOf(county).map(({ name, code }) => [name, code] as const),
    ),
  );
  const lexicon = new Map<string, PlaceName['kind']>();
  for (const name of official.keys()) lexicon.set(name, 'township');
  for (const { name } of counties) {
    const short = name.replace(/[县市]$/u, '');
    if (short.length >= 2 && short !== name) lexicon.set(short, 'county');
  }
  for (const one of names) {
    for (const { start, end, kind, divisions } of one.names) {
      const word = one.text.slice(start, end);
      if (divisions.length > 0 || word.length < 3) continue;
      if (kind === 'township' || kind === 'village' || kind === 'county' || kind === 'city')
        lexicon.set(word, kind);
      const head = word.replace(/[县市]$/u, '');
      if ((kind === 'county' || kind === 'city') && head !== word && head.length >= 2) {
        lexicon.set(head, kind);
      }
      const bare = word.replace(/村$/u, '');
      if (kind === 'village' && bare !== word && bare.length >= 3) lexicon.set(bare, 'village');
    }
  }
  dropLonger(lexicon);
  const page = { counties, lexicon, official };
  if (first !== undefined) memo.set(first, page);
  return page;
}

/** 家住甲家村 beside 甲家村 is no name; 大甲家村 and 东甲家村 are. */
function dropLonger(lexicon: Map<string, PlaceName['kind']>): void {
  for (const name of lexicon.keys()) {
    for (let cut = 1; name.length - cut >= 3; cut++) {
      if (!lexicon.has(name.slice(cut))) continue;
      if (cut === 1 && /^[大小东西南北上下前后新老中内外]/u.test(name)) continue;
      lexicon.delete(name);
      break;
    }
  }
}

/** Of several divisions of one name the one of the county or city that the page speaks of. */
function choose(divisions: readonly Division[], county: Division | null): Division | null {
  const near = divisions.find(
    (one) => county !== null && county.code.startsWith(one.code.slice(0, 4)),
  );
  return near ?? (divisions.length === 1 ? (divisions[0] ?? null) : null);
}

interface Mention {
  readonly name: PlaceName;
  readonly word: string;
  readonly division: Division | null;
  readonly county: Division | null;
  /** Names of the levels last printed; written to. */
  readonly context: Map<PlaceLevel, string>;
  readonly printed: readonly PlaceLevel[];
  readonly page: Page;
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
  const anchor = division ?? (level === 'county' || level === 'city' ? null : mention.county);
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
    const township = context.get('township');
    if (township !== undefined) chain.township = township;
  }
  const official = level === 'township' ? officialName(word, page.official) : null;
  if (division === null && name.kind !== 'site') chain[level] = word;
  if (name.kind !== 'site') remember(context, level, chain[level] ?? word);
  const inferred = PLACE_LEVELS.filter(
    (one) => chain[one] !== undefined && one !== level && !printed.includes(one),
  );
  const township = level === 'township' ? page.official.get(official ?? word) : undefined;
  return {
    chain,
    inferred,
    adcode: division?.code ?? township ?? null,
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
