import { chainStart, startsAfter, type PlacesByEnd } from './organisation-border.ts';
import type { OrganisationName } from './organisation-name.ts';
import {
  DEPARTMENTS,
  NATIONAL,
  NEEDS_PREFIX,
  type OrganisationKind,
} from './organisation-words.ts';

const LONGEST_WORD = 18;

/** Bodies whose whole name is known, with the place or level before them. */
export function departmentsIn(text: string, endsAt: PlacesByEnd): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = wordAt(text, at);
    if (word === null) continue;
    const end = at + word.text.length;
    const national = NATIONAL.get(word.text);
    if (national !== undefined) {
      found.push({ start: at, end, kind: national, confidence: 0.9 });
      at = end - 1;
      continue;
    }
    if (isOtherWord(text, end, word.text)) continue;
    const start = withPrefix(text, at, endsAt);
    const bare = start === at;
    const inWord = bare && at > 0 && /[\p{Script=Han}]/u.test(text.charAt(at - 1));
    if (bare && NEEDS_PREFIX.has(word.text)) continue;
    if (bare && inWord && !(isBoundary(text, at) || isPlain(word.text))) continue;
    if (bare && /^等[0-9一二三四五六七八九十多]*个?部门/u.test(text.slice(end))) continue;
    found.push({ start, end, kind: word.kind, confidence: bare ? 0.7 : 0.9 });
    at = end - 1;
  }
  return found;
}

/** 发改局, 民政局: nobody takes these for anything else, whatever stands before. */
function isPlain(word: string): boolean {
  return word.length >= 3 && /[局委办]$/u.test(word);
}

const MAP_STARTS = new Set(
  [...DEPARTMENTS.keys(), ...NATIONAL.keys()].map((name) => name.slice(0, 2)),
);

function wordAt(
  text: string,
  at: number,
): { readonly text: string; readonly kind: OrganisationKind } | null {
  if (!MAP_STARTS.has(text.slice(at, at + 2))) return null;
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length);
    const kind = DEPARTMENTS.get(word) ?? NATIONAL.get(word);
    if (kind !== undefined) return { text: word, kind };
  }
  return null;
}

/** 组织部署, 工会议, 监委托: the word goes on or is another. */
function isOtherWord(text: string, end: number, word: string): boolean {
  const after = text.slice(end);
  if (word.endsWith('部')) return /^[署分门]/u.test(after);
  if (word.endsWith('会')) return /^[议员场]/u.test(after);
  if (word.endsWith('委')) return /^[员托派]/u.test(after);
  if (word.endsWith('大')) return /^[力大规型批]/u.test(after);
  if (word.endsWith('站')) return /^[在起]/u.test(after);
  if (word.endsWith('局')) return /^[面势限部]/u.test(after);
  return word.endsWith('院') && /^[士子落]/u.test(after);
}

/** Where the place or the level before `at` starts; `at` where there is none. */
function withPrefix(text: string, at: number, endsAt: PlacesByEnd): number {
  let start = at;
  const place = endsAt.get(at);
  if (place !== undefined) start = chainStart(place, endsAt);
  else {
    const level =
      /(?:[省市县区州旗][委]|自治[区州县旗]|地区|新区|街道|[省市县区州旗镇乡]|社区)$/u.exec(
        text.slice(Math.max(0, at - 3), at),
      );
    if (level !== null) {
      const from = at - level[0].length;
      const before = text.charAt(from - 1);
      if (/[全各本我]/u.test(before) || (level[0] === '镇' && before === '乡')) return at;
      const named =
        endsAt.get(from) ?? (level[0].endsWith('委') ? endsAt.get(from + 1) : undefined);
      if (named !== undefined) start = chainStart(named, endsAt);
      else start = before === '该' ? from - 1 : from;
    }
  }
  const party = /(?:中国共产党|中共|共青团|国网)$/u.exec(text.slice(Math.max(0, start - 5), start));
  return party === null || start === at ? start : start - party[0].length;
}

function isBoundary(text: string, at: number): boolean {
  return startsAfter(text, at) || /[委府会局办协联位团委]$/u.test(text.charAt(at - 1));
}
