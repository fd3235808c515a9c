import { phrasesIn } from '../discover/phrase.ts';
import type { PlaceName } from './place-name.ts';
import { EVERYDAY_IN_HEAD, GENERIC_HEAD, HEAD_END } from './place-words.ts';
import { COMMON_SURNAMES } from './surname-list.ts';

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

/** The part of a phrase before a suffix, and what stands around. */
interface Candidate {
  readonly text: string;
  readonly from: number;
  /** Where the suffix starts. */
  readonly at: number;
  readonly suffix: string;
  readonly kind: PlaceName['kind'];
  /** Another place ends where this one starts. */
  readonly joined: boolean;
}

/** Names that a suffix (镇, 村, 小区 …) and a clear left border mark; `sure` are names that are known. */
export function placesBySuffix(text: string, sure: readonly PlaceName[]): readonly PlaceName[] {
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
      if (suffix.length === 1 && at > from && goesOn(text, end)) continue;
      from = Math.min(withoutLead(text, from, endsAt), at);
      const joined = endsAt.has(from) || found.at(-1)?.end === from;
      if (kind === 'site') from = siteStart(text, from, phrase.start, sure);
      const candidate = { text, from, at, suffix, kind, joined };
      if (at - from >= 1 && at - from <= longest && isName(candidate)) {
        found.push({ start: from, end, kind, divisions: [] });
      }
      if (at > from) from = end;
    }
  }
  return found;
}

/** 南镇村: a suffix right before another belongs to the name. */
function goesOn(text: string, end: number): boolean {
  const after = text.slice(end, end + 2);
  return /^[镇乡村]/u.test(after) && !/^(?:[镇乡村][民委两“级干]|[镇乡][长党])/u.test(after);
}

/** Where the name starts after 该县 and 像. */
function withoutLead(text: string, start: number, endsAt: ReadonlySet<number>): number {
  let from = start;
  if (/[县市镇乡区村]/u.test(text.charAt(from)) && /[该本我全各]/u.test(text.charAt(from - 1))) {
    from++;
  }
  while (/[像如若跟]/u.test(text.charAt(from)) && !endsAt.has(from)) from++;
  return from;
}

function isName(candidate: Candidate): boolean {
  const { text, from, at, suffix, kind, joined } = candidate;
  const head = text.slice(from, at);
  const after = text.slice(at + suffix.length, at + suffix.length + 3);
  if (!/^\p{Script=Han}+$/u.test(head)) return false;
  if (GENERIC_HEAD.test(head) || EVERYDAY_IN_HEAD.test(head)) return false;
  if (!joined && HEAD_END.test(head)) return false;
  if (suffix.length > 1 && head.length < 2) return false;
  if (suffix === '区' && !isDistrict(candidate, after)) return false;
  if (suffix === '市' && /^[场民容级值面]/u.test(after)) return false;
  if (suffix === '镇' && !joined && /^[比在让使对与和向的于往和]城$/u.test(head)) return false;
  if (kind === 'village' && (joined ? /^务/u : NOT_AFTER).test(after)) return false;
  if (head.length > 1) return true;
  if (kind === 'village' && !joined && !COMMON_SURNAMES.has(head)) return false;
  return !NOT_AFTER.test(after);
}

/** 区 names a district before its townships and bodies, and in a list of counties. */
function isDistrict({ text, from, at }: Candidate, after: string): boolean {
  const head = text.slice(from, at);
  if (/^(?:\p{Script=Han}{2,3}(?:[镇乡]|街道)|委|政府|区长)/u.test(text.slice(at + 1, at + 6))) {
    return true;
  }
  if (head.length !== 2 || GENERIC_DISTRICT.test(head)) return false;
  return /[、,和与县市区]/u.test(text.charAt(from - 1)) && /^[\d、,。;:和与)]/u.test(after);
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
