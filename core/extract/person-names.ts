import type { Span } from '../text/span.ts';
import {
  ADDRESSES,
  AFTER_NAME,
  EVERYDAY,
  isEverydayGivenName,
  isNoGivenName,
  LOOSE_TITLES,
  NATIONAL_LEADERS,
  NOT_IN_GIVEN_NAME,
  SELDOM_ENDS_NAME,
  SPEECH,
  startsVerb,
  SURE_AFTER_NAME,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './person-words.ts';
import { isCommonSurname, SURE_SURNAMES, surnameLength } from './surname-list.ts';

/** A person's name as printed. Offsets are UTF-16 code units, half-open. */
export interface PersonName extends Span {
  /** Title right before the name, or after it; empty where none is. */
  readonly title: string;
  /** False for a family name with an address (甲书记). */
  readonly full: boolean;
  readonly confidence: number;
}

const LONGEST_TITLE = 5;
const BOUNDARY = /[\s、,。;:!?,.()“”‘’「」『』《》【】[\]—/|…·]/u;
/** Before a full name that a title follows: the end of an organisation, a verb's particle. */
const BEFORE_TITLED =
  /[局委办部厅院校会社站所队镇乡县市省区村组司团行厂馆站长记任员着了是在和与对向由把被请让找跟给的为到见及同从有听按]/u;
const BEFORE_ADDRESS = /[是在和与对向由把被请让找跟给的为到见及从有听咱俺叫喊像着了]/u;
const FOREIGN = /\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,8})+/gu;
const AGED = /(?:[岁]的|名叫|叫做|名为|人称|化名|原名|这位叫|那个叫|[个位名]叫)$/u;
/** Titles end with one of these. */
const TITLE_ENDS = new Set([
  ...[...TITLES_BEFORE].map((title) => title.slice(-1)),
  ...'农户员师匠长手',
]);
/** A body whose member follows: 检察院干部甲某. */
const EMPLOYER = /[院局委办镇乡社队站所校村厅会]$/u;
const LIFE =
  /^(?:原为|原是|原任|现为|现任|现年|今年|曾任|曾是|出生|毕业于|生于|祖籍|家住|家境|家里|[,,]\s?[男女][,,]|[((][男女化音,,])/u;
/** 甲 某: a name of two characters set as wide as one of three. */
const SPACED = /^\p{Script=Han} \p{Script=Han}(?=[\s、,)]|$)/u;
const FALSE_SINGLE = /[担兼现历新连离卸上时前在继聘选提调责委信赋专主放胜留辞出就]$/u;

/** The people named in one block of folded text, in order and without overlap. */
export function personNamesIn(text: string): readonly PersonName[] {
  const found: PersonName[] = [];
  for (const name of NATIONAL_LEADERS) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      found.push({ start: at, end: at + name.length, title: '', full: true, confidence: 0.95 });
    }
  }
  found.push(...foreignNames(text));
  let last: PersonName | null = null;
  for (let at = 0; at < text.length; at++) {
    const name: PersonName | null =
      familiar(text, at) ?? (surnameLength(text, at) === 0 ? null : nameAt(text, at, last));
    if (name === null) continue;
    found.push(name);
    last = name;
    at = name.end - 1;
  }
  return withoutOverlap(found);
}

function nameAt(text: string, at: number, last: PersonName | null): PersonName | null {
  const before = text.slice(Math.max(0, at - 12), at);
  const gap = /(?<=\p{Script=Han})[\s::]{1,2}$/u.exec(before)?.[0].length ?? 0;
  const title = titleBefore(text, at - gap);
  const listed = last !== null && last.full && isListed(text.slice(last.end, at));
  const clear = at === 0 || BOUNDARY.test(text.charAt(at - 1));
  const spaced = title === '' ? null : SPACED.exec(text.slice(at, at + 4));
  if (spaced !== null) {
    return { start: at, end: at + spaced[0].length, title, full: true, confidence: 0.8 };
  }
  if (text.startsWith('师傅', at - 1)) return null;
  for (const end of ends(text, at)) {
    const name = text.slice(at, end);
    const after = text.slice(end, end + 8);
    if (EVERYDAY.has(name.slice(0, 2))) {
      if (!isEverydayGivenName(name) || title === '' || !SURE_AFTER_NAME.test(after)) continue;
    }
    const follows = AFTER_NAME.test(after) || startsVerb(after);
    const titleAfter = titleAt(text, end);
    const make = (confidence: number, printed = title): PersonName => ({
      start: at,
      end,
      title: printed,
      full: true,
      confidence,
    });
    if (title !== '') {
      const loose = LOOSE_TITLES.has(title) && !EMPLOYER.test(before.slice(0, -gap - title.length));
      const known = SURE_SURNAMES.has(text.charAt(at)) && end - at > 2;
      // A rare family name may be another word: 书记和工作队.
      const doubtful = gap > 0 || (loose && !known) || (!isCommonSurname(text, at) && end - at < 3);
      if (doubtful ? SURE_AFTER_NAME.test(after) : follows) return make(0.9);
    }
    if (!isCommonSurname(text, at)) continue;
    if (AGED.test(before) && follows) return make(0.85);
    if (listed && (SURE_AFTER_NAME.test(after) || titleAfter !== '')) return make(0.8, last.title);
    if (titleAfter !== '' && (clear || BEFORE_TITLED.test(text.charAt(at - 1)))) {
      if (end - at > 2 || clear) return make(0.85, titleAfter);
    }
    if ((clear || /[村组社区乡镇]$/u.test(before)) && SPEECH.test(after)) return make(0.75);
    if (before.endsWith('的') && end - at > 2 && SPEECH.test(after)) return make(0.7);
    if (clear && LIFE.test(after)) return make(0.8);
  }
  if (title !== '' && gap === 0 && !LOOSE_TITLES.has(title) && SURE_SURNAMES.has(text.charAt(at))) {
    const end = [...ends(text, at)][0];
    if (end !== undefined && !EVERYDAY.has(text.slice(at, at + 2))) {
      return { start: at, end, title, full: true, confidence: 0.6 };
    }
  }
  return addressed(text, at);
}

/** 老李, 小张: an address before a family name, where the clause starts with it or a title stands before. */
function familiar(text: string, at: number): PersonName | null {
  if (!/[老小]/u.test(text.charAt(at)) || !SURE_SURNAMES.has(text.charAt(at + 1))) return null;
  const title = titleBefore(text, at);
  if (at > 0 && title === '' && !BOUNDARY.test(text.charAt(at - 1))) return null;
  const after = text.slice(at + 2);
  if (!SPEECH.test(after) && (title === '' || !SURE_AFTER_NAME.test(after))) return null;
  return { start: at, end: at + 2, title, full: false, confidence: 0.65 };
}

/** A family name with an address after it: the whole is the name as printed. */
function addressed(text: string, at: number): PersonName | null {
  const length = surnameLength(text, at);
  if (!isCommonSurname(text, at)) return null;
  const before = text.charAt(at - 1);
  if (at > 0 && !BOUNDARY.test(before) && !BEFORE_ADDRESS.test(before)) return null;
  if (FALSE_SINGLE.test(before)) return null;
  for (let size = 3; size >= 2; size--) {
    const word = text.slice(at + length, at + length + size);
    if (!ADDRESSES.has(word)) continue;
    if (EVERYDAY.has(text.slice(at, at + 2))) return null;
    const end = at + length + word.length;
    return { start: at, end, title: word, full: false, confidence: 0.75 };
  }
  return null;
}

/** Where a name that starts at `at` may end: three characters before two, compound names first. */
function* ends(text: string, at: number): Generator<number> {
  const length = surnameLength(text, at);
  for (const given of [2, 1]) {
    const end = at + length + given;
    const name = text.slice(at + length, end);
    if (name.length < given || !/^\p{Script=Han}+$/u.test(name)) continue;
    if (NOT_IN_GIVEN_NAME.test(name)) continue;
    // 王丽传达: the third character belongs to the verb.
    if (given === 2 && (SELDOM_ENDS_NAME.test(name) || startsVerb(text.slice(end - 1)))) continue;
    if (isNoGivenName(name)) continue;
    yield end;
  }
}

/** Callings that the list lacks: 莲农, 油茶户, 护渔员, 林长. */
const CALLING = /(?:\p{Script=Han}农|\p{Script=Han}{2}[户员师匠长手]|[河湖林田路段]长)$/u;
const NO_CALLING =
  /(?:[三支涉助惠强兴富为务弃]农|[到入户每农落开账帐客用门万千余多几各全帮分住]户|[人动全复满]员|[增成延特专生助擅家]长|出师|[手员施竣动务打做加用化完开职分竞]工|[动着亲联携握分双对下上一二助选能高棘接]手)$/u;

/** The longest title that ends at `at`; empty where none does. */
export function titleBefore(text: string, at: number): string {
  if (!TITLE_ENDS.has(text.charAt(at - 1))) return '';
  for (let length = LONGEST_TITLE; length >= 2; length--) {
    if (at - length < 0) continue;
    const word = text.slice(at - length, at);
    if (TITLES_BEFORE.has(word)) return word;
  }
  const before = text.slice(Math.max(0, at - 3), at);
  return NO_CALLING.test(before) ? '' : (CALLING.exec(before)?.[0] ?? '');
}

function titleAt(text: string, at: number): string {
  for (let length = 4; length >= 2; length--) {
    const word = text.slice(at, at + length);
    if (TITLES_AFTER.has(word)) return word;
  }
  return '';
}

function isListed(between: string): boolean {
  return /^(?:[、,\s]{1,2}|和|与|及)$/u.test(between);
}

function foreignNames(text: string): PersonName[] {
  return [...text.matchAll(FOREIGN)].flatMap((match) => {
    const dot = match[0].indexOf('·');
    const start = match.index;
    const title = [...Array(dot).keys()].toReversed().find((cut) => titleBefore(text, start + cut));
    if (title === undefined && dot > 5) return [];
    const from = start + (title ?? 0);
    const end = start + match[0].length;
    const cut = /^[^·]+(?:·\p{Script=Han}{1,8}?)(?=说|表示|介绍|告诉|[的在和是]|$)/u.exec(
      text.slice(from, end),
    );
    const stop = cut === null ? end : from + cut[0].length;
    return [
      { start: from, end: stop, title: titleBefore(text, from), full: true, confidence: 0.8 },
    ];
  });
}

function withoutOverlap(names: readonly PersonName[]): readonly PersonName[] {
  let reach = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}
