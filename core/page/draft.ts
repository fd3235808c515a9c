import type { ReadLine } from './line-role.ts';
import type { Role } from './role.ts';
import type { Join, Segment } from './segment.ts';

/** A paragraph, or a line of one, or a heading of an article that is being put together. */
export interface Paragraph {
  readonly segments: readonly Segment[];
  readonly cue: string;
  readonly open: boolean;
  readonly heading: boolean;
  /** True where the lines of a column show that it goes on with the one before. */
  readonly continues: boolean;
  /** Blank lines above it. */
  readonly gap: number;
}

/** An article that is being put together: the only mutable thing of segmentation. */
export interface Draft {
  /** Title, kicker, subtitle, credits and captions, in source order. */
  readonly head: Segment[];
  readonly titles: ReadLine[];
  readonly paragraphs: Paragraph[];
  /** Words of head and captions, for comparing vocabulary. */
  headCue: string;
  /** True after a credit that stands below a text. */
  closed: boolean;
  /** True once a paragraph with a dateline is in it. */
  datelined: boolean;
  /** True where something other than a title line follows the title. */
  underTitle: boolean;
}

export function newDraft(): Draft {
  return {
    head: [],
    titles: [],
    paragraphs: [],
    headCue: '',
    closed: false,
    datelined: false,
    underTitle: false,
  };
}

export function segmentsOf(
  line: ReadLine,
  role?: Role,
  confidence?: number,
  join: Join = 'new',
): Segment[] {
  return line.pieces.map((piece, at) => ({
    start: piece.start,
    end: piece.end,
    role: role ?? piece.role,
    join: at === 0 && line.kind === 'credit' && line.continues ? 'continue' : join,
    confidence: confidence ?? piece.confidence,
  }));
}

export function addTitle(draft: Draft, line: ReadLine, confidence: number): void {
  draft.head.push(...segmentsOf(line, 'title', confidence));
  draft.titles.push(line);
  draft.headCue += ` ${line.cue}`;
}

export function addToHead(draft: Draft, line: ReadLine, role?: Role, confidence?: number): void {
  draft.head.push(...segmentsOf(line, role, confidence));
  if (line.kind !== 'credit') draft.headCue += ` ${line.cue}`;
  if (draft.titles.length > 0) draft.underTitle = true;
}

export function addParagraph(draft: Draft, line: ReadLine, role?: Role, confidence?: number): void {
  draft.paragraphs.push({
    segments: segmentsOf(line, role, confidence),
    cue: line.cue,
    open: line.open,
    heading: (role ?? line.pieces[0]?.role) === 'heading',
    continues: line.continues,
    gap: line.line.blanksBefore,
  });
}
