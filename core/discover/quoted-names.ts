import type { Candidate } from './candidate.ts';
import { TRAILING_NOUNS } from './class-nouns.ts';
import { firstNoun, nounEndingAt } from './noun-end.ts';
import { phrasesIn } from './phrase.ts';

const PAIRS = [
  /“([^“”\n]{2,60})”/gu,
  /「([^「」\n]{2,60})」/gu,
  /『([^『』\n]{2,60})』/gu,
  /‘([^‘’\n]{2,60})’/gu,
  /"([^"\n]{2,60})"/gu,
  // A printer's slip that is common on real pages: a closing mark twice, or an opening one twice.
  /”([^“”\n]{2,30})”/gu,
] as const;

const NUMBERED =
  /^[一二两三四五六七八九十百双0-9０-９]+(?!些|点|样|定|直|起|边|般|切)[\p{Script=Han}、，,0-9+＋]{1,}$/u;
const SPEECH =
  /[。！？!?；;…]|了$|[吗呢吧啊呀]$|^(?:我|你|咱|俺|他|她|这|那|过去|以前|现在|只要|如果)/u;
const SPOKEN_BEFORE = /(?:[:：]|说|道|称|感叹|表示|笑言|直言|坦言|问|答)[，,]?$/u;
const LIKENED =
  /(?:称为|称作|誉为|叫做|叫作|比作|堪称|犹如|好似|像|当好|当起|成了|成为|变成|吃上|吃下|端上|装上|按下|跑出|答好|交出|打好|种出|结出|念好|走好|下好|唱好|鼓起|拔掉|摘掉|甩掉|戴上|过上)[\p{Script=Han}]{0,4}$/u;
const DONE_BEFORE =
  /(?:开展|实施|推行|推进|推动|推广|创新|探索|打造|构建|建立|形成|坚持|践行|成立|设立|评选|开设|举办|创办|组建|推出|启动|落实|执行|实行|采取|采用|通过|依托|运用|按照|围绕|紧扣|聚焦|突出|抓实|做实|用好|抓好|组织|参加|授予|荣获|获评|评为|命名|建成|建设|总结|提出|制定|以|为|的|和|、|及|与|是)$/u;
const CALLED_AFTER =
  /^(?:[\p{Script=Han}]{0,6})(?:活动|大赛|比赛|竞赛|展演|评比|思路|主线|理念|方针|路径|要求|称号|评选|口号|部署|原则|方法|做法|办法|举措|措施|目标|战略|法|服务|工作|品牌|试点|项目|培训|课程|主题|课堂|建设)/u;
const QUOTED_TAIL =
  /^(?:比例|[一二三四五六七八九十]步走|[一二三四五六七八九十][大项个][\p{Script=Han}]{0,4}(?:产业|工程|行动|机制|体系|平台|任务)|村党组织|党支部|攻坚战|[\p{Script=Han}]{0,4}管理(?!费|员|人|机制|制度|办法|模式|平台|系统|体系|中心)|结对(?:帮扶|助学)?|[\p{Script=Han}]{0,4}助学结对|[\p{Script=Han}]{2}队(?!员))/u;
const RUN = /^[^\P{Script=Han}的了和与及以并或是在来把]+/u;
const ACTIVITY = /活动|评选$|比赛$|竞赛$|大赛$|措施$|战略$/u;
const EVERYDAY =
  /^(?:一把手|一对一|一键通|一号[\p{Script=Han}]{1,2}|第一[\p{Script=Han}]*|十[一二三四五]五|[一二三四]五|一线|一肩挑|一分钱|一盘棋|一张图|一条龙|一股绳|一锅饭|二次[\p{Script=Han}]*|双刃剑|双赢|百姓|百年[\p{Script=Han}]*|千家万户|万元户|[二三]产|三农|两委|五保户|一亩三分地|八字[\p{Script=Han}]*|一手[\p{Script=Han}]*)$/u;
const QUOTED_INSIDE = /[，,].*[‘’『』]|[‘『].*[，,]/u;
const MADE_BEFORE =
  /(?:新建|搭建|组建|成立|设立|开设|推出|创办|打造|办起|建起|结成|组成|开通|启动|绘制|手绘的?|建成|开办|设置|创立|创建|兴办|培育|逐户建立)$/u;
const OPPOSED = /不|没/u;
const NOT_AN_EXTENSION = /(?:[省市县区镇乡村]|社区|街道|公司|[0-9])$/u;
/** “甲”和“乙”评选活动: what both are called stands after the second. */
const OTHERS = /^(?:(?:、|和|与|及|以及)?“[^“”]{2,20}”)+/u;
const LEADING_PLACE = /^[\p{Script=Han}]{1,5}?(?:省|市|县|区|镇|乡|村|社区)/u;
const LONGEST_TAIL = 14;

/**
 * Names in quotation marks: slogans with a number, parallel slogans, names before a class noun
 * (which then belongs to the name, but for 活动), names after a verb of doing. Speech and figures
 * of speech are left alone. Takes folded text.
 */
export function quotedNames(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const pair of PAIRS) {
    for (const match of text.matchAll(pair)) {
      const inner = match[1] ?? '';
      const start = match.index;
      const end = start + match[0].length;
      const candidate = judge(text, { inner, start, end });
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

interface Quoted {
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

function judge(text: string, { inner, start, end }: Quoted): Candidate | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + LONGEST_TAIL);
  if (SPEECH.test(inner) || QUOTED_INSIDE.test(inner) || SPOKEN_BEFORE.test(before)) return null;
  if (!/\p{Script=Han}{2}|[0-9]{3}|[+＋]/u.test(inner)) return null;
  const tail = tailLength(after);
  const model = /[+＋]/u.test(inner);
  const everyday = EVERYDAY.test(inner);
  const numbered = inner.length >= 3 && inner.length <= 12 && NUMBERED.test(inner) && !everyday;
  const noun = nounEndingAt(inner, inner.length);
  const system = /^\p{Script=Han}{2,8}[制法]$/u.test(inner) && !everyday;
  const named = system || (noun !== null && noun.start >= 2 && inner.length <= 20 && !everyday);
  const parallel = isParallel(inner);
  const trailing = TRAILING_NOUNS.test(after);
  if (tail > 0 && !(named && (system || noun?.firm === true))) {
    const from = start - extension(text.slice(Math.max(0, start - 40), start), inner);
    return { start: from, end: end + tail, rule: 'quoted-name@1', confidence: 0.8 };
  }
  if (model) return { start, end, rule: 'quoted-model@1', confidence: 0.75 };
  if (numbered) return { start, end, rule: 'numbered-slogan@1', confidence: 0.75 };
  if (named) return { start, end, rule: 'quoted-name@1', confidence: 0.7 };
  if (parallel && !(OPPOSED.test(inner) && /问题|现象|难题/u.test(after)))
    return { start, end, rule: 'parallel-slogan@1', confidence: 0.66 };
  if (MADE_BEFORE.test(before) && inner.length >= 3 && inner.length <= 12) {
    return { start, end, rule: 'quoted-name@1', confidence: 0.6 };
  }
  if (inner.length < 4 || inner.length > 24) return null;
  if (trailing) return { start, end, rule: 'quoted-name@1', confidence: 0.8 };
  if (LIKENED.test(before)) return null;
  const done = DONE_BEFORE.test(before);
  const called = CALLED_AFTER.test(text.slice(end, end + 60).replace(OTHERS, ''));
  const weakly = /(?:以|为|的|和|、|及|与|是)$/u.test(before);
  if (done && !weakly && called) return { start, end, rule: 'quoted-name@1', confidence: 0.7 };
  if (((done && !weakly) || called) && inner.length <= 16) {
    return { start, end, rule: 'quoted-name@1', confidence: 0.5 };
  }
  return null;
}

/** How far the class noun behind a quoted name reaches; 0 where none belongs to it. */
function tailLength(after: string): number {
  const own = QUOTED_TAIL.exec(after)?.[0];
  if (own !== undefined) return own.length;
  if (TRAILING_NOUNS.test(after)) return 0;
  const skip = /^(?:等|[一二三四五六七八九]位一体)?的?新?/u.exec(after)?.[0].length ?? 0;
  const rest = RUN.exec(after.slice(skip))?.[0] ?? '';
  const noun = firstNoun(rest);
  if (noun === null || noun.start > 4 || ACTIVITY.test(rest.slice(0, noun.end))) return 0;
  if (skip > 0 && !/(?:模式|机制|制度)$/u.test(rest.slice(0, noun.end))) return 0;
  return skip + noun.end;
}

/** How much of what stands right before the mark belongs to the name: 衔接资金“提质年”行动. */
function extension(before: string, inner: string): number {
  const list = listBefore(before, inner);
  if (list > 0) return list;
  const phrase = phrasesIn(before).at(-1);
  if (phrase === undefined || phrase.end !== before.length) return 0;
  const words = before.slice(phrase.start).replace(LEADING_PLACE, '');
  const fits = words.length >= 2 && words.length <= 8 && !NOT_AN_EXTENSION.test(words);
  return fits && /^\p{Script=Han}+$/u.test(words) ? words.length : 0;
}

/** 定时、定点、定期“三定”学习机制: a list right before a slogan that counts its parts. */
function listBefore(before: string, inner: string): number {
  const said = '一二三四五六七八九十'.indexOf(inner.charAt(0)) + 1;
  const clause = /[^。！？；;，,：:“”「」]*$/u.exec(before)?.[0] ?? '';
  const parts = clause.split('、');
  if (said < 2 || parts.length !== said) return 0;
  const first = parts[0] ?? '';
  const head = phrasesIn(first).at(-1);
  if (head === undefined || head.end !== first.length) return 0;
  return clause.length - head.start;
}

/** Two or more parts of nearly one length: “甲乙丙、丁戊己”. */
function isParallel(inner: string): boolean {
  const parts = inner.split(/[、，, 　]/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 8) return false;
  const lengths = parts.map((part) => part.length);
  const shortest = Math.min(...lengths);
  return shortest >= 2 && Math.max(...lengths) - shortest <= 1 && Math.max(...lengths) <= 12;
}
