import type { Span } from '../text/span.ts';
import type { Role } from './role.ts';

/** What a span of the source should read; the source keeps what it says. */
export interface Correction extends Span {
  readonly text: string;
}

/** A block of a reading: a paragraph, a heading, a title … with hard breaks inside it joined. */
export interface ReadingBlock extends Span {
  readonly role: Role;
}

/**
 * A stretch of a reading and where it comes from.
 * `verbatim` runs have the same length on both sides; a `corrected` run stands as a whole for a
 * span of the source; an `inserted` run (line feed between blocks, space between two Latin words)
 * stands for nothing: its source span is empty.
 */
export interface Run extends Span {
  readonly kind: 'verbatim' | 'corrected' | 'inserted';
  readonly source: Span;
}

/** An article's clean text with an exact map to and from source offsets (UTF-16 code units). */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
  readonly runs: readonly Run[];
}
