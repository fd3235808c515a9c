import type { Span } from '../text/span.ts';
import { chainStart, STOP, type PlacesByEnd } from './organisation-border.ts';
import { GENERIC_HEAD, VERBS_BEFORE } from './organisation-words.ts';

const LONGEST_HEAD = 20;
const LEVEL = /[省市县区州旗盟镇乡村]/u;
const WORDS_WITH_STOP =
  /(?:对外|对口|和谐|和平|和睦|人和|为民|为农|为老|利民|外贸|之江|之星|之家|惠民|对接|和美|兴和|太和|永和|和顺|和田|平和|和谷|和信|发展和改革|住房和|资源和|文化和|工业和|农村和|教育和|监督和|退役|规划和|粮食和|经济和|卫生和|支援合作和|交通和|科技和|林业和|预防与|商务和|民族和|就业和|扶贫和|医疗和|中等|高等|直属|以岭|等级|还乡)/gu;
const COUNTED = /^[0-9一二三四五六七八九十两百多近余]+(?:余|多)?[家个所支座户处名人]/u;
const COUNT_BEFORE = /(?:[0-9一二三四五六七八九十百两几数多余]|各|每)[家个所支座户处类批]$/u;

/** Offsets of characters that would stop a name but belong to a word here (发展和改革). */
export function keptStops(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORDS_WITH_STOP)) {
    for (let at = index; at < index + word.length; at++) kept.add(at);
  }
  return kept;
}

export function headStart(
  text: string,
  at: number,
  places: readonly Span[],
  endsAt: PlacesByEnd,
  kept: ReadonlySet<number>,
): number | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_HEAD) {
    const place = endsAt.get(from);
    if (place !== undefined) return chainStart(place, endsAt);
    if (places.some(({ start, end }) => start < from && from < end)) return null;
    const before = text.charAt(from - 1);
    if (before === ')' || before === '(') {
      // 某某网络(某地)有限公司
      const bracket = /\p{Script=Han}{2,}\(\p{Script=Han}{2,8}\)$/u.exec(
        text.slice(Math.max(0, from - 24), from),
      );
      if (bracket === null || before === '(') return from === at ? null : from;
      from -= /\([^()]*\)$/u.exec(bracket[0])?.[0].length ?? 0;
      continue;
    }
    if (STOP.test(before) && !kept.has(from - 1)) break;
    if (
      VERBS_BEFORE.has(text.slice(from - 2, from)) ||
      VERBS_BEFORE.has(text.slice(from - 3, from))
    )
      break;
    from--;
  }
  return at - from >= LONGEST_HEAD ? null : from;
}

/** True where head and ending make a name and not a class of bodies. */
export function isNamed(
  text: string,
  from: number,
  at: number,
  end: number,
  suffix: string,
  places: readonly Span[],
): boolean {
  const head = text.slice(from, at);
  if (head.length < 2 && !LEVEL.test(head)) return false;
  if (COUNTED.test(text.slice(end)) || COUNT_BEFORE.test(text.slice(Math.max(0, from - 3), from)))
    return false;
  if (/^[0-9一二三四五六七八九十]+[家个所支]/u.test(head)) return false;
  const place = places.find(({ start }) => start === from);
  const rest = place === undefined ? head : text.slice(chainEnd(from, places), at);
  const level = /^(?:该?[省市县区州旗镇乡村](?![里上内域庄民级])(?=.)|地区|自治[区州县])/u.test(
    head,
  );
  const own = rest.replace(/^(?:该?[省市县区州旗镇乡村])/u, '');
  if (/^[读上考念进办在建有到]/u.test(rest) && place !== undefined) return false;
  if (place !== undefined) return suffix !== '学会' || !/[农民户员]/u.test(rest);
  if (/[全各本我每某]/u.test(head.charAt(0)) || /[全各每某]$/u.test(text.charAt(from - 1)))
    return false;
  switch (suffix) {
    case '中心':
    case '局':
    case '厅':
    case '服务中心':
    case '学会':
    case '总会':
    case '银行':
    case '联合会':
    case '理事会':
    case '图书馆':
    case '文化馆':
    case '推广中心':
    case '委员会':
    case '办公室':
    case '办事处':
    case '指挥部':
      return level && own.length >= 2 && !GENERIC_HEAD.has(head);
    case '公司':
    case '医院':
    case '卫生院':
    case '幼儿园':
    case '支行':
    case '分行':
    case '党委':
    case '党组':
    case '党总支':
    case '党支部':
    case '工作队':
    case '工作组':
    case '专班':
    case '突击队':
      return level && own.length >= 1 && !GENERIC_HEAD.has(own) && !GENERIC_HEAD.has(head);
    case '中学':
    case '小学':
    case '学校':
      return (
        (level && own.length >= 1 && !GENERIC_HEAD.has(own) && !GENERIC_HEAD.has(head)) ||
        (!GENERIC_HEAD.has(head) &&
          !isAllGeneric(head) &&
          head.length <= 6 &&
          /^(?:副?校长|教师|老师|学生|师生|党支部)/u.test(text.slice(end)))
      );
    case '频道':
    case '大学':
    case '学院':
      return head.length >= 2 && !GENERIC_HEAD.has(head) && !/农民|老年|夜校/u.test(head);
    case '联盟':
    case '服务队':
      return (
        /[“‘「『"]$/u.test(text.charAt(from - 1)) || !(GENERIC_HEAD.has(head) || isAllGeneric(head))
      );
    case '电视台':
    case '报社':
      return head.length >= 2 || LEVEL.test(head);
    default:
      return !GENERIC_HEAD.has(head) && !isAllGeneric(head);
  }
}

function chainEnd(from: number, places: readonly Span[]): number {
  let end = from;
  for (
    let next = places.find(({ start }) => start === end);
    next !== undefined;
    next = places.find(({ start }) => start === end)
  ) {
    end = next.end;
  }
  return end;
}

/** True where a head is made of words for trades and kinds only. */
function isAllGeneric(head: string): boolean {
  let at = 0;
  while (at < head.length) {
    let length = Math.min(6, head.length - at);
    while (length >= 2 && !GENERIC_HEAD.has(head.slice(at, at + length))) length--;
    if (length < 2) return false;
    at += length;
  }
  return true;
}
