import type { Initiative } from '#core/thesaurus/initiative.ts';
/**
 * The thesaurus as a REFI-QDA codebook (`.qdc`): UTF-8 without byte order mark, line feeds; GUIDs
 * are the ids, nesting is broader and narrower, sets are themes. What XML cannot hold is shown as
 * marks and counted.
 */
export declare function codebookFile(initiatives: readonly Initiative[]): {
  readonly text: string;
  readonly replacedCharacters: number;
};
/** The codes of a project: below each theme, a folder that cannot be coded with, the initiatives that have no broader one. */
export declare function projectCodes(
  initiatives: readonly Initiative[],
  writable: (text: string) => string,
): readonly string[];
/** The themes with all that is in them, also what lies deeper in another theme's folder. */
export declare function themeSets(
  initiatives: readonly Initiative[],
  writable: (text: string) => string,
): readonly string[];
