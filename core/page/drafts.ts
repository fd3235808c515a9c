import { COMMA_END, NUMBERED_HEADING, OUTLET_END, PLACE_LEAD, PLACE_TITLE } from './cues.ts';
import { addParagraph, addTitle, addToHead, newDraft, segmentsOf, type Draft } from './draft.ts';
import type { Span } from '../text/span.ts';
import { hasOpenQuote, headPair, isCouplet } from './head-lines.ts';
import { isPhrases } from './line-form.ts';
import type { Segment } from './segment.ts';
import type { ReadLine } from './line-role.ts';
import { topicsOf, type Topics } from './topic.ts';
import { overlapOf } from './vocabulary.ts';

/** How far ahead a headline looks for the text that belongs to it: all lines, those that are text. */
const LOOK_AHEAD = 16;
const LOOK_AHEAD_TEXT = 8;
/** Longest heading with a comma in it; longer ones are rather a broken sentence. */
const LONGEST_HEADING = 24;
/** How much a short line has to turn to the text below it to be a headline. */
const TURN = 0.35;
/** The same where the text below names no place. */
const FAR_TURN = 0.5;
/** Share of places in common above which two texts are one article. */
const SAME = 0.1;
/** As much of a name as may stand on one side of a line break. */
const NAME_PART = 24;
/** Headlines that wait for a text; more than a page holds, so that any text takes linear time. */
const MOST_ORPHANS = 12;

/** Known names in a text, as spans of it. */
export type NamesIn = (text: string) => readonly Span[];

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly outside: readonly Segment[];
}

/** Puts the lines of a page together to articles, from top to bottom. */
export function draftArticles(lines: readonly ReadLine[], namesIn?: NamesIn): Drafted {
  const drafter = new Drafter(lines, namesIn);
  lines.forEach((line, at) => drafter.take(line, at));
  return drafter.result();
}

class Drafter {
  readonly #lines: readonly ReadLine[];
  readonly #drafts: Draft[] = [];
  readonly #outside: Segment[] = [];
  /** Credits and captions above the first headline. */
  #waiting: ReadLine[] = [];
  /** Headlines without a text so far, the last few. */
  #orphans: readonly Draft[] = [];
  readonly #topics: Topics;
  /** Blank lines usual between two paragraphs of this page. */
  readonly #gap: number;

  readonly #namesIn: NamesIn | undefined;

  constructor(lines: readonly ReadLine[], namesIn: NamesIn | undefined) {
    this.#namesIn = namesIn;
    this.#lines = lines;
    this.#gap = usualGap(lines);
    this.#topics = topicsOf(lines);
  }

  result(): Drafted {
    const last = this.#drafts.at(-1);
    for (const line of this.#waiting) {
      if (last === undefined) this.#outside.push(...segmentsOf(line));
      else addToHead(last, line);
    }
    return { drafts: this.#drafts, outside: this.#outside };
  }

  take(line: ReadLine, at: number): void {
    switch (line.kind) {
      case 'apart':
        this.#outside.push(...segmentsOf(line));
        return;
      case 'credit':
        this.#takeCredit(line, at);
        return;
      case 'caption':
        this.#addHead(line);
        return;
      case 'subtitle':
        this.#takeSubtitle(line, at);
        return;
      case 'heading':
        addParagraph(this.#openDraft(), line);
        return;
      case 'body':
        this.#takeBody(line);
        return;
      case 'short':
        this.#takeShort(line, at);
    }
  }

  get #current(): Draft | undefined {
    return this.#drafts.at(-1);
  }

  /** The article that a text goes on with: a new one without a headline after a closed one. */
  #openDraft(): Draft {
    const current = this.#current;
    return current === undefined || current.closed ? this.#start() : current;
  }

  #start(): Draft {
    const left = this.#current;
    if (left !== undefined && left.titles.length > 0 && left.paragraphs.length === 0) {
      this.#orphans = [...this.#orphans, left].slice(-MOST_ORPHANS);
    }
    const draft = newDraft();
    this.#drafts.push(draft);
    for (const line of this.#waiting) addToHead(draft, line);
    this.#waiting = [];
    return draft;
  }

  #addHead(line: ReadLine): void {
    const current = this.#current;
    if (current === undefined) this.#waiting.push(line);
    else addToHead(current, line);
  }

  #takeCredit(line: ReadLine, at: number): void {
    const notes = line.pieces.filter((piece) => piece.role === 'boilerplate');
    this.#outside.push(...segmentsOf({ ...line, pieces: notes }));
    const credits = { ...line, pieces: line.pieces.filter((piece) => !notes.includes(piece)) };
    const current = this.#current;
    const closes = line.pieces.some((piece) =>
      ['byline', 'source', 'editors'].includes(piece.role),
    );
    this.#addHead(credits);
    if (current !== undefined && current.paragraphs.length > 0 && closes) {
      // Reporters may be named in the middle of a text; in brackets they stand at its end.
      const goesOn = this.#nextText(at)?.kind === 'body' && this.#orphans.length === 0;
      current.closed = !goesOn || /^[(【]/u.test(line.cue);
    }
  }

  #takeSubtitle(line: ReadLine, at: number): void {
    const current = this.#current;
    if (current !== undefined && current.paragraphs.length > 0 && !current.closed) {
      addParagraph(current, line, this.#next(at)?.kind === 'body' ? 'heading' : 'body', 0.4);
    } else if (current === undefined || current.closed) {
      addToHead(this.#start(), line);
    } else {
      addToHead(current, line);
    }
  }

  #takeBody(line: ReadLine): void {
    if (line.dateline) this.#splitAtDateline();
    const current = this.#current;
    const draft =
      current !== undefined && this.#leaves(current, line) ? this.#start() : this.#openDraft();
    addParagraph(draft, line);
    if (line.dateline) draft.datelined = true;
    if (line.closes) draft.closed = true;
  }

  /** A second dateline begins another article: that of the lower of two headlines set together. */
  #splitAtDateline(): void {
    const current = this.#current;
    if (current === undefined || current.closed || current.paragraphs.length === 0) return;
    if (!current.head.some(({ role }) => role === 'dateline') && !current.datelined) return;
    const lower = current.titles.length > 1 ? current.titles.pop() : undefined;
    if (lower === undefined) {
      current.closed = true;
      return;
    }
    const at = current.head.findIndex((segment) => segment.start === lower.line.start);
    if (at >= 0) current.head.splice(at, 1);
    current.headCue = current.titles.map(({ cue }) => cue).join(' ');
    for (const [place, segment] of current.head.entries()) {
      if (segment.role === 'kicker') current.head[place] = { ...segment, role: 'title' };
    }
    addTitle(this.#start(), lower, 0.6);
  }

  /** True where a text below a wide gap rather belongs to a headline further up that has none. */
  #leaves(current: Draft, line: ReadLine): boolean {
    if (current.closed || current.paragraphs.length === 0) return false;
    if (line.line.blanksBefore <= this.#gap || line.continues) return false;
    const own = overlapOf(current.headCue, line.cue);
    return this.#orphans.some((draft) => {
      const other = overlapOf(draft.headCue, line.cue);
      return current.paragraphs.at(-1)?.open === true ? other >= own : other > own + 0.15;
    });
  }

  #takeShort(line: ReadLine, at: number): void {
    const current = this.#current;
    if (current === undefined || current.closed) this.#takeShortAlone(line, at);
    else if (current.paragraphs.length > 0) this.#takeShortInText(line, at, current);
    else if (current.titles.length > 0) this.#takeShortInHead(line, at, current);
    else addTitle(current, line, 0.75);
  }

  #takeShortAlone(line: ReadLine, at: number): void {
    if (this.#isMasthead(line, at)) this.#outside.push(...segmentsOf(line, 'boilerplate', 0.5));
    else if (this.#hasTextBelow(at)) addTitle(this.#start(), line, 0.85);
    else if (this.#current !== undefined && OUTLET_END.test(line.cue))
      addToHead(this.#current, line, 'source', 0.4);
    else this.#outside.push(...segmentsOf(line, 'boilerplate', 0.35));
  }

  #takeShortInText(line: ReadLine, at: number, current: Draft): void {
    const next = this.#next(at);
    const last = current.paragraphs.at(-1);
    const gap = line.line.blanksBefore;
    const gapBelow = next?.line.blanksBefore ?? 0;
    const broken = last?.open === true && !last.heading && !isPhrases(line.cue);
    if (this.#isPartOfText(line, at, broken)) {
      addParagraph(current, line, 'body', 0.5);
    } else if (this.#startsArticle(at) || (PLACE_TITLE.test(line.cue) && this.#hasTextBelow(at))) {
      addTitle(this.#start(), line, 0.8);
    } else if (this.#turnsTo(line, at, last?.open === true)) {
      addTitle(this.#start(), line, 0.65);
    } else if (next === undefined || next.kind === 'apart' || next.kind === 'credit') {
      const apart = gap > this.#gap || last?.open === true;
      if (apart) addToHead(current, line, 'caption', 0.4);
      else addParagraph(current, line, 'body', 0.4);
    } else if (broken && gap > 0 && gapBelow > 0) {
      addToHead(current, line, 'caption', 0.5);
    } else if (gap >= this.#gap + 2 || (next.kind === 'short' && gap > this.#gap)) {
      addTitle(this.#start(), line, 0.6);
    } else {
      addParagraph(current, line, 'heading', 0.7);
    }
  }

  /** True where the text below a short line is about its words, and the text above is not. */
  #turnsTo(line: ReadLine, at: number, broken: boolean): boolean {
    if (NUMBERED_HEADING.test(line.cue) || !this.#hasTextBelow(at)) return false;
    const turn = this.#topics.turn(at);
    const same = this.#topics.samePlaces(at);
    if (same === null) return turn > FAR_TURN;
    if (same > SAME) return false;
    const lead = PLACE_LEAD.test(this.#nextText(at)?.cue ?? '') && line.line.blanksBefore > 0;
    return turn > (lead ? 0 : broken ? TURN + 0.1 : TURN);
  }

  /** True for a short line that is a broken piece of a paragraph; `broken`: the one before is open. */
  #isPartOfText(line: ReadLine, at: number, broken: boolean): boolean {
    if (COMMA_END.test(line.cue) || this.#cutsName(line, at)) return true;
    if (hasOpenQuote(line.cue) && this.#next(at)?.kind === 'body') return true;
    const gap = line.line.blanksBefore;
    if (isPhrases(line.cue) || gap > this.#gap + 1 || this.#startsArticle(at)) return false;
    if (/^[,。、;:!?”’」』》)]/u.test(this.#next(at)?.cue ?? '')) return true;
    const comma = line.cue.includes(',');
    if (broken && (comma || gap === 0)) return true;
    return comma && (line.length > LONGEST_HEADING || !isCouplet(line.cue));
  }

  /** True where a known name goes over from this line to the next. */
  #cutsName(line: ReadLine, at: number): boolean {
    const next = this.#next(at);
    if (this.#namesIn === undefined || next?.kind !== 'body') return false;
    const head = line.cue.slice(-NAME_PART);
    return this.#namesIn(head + next.cue.slice(0, NAME_PART)).some(
      ({ start, end }) => start < head.length && head.length < end,
    );
  }

  #takeShortInHead(line: ReadLine, at: number, current: Draft): void {
    const next = this.#next(at);
    const gap = line.line.blanksBefore;
    const gapBelow = next?.line.blanksBefore ?? 0;
    const phrases = isPhrases(line.cue);
    const apart = gap > this.#gap && gap >= 2;
    if (current.underTitle && PLACE_TITLE.test(line.cue) && this.#hasTextBelow(at)) {
      addTitle(this.#start(), line, 0.65);
    } else if (!current.underTitle && !apart) {
      this.#addHeadLine(line, current);
    } else if (next?.dateline === true || (phrases && apart)) {
      addTitle(this.#start(), line, 0.75);
    } else if (next?.kind === 'short' && (!phrases || gapBelow > 0)) {
      addToHead(current, line, 'caption', 0.5);
    } else if (next?.kind === 'subtitle' || (next?.kind === 'credit' && this.#hasTextBelow(at))) {
      addTitle(this.#start(), line, 0.6);
    } else if (apart || next?.kind !== 'body') {
      addToHead(current, line, 'caption', 0.45);
    } else {
      addParagraph(current, line, 'heading', 0.6);
    }
  }

  #addHeadLine(line: ReadLine, current: Draft): void {
    const title = current.titles.at(-1);
    const place = current.head.findLastIndex((segment) => segment.role === 'title');
    const first = current.head[place];
    if (title === undefined || first === undefined) {
      addTitle(current, line, 0.6);
      return;
    }
    const pair = headPair(title.cue, line.cue);
    current.head[place] = { ...first, role: pair.first };
    current.head.push(...segmentsOf(line, pair.second, 0.6, pair.join));
    current.headCue += ` ${line.cue}`;
    current.titles.push(line);
    if (pair.second === 'subtitle') current.underTitle = true;
  }

  /** True where what follows a short line can only stand under a headline. */
  #startsArticle(at: number): boolean {
    let credits = 0;
    for (const line of this.#below(at)) {
      if (line.kind === 'subtitle') return true;
      if (line.kind === 'body') return line.dateline || credits > 0;
      if (line.kind === 'heading') return false;
      if (line.kind === 'credit') credits++;
    }
    return false;
  }

  #hasTextBelow(at: number): boolean {
    return this.#below(at).some((line) => ['body', 'heading', 'subtitle'].includes(line.kind));
  }

  /** The next few lines that are not boilerplate. */
  #below(at: number): readonly ReadLine[] {
    return this.#lines
      .slice(at + 1, at + 1 + LOOK_AHEAD)
      .filter((line) => line.kind !== 'apart')
      .slice(0, LOOK_AHEAD_TEXT);
  }

  /** The name of a paper or a site over the headline. */
  #isMasthead(line: ReadLine, at: number): boolean {
    return (
      line.length <= 14 &&
      !isPhrases(line.cue) &&
      OUTLET_END.test(line.cue) &&
      this.#next(at)?.kind === 'short'
    );
  }

  /** The next line that is neither boilerplate nor credit. */
  #nextText(at: number): ReadLine | undefined {
    return this.#below(at).find((line) => line.kind !== 'credit');
  }

  /** The next line that is not boilerplate. */
  #next(at: number): ReadLine | undefined {
    return this.#below(at)[0];
  }
}

/** Median of the blank lines between two lines of text. */
function usualGap(lines: readonly ReadLine[]): number {
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    if (at > 0 && line.kind === 'body' && !line.continues && lines[at - 1]?.kind === 'body') {
      gaps.push(line.line.blanksBefore);
    }
  });
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}
