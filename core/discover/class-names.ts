import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { GENERIC_WORDS } from './class-nouns.ts';
import { lastNoun } from './noun-end.ts';
import { phrasesIn } from './phrase.ts';

const CAMPAIGN_VERBS = new Set([
  '开展',
  '实施',
  '推行',
  '推进',
  '推广',
  '建立',
  '建立健全',
  '健全',
  '完善',
  '组织开展',
  '组织实施',
  '启动',
  '举办',
  '创办',
  '打造',
  '实行',
  '试行',
  '探索',
  '创新',
  '构建',
  '搭建',
  '推动',
  '设立',
  '开设',
  '组织',
  '参加',
  '创建',
  '出台',
  '制定',
  '制订',
  '建成',
  '新建',
  '落实',
  '享受',
  '发放',
  '办理',
  '深化',
  '完成',
  '设置',
  '总结',
  '用好',
  '建好',
  '开通',
]);
const LEADING =
  /^(?:[一二两三四五六七八九十百几数多0-9０-９]+(?:个|项|批|次|条|处|家|座|套|场|支|名|种|期|轮|大|张|本|份|余|多)+|一系列|系列|新的|新型|全新|相关|有关|各项|各种|各类|各级|重点|主要|全县|全镇|全乡|全村|全市|全省|全区|我县|我镇|我村|我市|该县|该镇|该村|本县|本镇|本村|当地|县级|镇级|以上|等|日|年|月|亩|公里|万元|亿元|元|万|[1-9]\d*)+/u;
const PLACE =
  /^[\p{Script=Han}]{1,6}?(?:省|自治区|市|县|区|镇|乡|街道|村|社区)(?=[\p{Script=Han}“]{4})/u;
const COUNTED = /[一二两三四五六七八九十几多数0-9]+[个项大条种类批]$/u;
const LIGHT_VERB =
  /^(?:建设|发展|组织|培育|规范|统筹|联合|宣传|改造|协调|新增|创建|安排)(?=\p{Script=Han}{2})/u;
const COMPANY = /^(?:有限|股份|集团|公司|合作社)/u;
const ORDINAL = /^[一二三四五六七八九十第]号?$/u;
const EVENTS = /^(?:工作|系列|主题|实践|专项|教育|评选|宣传)*(?:活动|工作|行动)?$/u;
const FACILITY = /(?:基地|园区?|综合体|示范区|示范带|先行区)$/u;
const generic = GENERIC_WORDS.toSorted((a, b) => b.length - a.length);
const LONGEST_NAME = 22;

/**
 * Names that end in a class noun (…机制, …行动, …夜校), cut on the left at the next verb or function
 * word. Everyday class nouns (活动, 平台) need a campaign verb before them, and what is left without
 * generic words has to name something. Takes folded text.
 */
export function classNames(text: string, known: readonly Span[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const phrase of phrasesIn(text, known)) {
    const words = text.slice(phrase.start, phrase.end);
    const noun = lastNoun(words);
    if (noun === null || /^(?:不便|不|起来|迟缓|自如)/u.test(text.slice(phrase.start + noun.end)))
      continue;
    const campaign = CAMPAIGN_VERBS.has(phrase.verb);
    if (!noun.firm && !campaign) continue;
    const start = trimmed(words.slice(0, noun.start), words.slice(noun.start, noun.end));
    const body = words.slice(start, noun.start);
    const rest = withoutGeneric(body);
    if (COUNTED.test(body)) continue;
    if (COMPANY.test(text.slice(phrase.start + noun.end))) continue;
    const whole = { start: phrase.start + start, end: phrase.start + noun.end };
    if (repeatsKnown(words, { start, end: noun.end }, phrase.start, known)) continue;
    if (ORDINAL.test(body)) continue;
    if (rest.length < (noun.firm ? 2 : 3) || noun.end - start > LONGEST_NAME) continue;
    found.push({
      start: pairedStart(text, whole.start),
      end: whole.end,
      rule: campaign ? 'campaign@1' : 'class-noun@1',
      confidence: (noun.firm ? 0.55 : 0.45) + (campaign ? 0.1 : 0),
    });
  }
  return found;
}

/** 主题党日系列活动, 抓土地托管: nothing but a known name and everyday words. */
function repeatsKnown(
  words: string,
  { start, end }: Span,
  offset: number,
  known: readonly Span[],
): boolean {
  return known.some((one) => {
    const [from, to] = [one.start - offset, one.end - offset];
    if (from < start || to > end) return false;
    const before = withoutGeneric(words.slice(start, from));
    const after = words.slice(to, end);
    return before.length < 2 && (after === '' || EVENTS.test(after));
  });
}

/** 村风、村史文化交流活动: a short part before the name that begins like it. */
function pairedStart(text: string, start: number): number {
  const pair = /(\p{Script=Han})\p{Script=Han}{1,2}、$/u.exec(
    text.slice(Math.max(0, start - 5), start),
  );
  return pair !== null && pair[1] === text.charAt(start) ? start - pair[0].length : start;
}

function trimmed(body: string, noun: string): number {
  let start = LEADING.exec(body)?.[0].length ?? 0;
  if (!FACILITY.test(noun)) start += PLACE.exec(body.slice(start))?.[0].length ?? 0;
  start += LIGHT_VERB.exec(body.slice(start))?.[0].length ?? 0;
  const open = /[（(][^）)]*$/u.exec(body.slice(start));
  if (open !== null) start += open.index + 1;
  const closed = body.lastIndexOf('）') > body.lastIndexOf('（') && !body.includes('（');
  return closed ? body.lastIndexOf('）') + 1 : start;
}

function withoutGeneric(body: string): string {
  return generic.reduce((rest, word) => rest.replaceAll(word, ''), body);
}
