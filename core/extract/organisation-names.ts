import type { Span } from '../text/span.ts';
import {
  DEPARTMENTS,
  ENDINGS,
  GENERIC_HEAD,
  NATIONAL,
  NEEDS_PREFIX,
  VERBS_BEFORE,
  type OrganisationKind,
} from './organisation-words.ts';

/** An organisation as printed. Offsets are UTF-16 code units, half-open. */
export interface OrganisationName extends Span {
  readonly kind: OrganisationKind;
  readonly confidence: number;
}

const LONGEST_WORD = 18;
const LONGEST_HEAD = 20;
const LEVEL = /[省市县区州旗盟镇乡村]/u;
/** Characters no name of an organisation goes over. */
const STOP =
  /[^\p{Script=Han}a-z0-9()·]|[的了在由是把被让对向从为与及于等将到给着过其之以和或也都还又再就才并而则且]/u;
const WORDS_WITH_STOP =
  /(?:对外|对口|和谐|和平|和睦|人和|为民|为农|为老|利民|外贸|之江|之星|之家|惠民|对接|和美|兴和|太和|永和|和顺|和田|平和|和谷|和信|发展和改革|住房和|资源和|文化和|工业和|农村和|教育和|监督和|退役|规划和|粮食和|经济和|卫生和|支援合作和|交通和|科技和|林业和|预防与|商务和|民族和|就业和|扶贫和|医疗和|中等|高等|直属|以岭|等级|还乡)/gu;
const PARTS = /(?:党支部|党总支|党委|党组|党工委|驻村工作队|帮扶工作队|工作队)$/u;
const COUNTED = /^[0-9一二三四五六七八九十两百多近余]+(?:余|多)?[家个所支座户处名人]/u;
const COUNT_BEFORE = /(?:[0-9一二三四五六七八九十百两几数多余]|各|每)[家个所支座户处类批]$/u;

/**
 * Organisations named in one block of folded text, in order; one inside the name of its own part
 * (the office in “office's party branch”) comes with it. `places` are the spans of place names in
 * the block.
 */
export function organisationNamesIn(
  text: string,
  places: readonly Span[],
): readonly OrganisationName[] {
  const endsAt = new Map(places.map(({ start, end }) => [end, start]));
  const departments = departmentsIn(text, endsAt);
  const councils = councilsIn(text, endsAt);
  const villages = villageBodiesIn(text, endsAt);
  const sure = withoutOverlap([...departments, ...councils, ...villages]);
  const byEnding = endingsIn(text, places, endsAt, sure);
  return withoutRepeats(withBranches(text, [...sure, ...byEnding]));
}

/** 某某银行 and 甲县支行 after it are one name. */
function withBranches(
  text: string,
  names: readonly OrganisationName[],
): readonly OrganisationName[] {
  const byEnd = new Map(names.map((one) => [one.end, one]));
  return names.map((one) => {
    if (
      !/(?:[支分]行|分公司|支公司|分局|营业部|分会|委员会)$/u.test(text.slice(one.start, one.end))
    )
      return one;
    const whole = byEnd.get(one.start);
    return whole === undefined ? one : { ...one, start: whole.start };
  });
}

/** Bodies whose whole name is known, with the place or level before them. */
function departmentsIn(text: string, endsAt: ReadonlyMap<number, number>): OrganisationName[] {
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
  if (/部$/u.test(word)) return /^[署分门]/u.test(after);
  if (/会$/u.test(word)) return /^[议员场]/u.test(after);
  if (/委$/u.test(word)) return /^[员托派]/u.test(after);
  if (/大$/u.test(word)) return /^[力大规型批]/u.test(after);
  if (/站$/u.test(word)) return /^[在起]/u.test(after);
  if (/局$/u.test(word)) return /^[面势限部]/u.test(after);
  return /院$/u.test(word) && /^[士子落]/u.test(after);
}

/** Where the place or the level before `at` starts; `at` where there is none. */
function withPrefix(text: string, at: number, endsAt: ReadonlyMap<number, number>): number {
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
      const named = endsAt.get(from);
      if (named !== undefined) start = chainStart(named, endsAt);
      else start = before === '该' ? from - 1 : from;
    }
  }
  const party = /(?:中国共产党|中共|共青团)$/u.exec(text.slice(Math.max(0, start - 5), start));
  return party === null || start === at ? start : start - party[0].length;
}

/** The start of the places that follow one another without anything between. */
function chainStart(start: number, endsAt: ReadonlyMap<number, number>): number {
  let from = start;
  for (let above = endsAt.get(from); above !== undefined; above = endsAt.get(from)) from = above;
  return from;
}

/** A village's body takes its township along, not what lies above. */
function townStart(text: string, start: number, endsAt: ReadonlyMap<number, number>): number {
  const above = endsAt.get(start);
  return above !== undefined && /[镇乡道]$/u.test(text.slice(above, start)) ? above : start;
}

const COUNCIL =
  /(?:[省市县区州旗]委(?:常委会|全会)?|[镇乡]党委|街道党工委|[省市县区州旗镇乡](?:人民)?政府|自治区党委|街道办事处|街道办|[省市县区州旗](?:四大班子|四套班子|人大常委会|人大|政协))/gu;

/** 县委, 县政府, 镇党委 and the like. */
function councilsIn(text: string, endsAt: ReadonlyMap<number, number>): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (const { 0: word, index } of text.matchAll(COUNCIL)) {
    const whole = word.replace(/(?:常委会|全会)$/u, '');
    const end = index + whole.length;
    const after = text.slice(end);
    if (/^[员托派书]/u.test(after) && !after.startsWith('书记')) continue;
    if (/^(?:网站?|办公?室?|采购|补贴|主导|引导|购买)/u.test(after) && /政府$/u.test(whole))
      continue;
    const level = /^(?:自治区|街道|.)/u.exec(whole)?.[0].length ?? 1;
    const before = text.charAt(index - 1);
    if (
      /[全各超社小校园地景厂矿片库灾辖]/u.test(before) ||
      (before === '乡' && whole.startsWith('镇'))
    )
      continue;
    let start = index;
    const over = endsAt.get(index + level);
    const next = endsAt.get(index);
    if (over !== undefined && over <= index) start = chainStart(over, endsAt);
    else if (next !== undefined) start = chainStart(next, endsAt);
    else if (before === '该') start = index - 1;
    else if (text.charAt(index - 2) === '该' && before === whole.charAt(0)) start = index - 2;
    if (/中共$/u.test(text.slice(0, start))) start -= 2;
    const league = /委$/u.test(whole)
      ? (/(?:共青)?团$/u.exec(text.slice(0, start))?.[0].length ?? 0)
      : 0;
    start -= league;
    const kind: OrganisationKind =
      league > 0
        ? 'mass-org'
        : /党|委$/u.test(whole)
          ? 'party'
          : /人大/u.test(whole)
            ? 'people-congress'
            : /政协/u.test(whole)
              ? 'cppcc'
              : /班子/u.test(whole)
                ? 'collective'
                : 'government';
    found.push({ start, end, kind, confidence: 0.85 });
  }
  return found;
}

const VILLAGE_BODY =
  /(?:村|社区|支)[“‘「『"]?(?:(?:支部|支)?[两三]委[”’」』"]?|党支部|党总支|党委|委会|民委员会|居委会|务监督委员会)/gu;

/** 甲村党支部, 甲村“两委”, and without a name where an office follows: 村委会主任. */
function villageBodiesIn(text: string, endsAt: ReadonlyMap<number, number>): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (const { 0: word, index } of text.matchAll(VILLAGE_BODY)) {
    const unit = word.startsWith('社区') ? 2 : 1;
    let end = index + word.length;
    const rest = text.slice(end);
    const named = endsAt.get(index + unit) ?? endsAt.get(index);
    const office = /^(?:副?书记|支书|副?主任)/u.test(rest) && !/[两三]委/u.test(word);
    const branchToo = text.charAt(index - 1) === '支' && word.startsWith('村');
    const twoBodies = branchToo || /^村支/u.test(word);
    if (
      named === undefined &&
      !office &&
      !(twoBodies && /两委/u.test(word.replace(/[“‘「『"]/gu, '')))
    )
      continue;
    if (word.startsWith('支') && text.charAt(index + 1) !== '村') {
      if (!/^支[“‘「『"]?两委/u.test(word)) continue;
    }
    if (/^[“‘「『"]/u.test(word.slice(unit)) && !/[”’」』"]$/u.test(word))
      end = index + word.length;
    const start =
      named === undefined ? index - (branchToo ? 1 : 0) : townStart(text, named, endsAt);
    if (named === undefined && /[该各本全每]/u.test(text.charAt(index - 1))) continue;
    const kind = /[两三]委|委会|委员会/u.test(word) ? 'village-org' : 'party-branch';
    found.push({ start, end, kind, confidence: named === undefined ? 0.6 : 0.9 });
  }
  return found;
}

/** Names that an ending marks (有限公司, 小学, 协会), from a clear left border. */
function endingsIn(
  text: string,
  places: readonly Span[],
  endsAt: ReadonlyMap<number, number>,
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
  if (/学$/u.test(suffix)) return /^[生习期段校科位]/u.test(after);
  if (suffix === '局') return /^[面势限部]/u.test(after) || text.charAt(end - 2) === '副';
  if (suffix === '中心')
    return /^(?:[村镇工任城区地位户理思]|小学|学校|幼儿园|校|卫生院|敬老院|医院)/u.test(after);
  if (/业$/u.test(suffix))
    return /^(?:有限|股份|集团|公司|专业|合作|协会|局|发展|大户|园|基地|产|经济|区|技术|科技)/u.test(
      after,
    );
  if (suffix === '厅') return /^[级堂]/u.test(after);
  if (/会$/u.test(suffix)) return /^[议员]/u.test(after);
  if (/党委|党组/u.test(suffix)) return /^[员织]|^政府/u.test(after);
  return false;
}

/** 政府办驻甲村工作队: the body before 驻 belongs to the team's name. */
function teamStart(
  text: string,
  at: number,
  suffix: string,
  known: ReadonlyMap<number, OrganisationName>,
  endsAt: ReadonlyMap<number, number>,
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

/** Offsets of characters that would stop a name but belong to a word here (发展和改革). */
function keptStops(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const { 0: word, index } of text.matchAll(WORDS_WITH_STOP)) {
    for (let at = index; at < index + word.length; at++) kept.add(at);
  }
  return kept;
}

function headStart(
  text: string,
  at: number,
  places: readonly Span[],
  endsAt: ReadonlyMap<number, number>,
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
function isNamed(
  text: string,
  from: number,
  at: number,
  end: number,
  suffix: string,
  places: readonly Span[],
): boolean {
  const head = text.slice(from, at);
  if (head.length < 2 && !LEVEL.test(head)) return false;
  if (COUNTED.test(text.slice(end)) || COUNT_BEFORE.test(text.slice(0, from))) return false;
  if (/^[0-9一二三四五六七八九十]+[家个所支]/u.test(head)) return false;
  const place = places.find(({ start }) => start === from);
  const rest = place === undefined ? head : text.slice(chainEnd(from, places), at);
  const level = /^(?:该?[省市县区州旗镇乡村](?![里上内域庄民级])(?=.)|地区|自治[区州县])/u.test(
    head,
  );
  const own = rest.replace(/^(?:该?[省市县区州旗镇乡村])/u, '');
  if (place !== undefined) return true;
  if (/[全各本我每某]/u.test(head.charAt(0)) || /[全各每某]$/u.test(text.slice(0, from)))
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
    case '集团':
    case '公司集团':
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
        /[“‘「『"]$/u.test(text.slice(0, from)) || !(GENERIC_HEAD.has(head) || isAllGeneric(head))
      );
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

/** True where no name of an organisation goes on to the left of `at`. */
export function startsAfter(text: string, at: number): boolean {
  return (
    at <= 0 ||
    STOP.test(text.charAt(at - 1)) ||
    VERBS_BEFORE.has(text.slice(at - 2, at)) ||
    VERBS_BEFORE.has(text.slice(at - 3, at))
  );
}

function isBoundary(text: string, at: number): boolean {
  return startsAfter(text, at) || /[委府会局办协联位团委]$/u.test(text.slice(0, at));
}

/** Kinds of bodies that are part of another, which is named with them. */
const HAS_PARTS: ReadonlySet<OrganisationKind> = new Set([
  'party-branch',
  'party',
  'work-team',
  'media',
]);

function withoutOverlap(names: readonly OrganisationName[]): readonly OrganisationName[] {
  let reach = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}

/** Names inside another stay only where they start with it. */
export function withoutRepeats<Name extends OrganisationName>(
  names: readonly Name[],
): readonly Name[] {
  return names
    .filter(
      (one, place) =>
        !names.some(
          (other, at) =>
            at !== place &&
            other.start <= one.start &&
            one.end <= other.end &&
            (other.start < one.start || other.end === one.end || !HAS_PARTS.has(other.kind)) &&
            (other.end - other.start > one.end - one.start || at < place),
        ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
