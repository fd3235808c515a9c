import { type IParagraphOptions } from 'docx';
import type { WordProfile, WordStyleName } from './profile.ts';
import { type RunMaker } from './run.ts';
import type { Inline } from './inline.ts';
/**
 * What stands for the children of a paragraph while a document is only laid out to learn its pages:
 * one short line for each that its text takes. The layout of the library is told where lines end, and
 * has a hundredth of the text to go through.
 */
export declare function measuredChildren(
  profile: WordProfile,
  runs: RunMaker,
  style: WordStyleName,
  children: readonly Inline[],
  look: IParagraphOptions,
): readonly Inline[];
