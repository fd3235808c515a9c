import type { Division, Gazetteer } from './gazetteer.ts';
import type { PlaceName } from './place-name.ts';
import { COUNTRIES, LANDFORMS, REGIONS } from './place-words.ts';

const LONGEST_DIVISION = 12;
const LONGEST_WORD = 8;
const DIVISION_END = new Set('省市县区旗州盟');
const BEFORE_NAME = /[在到从往于赴向由把将对与和及、，。；：,;:“”「」（）()《》的是为驻至、\s0-9]/u;
const SHORT_DISTRICT = /^(?:郊区|城区|矿区|东区|西区|南区|北区|新区|市区|山区|中区)$/u;
const FAMILY_NAME = /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]/u;
const MOUNTAIN = /(?:位于|坐落在|坐落于|地处|登上|环绕)(\p{Script=Han}{1,3}山)(?!区|村|镇|乡)/gu;
const NO_MOUNTAIN = /^[深大高荒青后小老群]山$/u;

const WORDS: ReadonlyMap<string, PlaceName['kind']> = new Map([
  ...[...REGIONS].map((name) => [name, 'region'] as const),
  ...[...LANDFORMS].map((name) => [name, 'landform'] as const),
  ...[...COUNTRIES].map((name) => [name, 'country'] as const),
]);
const WORD_STARTS = new Set([...WORDS.keys()].map((name) => name.slice(0, 2)));

/** City names that stand inside other words (庄和田间, 巩固原有): they count where their borders are clear. */
const CAREFUL = new Set(
  '和田 固原 中卫 大庆 大理 文山 保定 定西 玉树 阿里 山南 林芝 吴忠 开封 海东 海西 承德 河源 周口 通化 宣城 运城 宜春 泰安 本溪 四平 红河 云浮 清远 内江 广元 武威 庆阳 巴中 德阳 乐山 常德 南平 永州'.split(
    ' ',
  ),
);
const CLEAR_AFTER =
  /^(?:$|[市州县城等、,。)各至]|地区|日报|晚报|电视台|新闻|籍|境内|农|大学|学院|火车|机场|对口)/u;
/** Words that hold the name of a country or region: 沿海地区, 扶智利用. */
const INSIDE: ReadonlyMap<string, readonly [before: RegExp, after: RegExp]> = new Map([
  ['海地', [/[沿近临]/u, /^[区带域]/u]],
  ['智利', [/[扶启益]/u, /^用/u]],
  ['马里', [/[万千人]/u, /^[程面]/u]],
  ['中东', [/[其集]/u, /^[西部南北]/u]],
  ['华中', [/[中精]/u, /^学/u]],
  ['华东', [/[中清]/u, /^$/u]],
  ['华南', [/[中清]/u, /^$/u]],
  ['中原', [/[其]/u, /^[因有来本则]/u]],
  ['关中', [/[机有相难海公]/u, /^[央国小学]/u]],
  ['苏丹', [/[姑江]/u, /^$/u]],
  ['蒙古', [/[内]/u, /^[族包]/u]],
  ['北美', [/[湖河西东]/u, /^$/u]],
  ['南亚', [/[海]/u, /^$/u]],
  ['中亚', [/[其]/u, /^热/u]],
]);

/** Divisions, countries, regions and landforms that are known by name, in a folded text. */
export function listedPlaces(text: string, gazetteer: Gazetteer): readonly PlaceName[] {
  const found: PlaceName[] = [];
  for (let start = 0; start + 2 <= text.length; start++) {
    const pair = text.slice(start, start + 2);
    const one =
      (gazetteer.starts.has(pair) ? divisionAt(text, start, gazetteer) : null) ??
      (WORD_STARTS.has(pair) ? wordAt(text, start) : null);
    if (one === null) continue;
    found.push(one);
    start = one.end - 1;
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(MOUNTAIN)) {
    const end = index + whole.length;
    if (NO_MOUNTAIN.test(name)) continue;
    found.push({ start: end - name.length, end, kind: 'landform', divisions: [] });
  }
  return found;
}

function divisionAt(text: string, start: number, gazetteer: Gazetteer): PlaceName | null {
  const longest = Math.min(LONGEST_DIVISION, text.length - start);
  for (let length = longest; length >= 2; length--) {
    const end = start + length;
    const word = text.slice(start, end);
    if (DIVISION_END.has(word.charAt(length - 1))) {
      const divisions = gazetteer.byName.get(word) ?? [];
      const clear = length > 2 || start === 0 || BEFORE_NAME.test(text.charAt(start - 1));
      if (divisions.length > 0 && clear && !SHORT_DISTRICT.test(word)) {
        return { start, end, kind: 'division', divisions };
      }
    }
    const short = gazetteer.byShortName.get(word);
    if (short !== undefined && isWhole(text, start, end, gazetteer)) {
      return withDistrict(text, start, end, short, gazetteer);
    }
  }
  return null;
}

/** A name without its suffix, whose neighbours do not make another word of it. */
function isWhole(text: string, start: number, end: number, gazetteer: Gazetteer): boolean {
  const after = text.slice(end, end + 3);
  if (/^[村庄镇乡路街桥寨屯岗]/u.test(after)) return false;
  if (!CAREFUL.has(text.slice(start, end)) || CLEAR_AFTER.test(after)) return true;
  return (
    /[省区]/u.test(text.charAt(start - 1)) ||
    [2, 3].some(
      (length) => gazetteer.byShortName.get(text.slice(start - length, start))?.code.length === 2,
    )
  );
}

/** 某城郊区: the district of that city, where several cities have one of the name. */
function withDistrict(
  text: string,
  start: number,
  end: number,
  city: Division,
  gazetteer: Gazetteer,
): PlaceName {
  const name = text.slice(end, end + 2);
  const districts =
    city.code.length === 4 && SHORT_DISTRICT.test(name)
      ? (gazetteer.byName.get(name) ?? []).filter(({ code }) => code.startsWith(city.code))
      : [];
  if (districts.length > 0) return { start, end: end + 2, kind: 'division', divisions: districts };
  return { start, end, kind: 'division', divisions: [city] };
}

function wordAt(text: string, start: number): PlaceName | null {
  const before = text.charAt(start - 1);
  for (let length = Math.min(LONGEST_WORD, text.length - start); length >= 2; length--) {
    const end = start + length;
    const word = text.slice(start, end);
    const kind = WORDS.get(word);
    if (kind === undefined || word === '中国') continue;
    const after = text.slice(end, end + 2);
    if (/^[村镇乡路街]/u.test(after)) continue;
    const inside = INSIDE.get(word);
    if (inside !== undefined && (inside[0].test(before) || inside[1].test(after))) continue;
    if (kind !== 'country' && FAMILY_NAME.test(before)) continue;
    return { start, end, kind, divisions: [] };
  }
  return null;
}
