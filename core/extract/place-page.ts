import type { Fold } from '../text/fold.ts';
import type { ReadingText } from './finding.ts';
import { townshipsOf, type Division, type Gazetteer } from './gazetteer.ts';
import type { PlaceName } from './place-name.ts';
import { placeNamesIn } from './place-names.ts';

/** What the articles of a page, taken together, tell of its places. */
export interface PlacePage {
  /** Counties it names, the most frequent first. */
  readonly counties: readonly Division[];
  /** Names that count wherever they stand on the page. */
  readonly lexicon: ReadonlyMap<string, PlaceName['kind']>;
  /** Codes of the townships of its counties by name. */
  readonly official: ReadonlyMap<string, string>;
  /** The township that the page prints right before a village, by the village's name. */
  readonly townshipOf: ReadonlyMap<string, string>;
}

/** Reads a page for its places; `readings` begin with the article at hand. */
export function placePageOf(
  readings: readonly ReadingText[],
  gazetteer: Gazetteer,
  fold: Fold,
): PlacePage {
  const named = readings.flatMap((reading) => namedIn(reading, gazetteer, fold));
  const counties = countiesIn(named);
  const official = new Map(
    counties
      .toReversed()
      .flatMap((county) => townshipsOf(county).map(({ name, code }) => [name, code] as const)),
  );
  const lexicon = lexiconOf(named, counties, official);
  return { counties, lexicon, official, townshipOf: townshipsPrinted(named) };
}

const namedBefore = new WeakMap<
  ReadingText,
  { readonly gazetteer: Gazetteer; readonly fold: Fold; readonly named: readonly Named[] }
>();

/** Names in a reading by itself; kept, as every article of its page asks for them. */
function namedIn(reading: ReadingText, gazetteer: Gazetteer, fold: Fold): readonly Named[] {
  const before = namedBefore.get(reading);
  if (before?.gazetteer === gazetteer && before.fold === fold) return before.named;
  const folded = fold(reading.text);
  const named = reading.blocks.map(({ start, end }) => {
    const text = folded.slice(start, end);
    return { text, names: placeNamesIn(text, gazetteer, new Map()) };
  });
  namedBefore.set(reading, { gazetteer, fold, named });
  return named;
}

interface Named {
  readonly text: string;
  readonly names: readonly PlaceName[];
}

/** The counties that are named without doubt, the most frequent first. */
export function countiesIn(named: readonly Pick<Named, 'names'>[]): readonly Division[] {
  const counted = new Map<Division, number>();
  for (const { names } of named) {
    for (const { divisions } of names) {
      const [only] = divisions;
      if (divisions.length !== 1 || only?.code.length !== 6) continue;
      counted.set(only, (counted.get(only) ?? 0) + 1);
    }
  }
  return [...counted].toSorted(([, a], [, b]) => b - a).map(([county]) => county);
}

function lexiconOf(
  named: readonly Named[],
  counties: readonly Division[],
  official: ReadonlyMap<string, string>,
): ReadonlyMap<string, PlaceName['kind']> {
  const lexicon = new Map<string, PlaceName['kind']>();
  for (const name of official.keys()) lexicon.set(name, 'township');
  for (const { name } of counties) {
    const short = name.replace(/[县市]$/u, '');
    if (short.length >= 2 && short !== name) lexicon.set(short, 'county');
  }
  for (const { text, names } of named) {
    for (const { start, end, kind, divisions } of names) {
      const word = text.slice(start, end);
      if (divisions.length > 0 || word.length < 3) continue;
      if (kind === 'township' || kind === 'village' || kind === 'county' || kind === 'city') {
        lexicon.set(word, kind);
      }
      const head = word.replace(/[县市]$/u, '');
      if ((kind === 'county' || kind === 'city') && head !== word && head.length >= 2) {
        lexicon.set(head, kind);
      }
      const bare = word.replace(/村$/u, '');
      if (kind === 'village' && bare !== word && bare.length >= 3) lexicon.set(bare, 'village');
    }
  }
  dropLonger(lexicon);
  return lexicon;
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

function townshipsPrinted(named: readonly Named[]): ReadonlyMap<string, string> {
  const townships = new Map<string, string>();
  for (const { text, names } of named) {
    names.forEach((name, at) => {
      const above = names[at - 1];
      if (name.kind !== 'village' || above?.kind !== 'township' || above.end !== name.start) return;
      townships.set(text.slice(name.start, name.end), text.slice(above.start, above.end));
    });
  }
  return townships;
}
