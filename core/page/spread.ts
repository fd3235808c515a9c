import { LINKS_HEAD } from './cues.ts';
import type { ReadLine } from './line-role.ts';
import type { Role } from './role.ts';

const NUMBERED = /^(?:\d{1,2}\s*[、.]|[一二三四五六七八九十]{1,2}、)/u;
/** A piece of a date that a page sets on several lines: `-`, `09`, `16日 10:32`. */
const DATE_PIECE =
  /^(?:[-./年月日:]|\d{1,2}\s*[-./月日]?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)(?=\s|$)/u;

/** A link to another article in a list. */
const BULLET = /^[●◆◇■□►▶▪•·‧○◎★☆>»]\s*\S/u;
const STEP = /^(?:[-./年月日:]|\d{1,2}\s*[-./月日]?|\d{1,2}:\d{2}(?::\d{2})?)$/u;

const LONGEST_CAPTION = 90;

/**
 * What a line is by the lines next to it. Boilerplate comes in blocks: numbered lines of which at
 * least half are copyright notes are all notes, and so are short lines without a text below them
 * after the first note of the page's foot.
 */
export function spreadRoles(lines: readonly ReadLine[]): readonly ReadLine[] {
  return captionsOverCredit(spreadBoilerplate(spreadAdverts(splitDates(steppedDates(lines)))));
}

/** A date that a page sets in steps, one number or sign a line: 2021 / - / 09 / - / 27 / 08:42. */
function steppedDates(lines: readonly ReadLine[]): readonly ReadLine[] {
  const whole = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!/^(?:19|20)\d\d\s*[-./年]?$/u.test(lines[from]?.cue ?? '')) continue;
    let to = from + 1;
    while (to < lines.length && STEP.test(lines[to]?.cue ?? '')) to++;
    const numbers = lines.slice(from + 1, to).filter(({ cue }) => /^\d{1,2}\s*[月日]?$/u.test(cue));
    if (numbers.length < 2) continue;
    for (let at = from; at < to; at++) {
      const line = lines[at];
      if (line === undefined) continue;
      whole[at] = { ...asRole(line, 'pubdate'), kind: 'credit', continues: at > from };
    }
    from = to - 1;
  }
  return whole;
}

/** The lines right below the head of a notice (启事, 声明) are its text. */
function spreadAdverts(lines: readonly ReadLine[]): readonly ReadLine[] {
  const spread = [...lines];
  for (let at = 1; at < spread.length; at++) {
    const head = spread[at - 1];
    const line = spread[at];
    if (head === undefined || line === undefined) continue;
    const advert = head.kind === 'apart' && head.pieces[0]?.role === 'advert';
    if (!advert || line.line.blanksBefore > 1 || line.kind === 'credit' || line.kind === 'apart')
      continue;
    spread[at] = { ...asRole(line, 'advert'), kind: 'apart' };
  }
  return spread;
}

/** Lines that go on with a date begun above them are part of it. */
function splitDates(lines: readonly ReadLine[]): readonly ReadLine[] {
  const whole = [...lines];
  for (let at = 1; at < whole.length; at++) {
    const before = whole[at - 1];
    const line = whole[at];
    if (before === undefined || line === undefined) continue;
    const begun =
      before.pieces.at(-1)?.role === 'pubdate' && /(?:19|20)\d\d\D{0,2}$/u.test(before.cue);
    if (!(begun || before.continues) || !DATE_PIECE.test(line.cue)) continue;
    if (line.kind === 'credit') whole[at] = { ...line, continues: true };
    else if (line.length <= 12)
      whole[at] = { ...asRole(line, 'pubdate'), kind: 'credit', continues: true };
  }
  return whole;
}

/** A sentence or two right over a line that names who took the picture is its caption. */
function captionsOverCredit(lines: readonly ReadLine[]): readonly ReadLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const credited =
      next?.pieces.every((piece) => piece.role === 'photographer') === true &&
      next.line.blanksBefore <= 1;
    const plain = (line.kind === 'body' || line.kind === 'short') && line.pieces.length === 1;
    if (!credited || !plain || line.length > LONGEST_CAPTION) return line;
    const { start, end } = line.line;
    return { ...line, kind: 'caption', pieces: [{ start, end, role: 'caption', confidence: 0.7 }] };
  });
}

function spreadBoilerplate(lines: readonly ReadLine[]): readonly ReadLine[] {
  const spread = [...lines];
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && NUMBERED.test(lines[to]?.cue ?? '')) to++;
    const run = lines.slice(from, to);
    const before = lines[from - 1];
    const noted = before?.kind === 'apart' && /(?:声明|须知|说明|提示)[:]?$/u.test(before.cue);
    const apart = run.filter((line) => line.kind === 'apart').length;
    if (run.length > 1 && (noted || apart * 2 >= run.length)) {
      run.forEach((line, at) => (spread[from + at] = asApart(line)));
    }
    from = Math.max(to, from + 1);
  }
  for (let at = 1; at < spread.length; at++) {
    const before = spread[at - 1];
    const line = spread[at];
    if (before !== undefined && line !== undefined && isRestOfNote(before, line)) {
      spread[at] = asApart(line);
    }
  }
  for (let at = 1; at < spread.length; at++) {
    const before = spread[at - 1];
    const line = spread[at];
    if (before === undefined || line === undefined || before.kind !== 'apart') continue;
    const listed = LINKS_HEAD.test(before.cue) || BULLET.test(before.cue);
    if (listed && BULLET.test(line.cue) && line.length <= 60) spread[at] = asApart(line);
  }
  const first = firstOfFooter(spread);
  return spread.map((line, at) => (at > first && line.kind === 'short' ? asApart(line) : line));
}

/** True where a note was broken at the width of a column and `line` is its rest. */
function isRestOfNote(note: ReadLine, line: ReadLine): boolean {
  if (note.kind !== 'apart' || (line.kind !== 'body' && line.kind !== 'short')) return false;
  const sentence = note.length >= 15 && note.open && /,/u.test(note.cue);
  return sentence && line.line.blanksBefore === 0 && line.length <= note.length + 3;
}

/** Place of the first line of boilerplate that no body follows. */
function firstOfFooter(lines: readonly ReadLine[]): number {
  const lastBody = lines.findLastIndex((line) => line.kind === 'body' || line.kind === 'heading');
  const after = lines.findIndex((line, at) => at > lastBody && line.kind === 'apart');
  return after < 0 ? lines.length : after;
}

function asApart(line: ReadLine): ReadLine {
  return line.kind === 'apart' ? line : { ...asRole(line, 'boilerplate'), kind: 'apart' };
}

function asRole(line: ReadLine, role: Role): ReadLine {
  const { start, end } = line.line;
  return { ...line, pieces: [{ start, end, role, confidence: 0.6 }] };
}
