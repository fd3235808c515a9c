import type { Span } from '../text/span.ts';
import {
  CREDIT_MARKS,
  DATE_LINE,
  FAMILY_NAMES,
  OUTLET_END,
  PHOTOGRAPHER_LINE,
  REPORTER_LINE,
  type CreditRole,
} from './cues.ts';
import { trimmed } from './lines.ts';

/** A part of a line that is a credit, in offsets of the line. */
export interface CreditPiece extends Span {
  readonly role: CreditRole;
}

/** Longest line that may be all credits: a row of editors is long. */
const LONGEST = 90;
/** Editors named without a colon: `本版责编 甲某 版式 乙某`. */
const EDITORS_LINE =
  /^(?:(?:本版|本期|值班)?(?:责任编辑|责编|编辑|校对|审核|审读|编审|版式|组版|排版|美编|主编)\s+(?:\p{Script=Han}{2,4}(?=\s|$)[\s、]*){1,3})+$/u;
/** `记者:` before a question, not before names. */
const INTERVIEW =
  /^(?:本报|本网)?记者[:]\s*(?!.*(?:编辑|通讯员|摄|来源)).*(?:[?!。,;]|的|[是有在].{4})/u;
const BOX_MARK = /^[□■▣◇◆○●◎☆★]\s*/u;

/** The credits that fill the whole of `cue`, or null where it is something else. */
export function creditLine(cue: string): readonly CreditPiece[] | null {
  if (cue.length > LONGEST || /[。!?]./u.test(cue)) return null;
  if (INTERVIEW.test(cue)) return null;
  const whole = (role: CreditRole) => [{ start: 0, end: cue.length, role }];
  if (DATE_LINE.test(cue)) return whole('pubdate');
  const bracket = /^[(【[]([^()【】]+)[)】\]]$/u.exec(cue);
  if (bracket?.[1] !== undefined) {
    const role =
      bracketRole(bracket[1].trim()) ?? (mayBeNames(bracket[1].trim()) ? 'byline' : null);
    return role === null ? null : whole(role);
  }
  if (BOX_MARK.test(cue)) {
    const rest = cue.replace(BOX_MARK, '');
    if (/^(?:文|图|本报|记者|通讯员|特约)/u.test(rest) || areNames(rest)) {
      return cue.length <= 40 ? splitPhoto(cue) : null;
    }
  }
  if (PHOTOGRAPHER_LINE.test(cue) && /摄|供图/u.test(cue)) return whole('photographer');
  if (REPORTER_LINE.test(cue) && cue.length <= 48) {
    const rest = cue
      .replace(/本报|本网|记者|通讯员|特约|评论员|文\/图|文图|摄影报道|摄影|[文图摄/:]/gu, ' ')
      .trim();
    if (
      rest === '' ||
      rest.split(/[\s、,]+/u).every((word) => isName(word) || OUTLET_END.test(word))
    ) {
      return splitPhoto(cue);
    }
  }
  if (EDITORS_LINE.test(cue)) return whole('editors');
  const posted = postedLine(cue);
  if (posted !== null) return posted;
  const marked = markedPieces(cue);
  if (marked !== null) return marked;
  // Bylines without any mark but 文 and 图: `文 甲某 图 乙某`.
  const plain =
    /^文[\s/|丨]*((?:[\p{Script=Han}·]{2,4}[\s、]*){1,3})(?:图[\s/|丨]*(?:[\p{Script=Han}·]{2,4}[\s、]*){1,3})?$/u.exec(
      cue,
    );
  if (plain !== null && /[\s/|丨]/u.test(cue) && areNames(plain[1] ?? '')) return splitPhoto(cue);
  return null;
}

/** What a remark in brackets credits, or null where it is none: `文/甲某 图/乙某`, `甲某`, `某某在线`. */
export function bracketRole(inner: string): CreditRole | null {
  if (inner.length > 60 || /[。;!?“”]/u.test(inner)) return null;
  if (/^(?:完|未完待续|待续|下转.*|上接.*|转第.*|图文无关)$/u.test(inner)) return 'boilerplate';
  if (/责任?编|编辑|校对|审核/u.test(inner)) return 'editors';
  if (/文[\s/|]*图|^文[\s/:|]|[\s]文$|记者|通讯员|供稿|撰稿|作者|报道组/u.test(inner))
    return 'byline';
  if (/摄影?$|^(?:图|摄影|供图)[\s/:]|供图$|资料图片?$/u.test(inner)) return 'photographer';
  if (/来源|转自|原载|^据/u.test(inner)) return 'source';
  if (DATE_LINE.test(inner)) return 'pubdate';
  const words = inner.split(/[\s、,/]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return null;
  if (words.every((word) => OUTLET_END.test(word) && word.length >= 3 && word.length <= 20)) {
    return 'source';
  }
  if (words.some(isName) && words.every((word) => isName(word) || OUTLET_END.test(word))) {
    return 'byline';
  }
  return null;
}

/** True where words in brackets, alone on their line, have the length of names. */
function mayBeNames(inner: string): boolean {
  const form = /^\p{Script=Han}{2,3}(?:[\s、,]+\p{Script=Han}{2,3}){0,3}$/u;
  return (
    form.test(inner) && !/[图同见注略续完转][^\s]?$|^(?:节选|摘|附|左|右|前排|连载)/u.test(inner)
  );
}

/** True where every word is a person's name as far as its form tells. */
export function areNames(cue: string): boolean {
  const words = cue
    .trim()
    .split(/[\s、,]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 6 && words.every(isName);
}

function isName(word: string): boolean {
  if (/^\p{Script=Han}{2,8}·\p{Script=Han}{2,8}$/u.test(word)) return true;
  return /^\p{Script=Han}{2,4}$/u.test(word) && FAMILY_NAMES.includes(word.charAt(0));
}

/** `□文甲某 图乙某`: what stands from 图 on is the photographer's. */
function splitPhoto(cue: string): readonly CreditPiece[] {
  const at = /[\s)](?:图|摄影|摄)[\s/:|丨]*(?=\p{Script=Han}{2})/u.exec(cue);
  if (at === null) {
    return [
      {
        start: 0,
        end: cue.length,
        role: /摄影?$/u.test(cue) && !/文/u.test(cue) ? 'photographer' : 'byline',
      },
    ];
  }
  return [
    { ...trimmed(cue, 0, at.index + 1), role: 'byline' },
    { ...trimmed(cue, at.index + 1, cue.length), role: 'photographer' },
  ];
}

/** What a repost prints under its title: account or site, date and time (`某某发布 2023-05-06 10:20`). */
function postedLine(cue: string): readonly CreditPiece[] | null {
  if (
    /^原创\s+\S/u.test(cue) &&
    cue.split(/[\s|丨]+/u).every((word) => word === '原创' || OUTLET_END.test(word) || isName(word))
  ) {
    return [{ start: 0, end: cue.length, role: 'source' }];
  }
  const date = /(?:19|20)\d\d\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?/u.exec(cue);
  if (date === null || date.index === 0) return null;
  const words = cue
    .slice(0, date.index)
    .trim()
    .split(/[\s|丨]+/u);
  if (!words.every((word) => word === '原创' || OUTLET_END.test(word) || isName(word))) return null;
  const rest = cue.slice(date.index + date[0].length);
  if (!/^[\s\d:]*(?:发表于\S{2,6}|来自\S{2,8}|发布于\S{2,6})?$/u.test(rest)) return null;
  return [
    { ...trimmed(cue, 0, date.index), role: 'source' },
    { start: date.index, end: cue.length, role: 'pubdate' },
  ];
}

/** A line cut at its marks: `2023-05-06 来源:… 作者:… 浏览次数:…`. */
function markedPieces(cue: string): readonly CreditPiece[] | null {
  const starts: { at: number; role: CreditRole }[] = [];
  for (let at = 0; at < cue.length;) {
    let best: { at: number; end: number; role: CreditRole } | null = null;
    for (const [role, mark] of CREDIT_MARKS) {
      const found = mark.exec(cue.slice(at));
      if (found === null) continue;
      const start = at + found.index;
      const end = start + found[0].length;
      if (best === null || start < best.at || (start === best.at && end > best.end)) {
        best = { at: start, end, role };
      }
    }
    if (best === null) break;
    starts.push({ at: best.at, role: best.role });
    at = Math.max(best.end, at + 1);
    if (best.role === 'pubdate') {
      // A date after `发布时间:` belongs to that mark.
      const date = /^\s*(?:19|20)\d\d[-./年\d月日\s:]*/u.exec(cue.slice(at));
      if (date !== null) at += date[0].length;
    }
  }
  const first = starts[0];
  if (first === undefined) return null;
  const rest = /^\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?=\s)/u.exec(cue)?.[0].length ?? 0;
  if (/[^\s(【[□■|丨]/u.test(cue.slice(rest, first.at))) return null;
  // The end of a date that began on the line above.
  if (rest > 0) starts.unshift({ at: 0, role: 'pubdate' });
  const pieces = starts.map(({ at, role }, index) => ({
    ...trimmed(cue, index === 0 ? 0 : at, starts[index + 1]?.at ?? cue.length),
    role,
  }));
  // `编辑:` must be followed by something, and not by a sentence.
  if (pieces.some((piece) => piece.end - piece.start > 50)) return null;
  return pieces.filter((piece) => piece.start < piece.end);
}
