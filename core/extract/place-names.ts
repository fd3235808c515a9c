import { phrasesIn } from '../discover/phrase.ts';
import type { Span } from '../text/span.ts';
import { COMMON_SURNAMES } from './surname-list.ts';
import type { Division, Gazetteer } from './gazetteer.ts';
import {
  COUNTRIES,
  EVERYDAY_IN_HEAD,
  GENERIC_HEAD,
  HEAD_END,
  LANDFORMS,
  REGIONS,
} from './place-words.ts';

/** A place name as printed. Offsets are UTF-16 code units, half-open. */
export interface PlaceName extends Span {
  readonly kind:
    | 'division'
    | 'county'
    | 'city'
    | 'township'
    | 'village'
    | 'country'
    | 'region'
    | 'landform'
    | 'site';
  /** What the gazetteer has under the name; empty where it has nothing. */
  readonly divisions: readonly Division[];
}

const BEFORE_NAME =
  /[在到从往于赴向由把将对与和及、，。；：,;:“”「」（）()《》的是为驻至、\s0-9]$/u;
const SHORT_DISTRICT = /^(?:郊区|城区|矿区|东区|西区|南区|北区|新区|市区|山区|中区)$/u;
const UNITS: readonly (readonly [suffix: string, kind: PlaceName['kind'], longest: number])[] = [
  ['街道', 'township', 4],
  ['社区', 'village', 5],
  ['小区', 'site', 6],
  ['新区', 'site', 4],
  ['旅游区', 'site', 8],
  ['风景区', 'site', 6],
  ['景区', 'site', 6],
  ['公园', 'site', 6],
  ['镇', 'township', 4],
  ['乡', 'township', 4],
  ['村', 'village', 4],
  ['县', 'county', 3],
  ['市', 'city', 3],
  ['屯', 'village', 3],
  ['区', 'county', 3],
];
/** What stands before 区 without naming a district. */
const GENERIC_DISTRICT =
  /[山牧库灾景园社小地城郊市辖片老特专新校厂矿林农考展东西南北中老茶果牧产港禁]$|保护|开发|示范|旅游|功能|产业|集聚|安置|聚居|重点|贫困|革命|生活|服务|办公|民族|各|全|该|本|我/u;
const NOT_AFTER =
  /^(?:民|级|干|长|务|庄|集体|委会主|官|里|医|规|容|风|史|貌|集体|际|土|音|愁|情|亲|贤|域|场|化|容村貌|改|晚|超|医院|政|面)/u;

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
  const found = [...listed(text, gazetteer), ...fromLexicon(text, lexicon)];
  const sure = withoutOverlap(found);
  // 家住甲家村: a name that the page knows ends the longer one.
  const ends = new Set(sure.map(({ end }) => end));
  return withoutOverlap([
    ...sure,
    ...bySuffix(text, sure).filter(({ end }) => !ends.has(end)),
    ...listedVillages(text),
  ]);
}

function listed(text: string, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(12, text.length - start); length >= 2; length--) {
      const one = listedName(text, start, length, gazetteer);
      if (one === null) continue;
      found.push(one);
      start += length - 1;
      break;
    }
  }
  return found;
}

const DIVISION_END = new Set('省市县区旗州盟');

function listedName(
  text: string,
  start: number,
  length: number,
  gazetteer: Gazetteer,
): PlaceName | null {
  const end = start + length;
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 1), start);
  if (DIVISION_END.has(word.charAt(length - 1))) {
    const divisions = gazetteer.byName.get(word) ?? [];
    const clear = length > 2 || start === 0 || BEFORE_NAME.test(before);
    if (divisions.length > 0 && clear && !SHORT_DISTRICT.test(word)) {
      return { start, end, kind: 'division', divisions };
    }
  }
  if (length > 8) return null;
  const short = length <= 5 ? gazetteer.byShortName.get(word) : undefined;
  if (short !== undefined && !/^[村庄镇乡路街桥寨屯岗]/u.test(text.slice(end))) {
    const district = /^(?:郊区|城区|矿区)/u.exec(text.slice(end));
    if (district !== null && short.code.length === 4) {
      const divisions = (gazetteer.byName.get(district[0]) ?? []).filter((one) =>
        one.code.startsWith(short.code),
      );
      if (divisions.length > 0) return { start, end: end + 2, kind: 'division', divisions };
    }
    return { start, end, kind: 'division', divisions: [short] };
  }
  if (COUNTRIES.has(word) && !/^[村镇乡]/u.test(text.slice(end)) && word !== '中国') {
    return { start, end, kind: 'country', divisions: [] };
  }
  if (/[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]$/u.test(before)) return null;
  if (REGIONS.has(word)) return { start, end, kind: 'region', divisions: [] };
  if (
    /^\p{Script=Han}{1,3}山$/u.test(word) &&
    !/^[深大高荒青后小老群]山$/u.test(word) &&
    /(?:位于|坐落在|坐落于|地处|登上|环绕)$/u.test(text.slice(Math.max(0, start - 3), start))
  ) {
    return { start, end, kind: 'landform', divisions: [] };
  }
  if (LANDFORMS.has(word) && !/^[村镇乡路街]/u.test(text.slice(end))) {
    return { start, end, kind: 'landform', divisions: [] };
  }
  return null;
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

function bySuffix(text: string, sure: readonly PlaceName[]): readonly PlaceName[] {
  const found: PlaceName[] = [];
  const endsAt = new Set(sure.map(({ end }) => end));
  for (const phrase of phrasesIn(text)) {
    let from = phrase.start;
    for (let at = phrase.start; at < phrase.end; at++) {
      if (endsAt.has(at)) from = at;
      const unit = UNITS.find(([suffix]) => text.startsWith(suffix, at));
      if (unit === undefined) continue;
      const [suffix, kind, longest] = unit;
      const end = at + suffix.length;
      // 南镇村: a suffix right before another belongs to the name.
      if (suffix.length === 1 && /^[镇乡村]/u.test(text.slice(end)) && at - from >= 1) {
        if (!/^(?:[镇乡村](?:民|委|两|“|级|干)|[镇乡]长|[镇乡]党)/u.test(text.slice(end))) continue;
      }
      if (/^[县市镇乡区村]/u.test(text.slice(from)) && /[该本我全各]$/u.test(text.slice(0, from))) {
        from++;
      }
      while (/^[像如若跟]/u.test(text.slice(from)) && !endsAt.has(from)) from++;
      const joined = endsAt.has(from) || found.at(-1)?.end === from;
      if (kind === 'site') from = siteStart(text, from, phrase.start, sure);
      const head = text.slice(from, at);
      const length = head.length;
      const after = text.slice(end, end + 3);
      if (length >= 1 && length <= longest && /^\p{Script=Han}+$/u.test(head)) {
        const district =
          suffix !== '区' ||
          /^(?:\p{Script=Han}{2,3}[镇乡]|委|政府|区长|\p{Script=Han}{2,3}街道)/u.test(
            text.slice(end),
          ) ||
          (length === 2 &&
            /[、,和与县市区]$/u.test(text.slice(0, from)) &&
            !GENERIC_DISTRICT.test(head) &&
            /^[\d、,。;:和与)]/u.test(after));
        const plain = district && (suffix.length > 1 ? length >= 2 : true);
        const everyday =
          GENERIC_HEAD.test(head) ||
          EVERYDAY_IN_HEAD.test(head) ||
          (HEAD_END.test(head) && !joined);
        if (length === 1 && kind === 'village' && !joined && !COMMON_SURNAMES.has(head)) continue;
        if (suffix === '市' && /^[场民容级值面]/u.test(after)) continue;
        const open = kind === 'village' && (joined ? /^务/u : NOT_AFTER).test(after);
        if (plain && !everyday && !open && !(length === 1 && NOT_AFTER.test(after))) {
          found.push({ start: from, end, kind, divisions: [] });
        }
      }
      if (length >= 1) from = end;
    }
  }
  return found;
}

/** A site takes the place it is named after along, and leaves out where it lies: 县城西甲乙小区. */
function siteStart(text: string, from: number, start: number, sure: readonly PlaceName[]): number {
  const named = sure.find((one) => one.end === from && one.start >= start);
  if (named !== undefined && named.divisions.length === 0) return named.start;
  return (
    from +
    (/^(?:县城|城区|镇区|城)?[东西南北中]?(?=\p{Script=Han}{4})/u.exec(text.slice(from))?.[0]
      .length ?? 0)
  );
}

/** 甲家庄、乙坪等三个自然村: villages without their suffix in a list that counts them. */
const LISTED_VILLAGES =
  /((?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4}?)等?[两三四五六七八九十\d]+个(?:自然|行政|贫困|重点|试点|相邻)?村/gu;

function listedVillages(text: string): PlaceName[] {
  return [...text.matchAll(LISTED_VILLAGES)].flatMap(({ 1: list = '', index }) => {
    let at = index;
    return list.split('、').flatMap((name) => {
      const start = at;
      at += name.length + 1;
      const other = /[镇乡县市区省]$/u.test(name) || EVERYDAY_IN_HEAD.test(name);
      return other
        ? []
        : [{ start, end: start + name.length, kind: 'village', divisions: [] } as const];
    });
  });
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
