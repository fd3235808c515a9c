import type { Span } from '../text/span.ts';
import { chainStart, type PlacesByEnd } from './organisation-border.ts';
import { headStart, isNamed, keptStops } from './organisation-head.ts';
import type { OrganisationName } from './organisation-name.ts';
import { ENDINGS, type OrganisationKind } from './organisation-words.ts';

const PARTS = /(?:党支部|党总支|党委|党组|党工委|驻村工作队|帮扶工作队|工作队)$/u;

/** Names that an ending marks (有限公司, 小学, 协会), from a clear left border. */
export function endingsIn(
  text: string,
  places: readonly Span[],
  endsAt: PlacesByEnd,
  sure: readonly OrganisationName[],
): OrganisationName[] {
  const found: OrganisationName[] = [];
  const known = new Map(sure.map((one) => [one.end, one]));
  const kept = keptStops(text);
  for (let at = 1; at < text.length; at++) {
    const ending = endingAt(text, at);
    if (ending === null) continue;
    const [suffix, kind] = ending;
    let end = at + suffix.length;
    if (isOther(text, end, suffix)) continue;
    if (known.has(end)) continue;
    const parent = known.get(at);
    if (parent !== undefined) {
      if (PARTS.test(suffix) || /^(?:联合社|分公司|集团|研究院|研究所|协会)$/u.test(suffix)) {
        const one = { start: parent.start, end, kind, confidence: 0.85 };
        found.push(one);
        known.set(end, one);
      }
      continue;
    }
    const team = teamStart(text, at, suffix, known, endsAt);
    if (team !== null) {
      found.push({ start: team, end, kind, confidence: 0.8 });
      continue;
    }
    const from = headStart(text, at, places, endsAt, kept);
    if (from === null) continue;
    const head = text.slice(from, at);
    const branch = /^\((?:\p{Script=Han}{2,8})\)/u.exec(text.slice(end));
    if (
      branch !== null &&
      /公司|集团|学院|大学/u.test(suffix) &&
      endsAt.has(end + branch[0].length - 1)
    ) {
      end += branch[0].length;
    }
    if (!isNamed(text, from, at, end, suffix, places)) continue;
    const one = { start: from, end, kind, confidence: head.length >= 4 ? 0.75 : 0.6 };
    found.push(one);
    known.set(end, one);
    at = Math.max(at, at + suffix.length - 1);
  }
  return found;
}

function endingAt(text: string, at: number): readonly [string, OrganisationKind] | null {
  const first = text.charAt(at);
  const endings = BY_FIRST.get(first);
  if (endings === undefined) return null;
  return endings.find(([suffix]) => text.startsWith(suffix, at)) ?? null;
}

const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, OrganisationKind])[]> = Map.groupBy(
  ENDINGS,
  ([suffix]) => suffix.charAt(0),
);

/** The ending is a part of another word: 大学生, 中心村, 局面. */
function isOther(text: string, end: number, suffix: string): boolean {
  const after = text.slice(end);
  if (suffix.endsWith('学')) return /^[生习期段校科位]/u.test(after);
  if (suffix === '局') return /^[面势限部]/u.test(after) || text.charAt(end - 2) === '副';
  if (suffix === '中心')
    return /^(?:[村镇工任城区地位户理思]|小学|学校|幼儿园|校|卫生院|敬老院|医院)/u.test(after);
  if (suffix.endsWith('业'))
    return /^(?:有限|股份|集团|公司|专业|合作|协会|局|发展|大户|园|基地|产|经济|区|技术|科技)/u.test(
      after,
    );
  if (suffix === '厅') return /^[级堂]/u.test(after);
  if (suffix.endsWith('会')) return /^[议员]/u.test(after);
  if (/党委|党组/u.test(suffix)) return /^[员织]|^政府/u.test(after);
  return false;
}

/** 政府办驻甲村工作队: the body before 驻 belongs to the team's name. */
function teamStart(
  text: string,
  at: number,
  suffix: string,
  known: ReadonlyMap<number, OrganisationName>,
  endsAt: PlacesByEnd,
): number | null {
  if (!/队$|组$/u.test(suffix)) return null;
  const before = text.slice(Math.max(0, at - 16), at);
  const sent = /驻(\p{Script=Han}{1,12}?)(?:帮扶|驻村|扶贫|乡村振兴)*$/u.exec(before);
  if (sent !== null) {
    const start = at - sent[0].length;
    const parent = known.get(start);
    if (parent !== undefined) return parent.start;
    const place = [...endsAt].find(([stop, begin]) => begin === start + 1 && stop <= at);
    const sender = endsAt.get(start);
    if (place !== undefined) return sender === undefined ? start : chainStart(sender, endsAt);
  }
  const village = /(?:驻村|帮扶|扶贫)*$/u.exec(before)?.[0].length ?? 0;
  const place = endsAt.get(at - village);
  return place === undefined ? null : place;
}
