import type { Numeral } from './numerals.ts';
import type { Unit } from './units.ts';

/** A numeral with the unit after it, before it is known whether it counts anything. */
export interface Candidate {
  /** The text in cue form. */
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** The clause before it, back to the last punctuation mark. */
  readonly before: string;
}

/** Words right before a numeral that make it an ordinal, a fraction, a weekday … */
const NOT_AFTER =
  /(?:第|初|周|星期|礼拜|农历|正月|之|分之|编号|型号|学号|no\.?|[a-z]|[\d.:/\-—~]|百分)$/u;
/** What makes one thing of several a name: 四个意识, 两个维护, 四个不摘, 三个必须. */
const NAMED =
  /^(?:不|好(?!几|多)|一批|全面|自信|意识|确立|维护|代表|结合|转变|必须|确保|坚持|统筹|抓手|百年|清零|到位|率先|严禁|务必)/u;
/** 一 and a classifier with something that really counts before it in the same clause. */
const REALLY_ONE =
  /(?:每(?:个?[年月周天日季户人村亩镇乡]|半[年月天]|季度|名)[^,]{0,24}|(?:至少|不少于|最少|起码|仅有?|只有|最多|不超过)[^,]{0,12})$/u;
const POINTS = /(?:积|得|加|计|扣|记|评)$/u;
const LASTING =
  /(?:连续|累计|历时|为期|长达|延续|持续|坚持了?|缩短|延长|期限为?|任期|满)[^,]{0,3}$/u;
/** Characters without width that a page may hold between two others. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/gu;
/** Unit and next character make another word: 三轮车, 三位一体, 一次性, 十分. */
const OTHER_WORD =
  /^(?:位一体|位数|次性|轮车|口之家|道防线口|面旗|部曲|把手|分之|分地|点钟|点半|条腿|方面军|名山|家子|本书记|班倒|班制|面红旗)/u;

/**
 * True where the number counts nothing: ordinals, names with a number in them, manners of
 * speaking, dates. Only plain cues; what passes is a proposal.
 */
export function isTrap(candidate: Candidate): boolean {
  const { cue, start, end, numeral, unit, before } = candidate;
  const after = cue.slice(end, end + 8).replace(INVISIBLE, '');
  const printed = cue.slice(start, end);
  if (NOT_AFTER.test(before)) return true;
  if (numeral.value === 0 && numeral.han) return true;
  if (unit.base === '期' && (numeral.approx === null || numeral.value < 10)) return true;
  if (OTHER_WORD.test(cue.slice(end - unit.length, end + 6))) return true;
  if (unit.kind === 'time' && isTimeTrap(candidate, after)) return true;
  if (!numeral.han) return isArabicTrap(candidate, after);
  if (/[“‘「『"《]$/u.test(cue.charAt(start - 1))) return true;
  if (numeral.bare && isBareTrap(candidate, after)) return true;
  if (/^(?:里|村|乡|镇|县|字)$/u.test(unit.base)) return true;
  if (/^(?:层|班|站|点|度|门|方|口|道|面|队|节|片)$/u.test(unit.base)) return numeral.value < 10;
  if (NAMED.test(after)) return true;
  if (/^二.$/u.test(printed)) return true;
  if (printed.startsWith('一') && numeral.value === 1) return isOneTrap(candidate, after);
  return false;
}

function isArabicTrap({ cue, start, end, numeral, unit }: Candidate, after: string): boolean {
  // 2023年, 2023-2025年; a number that a letter or another number touches is part of a code.
  if (/[a-z]$/u.test(cue.slice(Math.max(0, start - 1), start))) return true;
  if (unit.base === '点' && (/^(?:\d|分|整|半|左右|许|钟)/u.test(after) || numeral.value <= 24))
    return true;
  if (/^(?:镇|县|乡|村)$/u.test(unit.base)) return numeral.approx !== null;
  return (
    unit.base === '班' || (unit.base === '度' && /^(?:年|假|电影)/u.test(cue.slice(end, end + 4)))
  );
}

function isTimeTrap({ before, numeral, unit, cue, start }: Candidate, after: string): boolean {
  if (unit.base === '分') {
    if (numeral.value >= 100) return false;
    return !POINTS.test(before) || /^(?:之|钟|工|享|析|类|为|布|别|包|批)/u.test(after);
  }
  if (
    unit.base === '年' &&
    /^(?:\d{4}|\d{2})$/u.test(cue.slice(start, numeral.end)) &&
    numeral.value > 60
  )
    return true;
  if (unit.base === '年' && /^(?:\d{1,2}月|代|级|来|间|后|前|度|初|底|末)/u.test(after))
    return !LASTING.test(before);
  if (unit.base === '天') return numeral.han && !LASTING.test(before);
  if (unit.base === '月' && !numeral.han) return false;
  return !LASTING.test(before);
}

/** 百, 千, 万 alone: a figure only with a mark that says about how much (近千只, 百余人, 千亩). */
function isBareTrap({ numeral, before, unit, end, cue }: Candidate, after: string): boolean {
  if (numeral.approx !== null || /(?:近|约|上|超|逾|超过|突破|达|过)$/u.test(before)) return false;
  if (numeral.value >= 1e8) return true;
  if (numeral.value > 1e4) return false;
  if (numeral.value === 10) return unit.base === '分' || /^(?:户|佳|强|大)/u.test(after);
  return unit.kind !== 'measure' || cue.slice(end, end + 4).startsWith('户');
}

function isOneTrap({ before, unit, cue, end, start }: Candidate, after: string): boolean {
  // 一张张, 一对一, 一户一策.
  const classifier = cue.slice(end - unit.length, end);
  if (after.startsWith(classifier) || after.startsWith('一')) return true;
  if (/一.$/u.test(before) && /[一-龥]一$/u.test(cue.slice(start - 2, start + 1))) return true;
  if (unit.base === '分') return !POINTS.test(before);
  // 一亩收入两千元: the one is what the income is counted by.
  if (/^(?:小时|分钟|公里|米|课时|学时)$/u.test(unit.base)) return false;
  if (!REALLY_ONE.test(before)) return true;
  return /^(?:好|些|样|般|系列|定|道|起|直|边|面|体)/u.test(after) || unit.base === '件';
}
