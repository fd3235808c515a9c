import { type ICommentOptions } from 'docx';
import type { Annotation } from '#core/annotation/annotation.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { RunMaker } from './run.ts';
/**
 * A native Word comment that says what an annotation says: `举措：…` with theme and level, or
 * `数据：45000亩（余）`, then its note.
 */
export declare function commentOf(
  id: number,
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
  runs: RunMaker,
): ICommentOptions;
/** The lines of a comment as text. */
export declare function commentLines(
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
): readonly string[];
