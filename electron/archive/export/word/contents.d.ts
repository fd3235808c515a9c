import { type FileChild } from 'docx';
import type { HeadingLevel } from '#core/report/outline.ts';
import type { ListedHeading, Setting } from './setting.ts';
/**
 * The contents as a field that Word and WPS can update, filled in: who never updates it sees the
 * entries and the pages of `pages` (bookmark → page number; `0` where none is known).
 *
 * `\h` would be a field for each entry (PAGEREF); entries are links of their own instead, so that
 * the document has no field but this one and PAGE.
 */
export declare function contentsChildren(
  setting: Setting,
  listed: readonly ListedHeading[],
  depth: HeadingLevel,
  pages: ReadonlyMap<string, string>,
): readonly FileChild[];
