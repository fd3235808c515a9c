import { cueForm } from '../text/cue-form.ts';
import type { Role } from './role.ts';

export interface CreditNames {
  readonly writers: readonly string[];
  readonly photographers: readonly string[];
}

const BOTH = /文\s*[/|、]?\s*图|图\s*[/|、]\s*文|文字?\s*[/、]\s*摄影?|摄影报道/gu;
const WRITER_MARK =
  /^(?:本报|本网|本台|本刊|特约|见习|实习|全媒体|融媒体?|首席|新华社|特派)*(?:作者|撰文|撰稿人?|文字|文稿|供稿|记者|通讯员|评论员|来稿|报道)[:/|丨]?/u;
const PHOTOGRAPHER_MARK = /^(?:图片|摄影|供图|拍摄|图|摄)[:/|丨]?/u;
const TEXT_MARK = /^文[:/|丨]?/u;
const CAPTION_CREDIT =
  /(?:^|[\s。(/])(?:(?:本报|本网|全媒体|特约)*(?:记者|通讯员)\s*)?([\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4})?)\s?摄影?[)。]?$/u;

/**
 * The names in a credit as printed. `(张三文/图)` names one who wrote and took; in a caption only a
 * name before 摄 at its end counts.
 */
export function namesIn(printed: string, role: Role): CreditNames {
  const cue = cueForm(printed);
  if (role === 'caption') {
    const found = CAPTION_CREDIT.exec(cue);
    const at = found?.[1] === undefined ? -1 : found.index + found[0].lastIndexOf(found[1]);
    const name = at < 0 ? '' : printed.slice(at, at + (found?.[1]?.length ?? 0));
    return { writers: [], photographers: name === '' ? [] : name.split(/[\s、]+/u) };
  }
  const both = cue.search(BOTH) >= 0;
  const plain = cue.replace(BOTH, (mark) => ' '.repeat(mark.length));
  const writers: string[] = [];
  const photographers: string[] = [];
  let list = role === 'photographer' ? photographers : writers;
  const words = [...plain.matchAll(/[^\s、,;()【】[\]□■▣◇◆○●◎☆★|丨]+/gu)];
  words.forEach((word, place) => {
    if (place > 0 && place === words.length - 1 && /^(?:摄影?|图)$/u.test(word[0])) {
      // 甲某 乙某 摄: the mark stands after the name, and what was read as a writer is none.
      photographers.push(...writers.splice(-1));
      return;
    }
    const mark = marksBefore(word[0], plain);
    if (mark.list !== null) list = mark.list === 'writers' ? writers : photographers;
    const name = word[0].slice(mark.length);
    const taken = /^.{2,}?(?=摄影?$|图$)/u.exec(name)?.[0];
    const start = word.index + mark.length;
    if (taken !== undefined) photographers.push(printed.slice(start, start + taken.length));
    else if (name !== '') list.push(printed.slice(start, start + name.length));
  });
  return both
    ? { writers, photographers: [...writers, ...photographers] }
    : { writers, photographers };
}

/** The marks a word starts with (`记者甲某`, `图/乙某`), and whose list they open. */
function marksBefore(word: string, line: string) {
  let length = 0;
  let list: keyof CreditNames | null = null;
  for (let rest = word; rest !== ''; rest = word.slice(length)) {
    const writer =
      WRITER_MARK.exec(rest) ?? (isMarkedText(rest, line) ? TEXT_MARK.exec(rest) : null);
    const mark = writer ?? PHOTOGRAPHER_MARK.exec(rest);
    if (mark === null) break;
    list = writer === null ? 'photographers' : 'writers';
    length += mark[0].length;
  }
  return { length, list };
}

/** 文 before a name is a mark (`文甲某 图乙某`, `(文 甲某)`), unless it is the family name itself. */
function isMarkedText(rest: string, line: string): boolean {
  if (rest === '文' || /^文[:/|]/u.test(rest)) return true;
  return rest.length > 3 || /图/u.test(line) || /^[□■▣◇◆○●◎☆★]/u.test(line.trim());
}
