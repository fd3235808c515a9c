import type { Candidate } from './candidate.ts';
import { phrasesIn } from './phrase.ts';

const COUNTS = '一二三四五六七八九十';
const CLOSING =
  /([三四五六七八九十])(?:项|大|条)(?:重点|主要|关键|基本|核心)?(?:工作|任务|行动|工程|举措|机制|制度|底线|抓手|产业)/gu;
const LONGEST_LIST = 80;

/**
 * Lists closed by their own number: 甲、乙、丙及丁四项重点工作. Only where the parts add up to it.
 * Takes folded text.
 */
export function countedLists(text: string): readonly Candidate[] {
  return [...text.matchAll(CLOSING)].flatMap((match) => {
    const said = COUNTS.indexOf(match[1] ?? '') + 1;
    const head = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index);
    const clause = /[^。！？；;，,：:“”「」《》]*$/u.exec(head)?.[0] ?? '';
    const list = clause.replace(/[等这]$/u, '');
    const parts = list.split(/、|以及|及|和/u);
    if (said < 2 || parts.length !== said || parts.some((part) => part.length < 2)) return [];
    const first = parts[0] ?? '';
    const begin = phrasesIn(first).at(-1);
    if (begin === undefined || begin.end !== first.length) return [];
    const start = match.index - clause.length + begin.start;
    const end = match.index + match[0].length;
    return [{ start, end, rule: 'counted-list@1', confidence: 0.72 }];
  });
}

const MEASURES =
  /[\p{Script=Han}]{3,12}(?:、[\p{Script=Han}]{4}){2,6}(?=等(?:措施|方式|机制|制度|做法|办法|举措|手段|形式|行动))/gu;

/** Measures of four characters each: 部门筛查、敲门排查、入户回访等措施. Takes folded text. */
export function measureLists(text: string): readonly Candidate[] {
  return [...text.matchAll(MEASURES)].flatMap(({ index, 0: words }) => {
    const first = words.split('、')[0] ?? '';
    const start = index + first.length - 4;
    const whole =
      first.length === 4 || phrasesIn(first).some((one) => one.start === first.length - 4);
    if (first.length < 4 || !whole) return [];
    return [{ start, end: index + words.length, rule: 'measure-list@1', confidence: 0.55 }];
  });
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const PAIR = new RegExp(`[${PROVINCES}]{2}(?:对口|劳务|产业|教育|医疗)?协作`, 'gu');

/** East–west cooperation named after the two provinces: 粤桂协作. Takes folded text. */
export function pairedProvinces(text: string): readonly Candidate[] {
  return [...text.matchAll(PAIR)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    rule: 'paired-provinces@1',
    confidence: 0.7,
  }));
}
