import { phrasesIn } from '../discover/phrase.ts';
import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Finding, ReadingText } from './finding.ts';
import { endingAt, GENERIC_BEFORE, NO_ORGANISATION, type Ending } from './organisation-words.ts';
import type { OrganisationBody } from './organisation.ts';

export interface OrganisationOptions {
  /** Readings of the other articles of the page: full names given there explain short ones here. */
  readonly siblings: readonly ReadingText[];
  /** Places that this reading names, as printed. */
  readonly placeNames: readonly string[];
  /** To simplified script, same length. */
  readonly fold: Fold;
}

interface Named extends Span {
  readonly ending: Ending;
  readonly word: string;
}

const LONGEST = 28;
/** What goes on in another word: 公司化, 县委书记 stays (the body is 县委). */
const GOES_ON = /^(?:化|级|干部学校|门口|大院|制|[+＋]|\d+[家个所名]|生(?!产))/u;
const COUNTED = /^[一二两三四五六七八九十几多数\d]+[余多]?[家个所名支]/u;
const ONE_LEVEL = /^(?:该?[县市镇乡村区省]|自治区)$/u;

/**
 * Organisations that a reading names, those inside a longer name too; a short name stands for the
 * full one that the page has (发改局 for 发展和改革局).
 */
export function findOrganisations(
  reading: ReadingText,
  { siblings, placeNames, fold }: OrganisationOptions,
): readonly Finding<OrganisationBody>[] {
  const places = [...new Set(placeNames.map((name) => fold(name)))].toSorted(
    (a, b) => b.length - a.length,
  );
  const own = namedIn(reading, fold, places);
  const all = [...own, ...siblings.flatMap((sibling) => namedIn(sibling, fold, places))];
  const fullNames = [...new Set(all.map(({ word }) => word))];
  return own.map(({ start, end, ending, word }) => {
    const full = fullNames.find((name) => name.length > word.length && isShortFor(word, name));
    return {
      start,
      end,
      rule: 'organisation-ending@1',
      label: reading.text.slice(start, end),
      confidence: ending.bare || word.length > ending.text.length + 1 ? 0.75 : 0.55,
      body: { name: reading.text.slice(start, end), fullName: full ?? word, kind: ending.kind },
    };
  });
}

function namedIn(reading: ReadingText, fold: Fold, places: readonly string[]): readonly Named[] {
  const folded = fold(reading.text);
  return reading.blocks.flatMap((block) =>
    namesIn(folded.slice(block.start, block.end), places).map((one) => ({
      ...one,
      start: one.start + block.start,
      end: one.end + block.start,
    })),
  );
}

function namesIn(text: string, places: readonly string[]): readonly Named[] {
  const found: Named[] = [];
  const solid = [...spansOf(text, places), ...bracketed(text)].toSorted(
    (a, b) => a.start - b.start,
  );
  for (const phrase of phrasesIn(text, merged(solid))) {
    let from = phrase.start;
    for (let end = phrase.start + 2; end <= phrase.end; end++) {
      const ending = endingAt(text, end);
      if (ending === null || endingGoesOn(text, end, phrase.end)) continue;
      if (GOES_ON.test(text.slice(end))) continue;
      const one = bounded(text, { from, start: phrase.start, end, ending, places });
      if (one !== null) {
        found.push(one);
        if (ending.kind !== 'party-branch' && ending.kind !== 'government') from = one.start;
      }
    }
  }
  return withoutInner(found);
}

/** 县委 in 县委组织部: the longer ending counts. */
function endingGoesOn(text: string, end: number, limit: number): boolean {
  for (let longer = end + 1; longer <= Math.min(limit, end + 5); longer++) {
    const other = endingAt(text, longer);
    if (other !== null && longer - other.text.length < end) return true;
  }
  return false;
}

interface Bounds {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly ending: Ending;
  readonly places: readonly string[];
}

function bounded(text: string, { from, start: phrase, end, ending, places }: Bounds): Named | null {
  const own = end - ending.text.length;
  if (end - from > LONGEST * 2 || NO_ORGANISATION.test(text.slice(from, end))) return null;
  const plus = Math.max(...['+', '＋', '—', '-'].map((mark) => text.lastIndexOf(mark, end - 1)));
  if (plus >= from && /[+＋]/u.test(text.charAt(plus))) return null;
  const first = Math.max(from, plus + 1);
  const placed = placeStart(text, first, end, places);
  if (ending.bare) {
    const begin = placed !== null && placed.end >= own - 1 ? placed.start : own;
    const prefix =
      /(?:该?[县市镇乡区省]|自治区)$/u.exec(text.slice(Math.max(0, begin - 3), begin))?.[0] ?? '';
    return named(text, begin === own || prefix !== '' ? begin - prefix.length : begin, end, ending);
  }
  let start = placed === null ? first : placed.start;
  const lead = /^(?:联合|组织|邀请|协同|协调|会同|由|原|时任|现任|牵头|引来)/u.exec(
    text.slice(start, own),
  );
  if (lead !== null) start += lead[0].length;
  const before = text.slice(start, own);
  if (end - start > LONGEST || before === '' || COUNTED.test(before) || GENERIC_BEFORE.test(before))
    return null;
  if (start === phrase && /该$/u.test(text.slice(0, start)) && ONE_LEVEL.test(before)) start--;
  if (before.length === 1 && !ONE_LEVEL.test(before)) return null;
  return named(text, start, end, ending);
}

/** The first of the places that follow each other up to the name, or lie in it: 甲县乙镇丙村|党支部. */
function placeStart(
  text: string,
  from: number,
  end: number,
  places: readonly string[],
): Span | null {
  const words = text.slice(from, end);
  const found = merged(
    spansOf(words, places).toSorted((a, b) => a.start - b.start || b.end - a.end),
  );
  let first = found.at(-1);
  if (first === undefined) return null;
  const reach = first.end;
  for (const one of found.toReversed()) if (one.end === first.start) first = one;
  return { start: from + first.start, end: from + reach };
}

function named(text: string, start: number, end: number, ending: Ending): Named {
  return { start, end, ending, word: text.slice(start, end) };
}

function spansOf(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = [];
    for (
      let at = text.indexOf(name);
      name !== '' && at >= 0;
      at = text.indexOf(name, at + name.length)
    ) {
      spans.push({ start: at, end: at + name.length });
    }
    return spans;
  });
}

/** 发展和改革, 卫生和计划生育: an “and” inside the names of departments. */
function bracketed(text: string): Span[] {
  const fixed =
    /发展和改革|卫生和计划生育|工业和信息化|文化和旅游|人力资源和社会保障|住房和城乡建设|自然资源和规划|农业和农村|民族和宗教|退役军人事务|应急管理|“两委”/gu;
  return [...text.matchAll(fixed)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const one of spans) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Of names that end together the longest. */
function withoutInner(names: readonly Named[]): readonly Named[] {
  return names.filter(
    (one) =>
      !names.some((other) => other !== one && other.end === one.end && other.start < one.start),
  );
}

/** True where the characters of the short name stand in the full one in their order, the last ones together. */
function isShortFor(short: string, full: string): boolean {
  if (short.charAt(short.length - 1) !== full.charAt(full.length - 1)) return false;
  let at = 0;
  for (const character of full) if (character === short.charAt(at)) at++;
  return at === short.length;
}
