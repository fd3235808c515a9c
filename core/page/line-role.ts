import type { Span } from '../text/span.ts';
import { bracketRole, creditLine } from './credits.ts';
import {
  ADVERT,
  BANNER,
  BOILERPLATE_STRONG,
  BOILERPLATE_WEAK,
  CAPTION_END,
  CAPTION_START,
  COLUMN_LABEL,
  DATELINE,
  FINAL_END,
  MASTHEAD,
  NUMBERED_HEADING,
  REPORTER_LEAD,
  SPEAKER,
} from './cues.ts';
import { inkLength, isOpen, isShort, type PageText } from './line-form.ts';
import { trimmed, type Line } from './lines.ts';
import type { Role } from './role.ts';

/** A part of a line with the role it has by itself, without a look at its neighbours. */
export interface Piece extends Span {
  readonly role: Role;
  readonly confidence: number;
}

/**
 * What a line is by itself. `short` may be a title, a heading, a caption …: its neighbours tell.
 */
export type LineKind = 'body' | 'short' | 'credit' | 'caption' | 'subtitle' | 'heading' | 'apart';

export interface ReadLine {
  readonly line: Line;
  readonly kind: LineKind;
  readonly pieces: readonly Piece[];
  /** The line in its cue form. */
  readonly cue: string;
  /** Ink length. */
  readonly length: number;
  /** True where the sentence goes on after the line. */
  readonly open: boolean;
  /** True where the line starts with a dateline. */
  readonly dateline: boolean;
  /** True where the line ends with a credit in brackets, which closes an article. */
  readonly closes: boolean;
  /** True where it goes on with the paragraph, or the credit, of the line before it. */
  readonly continues: boolean;
}

/** A caption is a sentence or two. */
const LONGEST_CAPTION = 120;

/** The form in which lines of different pages are one: cue form without white space, digits as 0. */
export function lineKey(cue: string): string {
  return cue.replace(/\s+/gu, '').replace(/\d+/gu, '0');
}

/** Reads one line by its own cues. Its pieces hold all of the line that is not white space. */
export function readLine(page: PageText, line: Line, repeated?: ReadonlySet<string>): ReadLine {
  const read = readCues(page, line);
  if (repeated?.has(lineKey(read.cue)) === true) {
    const { start, end } = line;
    return {
      ...read,
      kind: 'apart',
      pieces: [{ start, end, role: 'boilerplate', confidence: 0.75 }],
    };
  }
  return read.pieces.length === 1 &&
    read.pieces[0]?.start === line.start &&
    read.pieces[0].end === line.end
    ? read
    : { ...read, pieces: covering(page.text, line, read.pieces) };
}

/**
 * The pieces, grown over what no rule claimed. A cue form has spaces where the text has control
 * characters, so a rule that trims may leave some out.
 */
function covering(text: string, line: Line, pieces: readonly Piece[]): readonly Piece[] {
  const grown: Piece[] = [];
  pieces.forEach((piece, at) => {
    const start = at === 0 ? line.start : piece.start;
    const end = pieces[at + 1]?.start ?? line.end;
    grown.push({ ...piece, ...trimmed(text, start, end) });
  });
  return grown;
}

function readCues(page: PageText, line: Line): ReadLine {
  const cue = page.cue.slice(line.start, line.end);
  const length = inkLength(cue, { start: 0, end: cue.length });
  const base = {
    line,
    cue,
    length,
    open: isOpen(cue),
    dateline: false,
    closes: false,
    continues: false,
  };
  const whole = (kind: LineKind, role: Role, confidence: number): ReadLine => ({
    ...base,
    kind,
    pieces: [{ start: line.start, end: line.end, role, confidence }],
  });
  if (ADVERT.test(cue)) return whole('apart', 'advert', 0.7);
  if (MASTHEAD.test(cue)) return whole('apart', 'boilerplate', 0.6);
  if (SPEAKER.test(cue)) return whole('body', 'body', 0.8);
  const credits = creditLine(cue);
  if (credits !== null) {
    const pieces = credits.map(({ start, end, role }) => ({
      start: line.start + start,
      end: line.start + end,
      role,
      confidence: 0.85,
    }));
    const apart = pieces.every((piece) => piece.role === 'boilerplate');
    return { ...base, kind: apart ? 'apart' : 'credit', pieces };
  }
  const boilerplate = boilerplateConfidence(cue, length);
  if (boilerplate > 0) return whole('apart', 'boilerplate', boilerplate);
  if (length <= LONGEST_CAPTION && (CAPTION_START.test(cue) || CAPTION_END.test(cue))) {
    return whole('caption', 'caption', 0.85);
  }
  if (length <= 60 && /^(?:——|――|──|--|—)\s*\S/u.test(cue) && !/[。]/u.test(cue)) {
    return whole('subtitle', 'subtitle', 0.85);
  }
  if (COLUMN_LABEL.test(cue)) return whole('apart', 'boilerplate', 0.55);
  if (BANNER.test(cue)) return whole('apart', 'boilerplate', 0.6);
  const cut = cutBody(cue, line);
  const body = cut.pieces.find((piece) => piece.role === 'body');
  if (body === undefined && cut.pieces.length > 0) {
    return { ...base, kind: 'credit', ...cut, dateline: false };
  }
  if (body !== undefined && cut.pieces.length > 1) {
    return { ...base, kind: 'body', ...cut, open: isOpen(page.cue.slice(body.start, body.end)) };
  }
  if (NUMBERED_HEADING.test(cue) && isHeadingForm(cue, length)) {
    return whole('heading', 'heading', 0.8);
  }
  return isShort(cue)
    ? whole('short', 'heading', 0.4)
    : whole('body', 'body', bodyConfidence(cue, length));
}

/** A numbered heading, also one that ends in a full stop: （三）产业就业齐头并进。 */
function isHeadingForm(cue: string, length: number): boolean {
  if (length <= 40 && isOpen(cue) && isShort(cue)) return true;
  return length <= 20 && /^[^。,;:!?]+。$/u.test(cue);
}

function bodyConfidence(cue: string, length: number): number {
  if (length < 12) return 0.5;
  return FINAL_END.test(cue) ? 0.95 : 0.8;
}

function boilerplateConfidence(cue: string, length: number): number {
  if (BOILERPLATE_STRONG.some((pattern) => pattern.test(cue))) return 0.9;
  const weak = BOILERPLATE_WEAK.filter((pattern) => pattern.test(cue)).length;
  if (weak >= 2 && length <= 160) return 0.8;
  if (weak === 1 && length <= 40 && !/。/u.test(cue)) return 0.7;
  return 0;
}

/** A line of body with what is glued to it: dateline and reporters before, a credit in brackets after. */
function cutBody(cue: string, line: Line): Pick<ReadLine, 'pieces' | 'dateline' | 'closes'> {
  const pieces: Piece[] = [];
  const put = (start: number, end: number, role: Role, confidence: number) => {
    const span = trimmed(cue, start, end);
    if (span.start < span.end) {
      pieces.push({ start: line.start + span.start, end: line.start + span.end, role, confidence });
    }
  };
  let from = 0;
  let to = cue.length;
  const dateline = DATELINE.exec(cue)?.[0].length ?? 0;
  if (dateline > 0) {
    const mark = /^\s*[:—-]+/u.exec(cue.slice(dateline, dateline + 8));
    from = dateline + (mark?.[0].length ?? 0);
    put(0, from, 'dateline', 0.9);
  }
  const reporters = /^\s*[(]([^()]{2,50})[)]\s*[:]?/u.exec(cue.slice(from, from + 64));
  if (reporters?.[1] !== undefined && /记者|通讯员|报道|文\/|^\s*图/u.test(reporters[1])) {
    put(from, from + reporters[0].length, 'byline', 0.9);
    from += reporters[0].length;
  }
  const lead = REPORTER_LEAD.exec(cue.slice(from, from + 40))?.[0].length ?? 0;
  put(from, from + lead, 'byline', 0.85);
  from += lead;
  const tail = /[。!?…”’」』]\s*([(【]([^()【】]{2,60})[)】])$/u.exec(
    cue.slice(Math.max(from, cue.length - 72)),
  );
  let closing: Role | null = null;
  if (tail?.[1] !== undefined && tail[2] !== undefined) {
    closing = bracketRole(tail[2].trim());
    if (closing !== null) to = cue.length - tail[1].length;
  }
  put(from, to, 'body', 0.95);
  if (closing !== null) put(to, cue.length, closing, 0.85);
  return {
    pieces,
    dateline: dateline > 0 || lead > 0,
    closes: closing !== null && closing !== 'photographer',
  };
}
