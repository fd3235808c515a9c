import { type FileChild, type Paragraph } from 'docx';
import type { PrintedPart } from '#core/report/printed.ts';
import { type Setting } from './setting.ts';
export interface Place {
  /** What stands before a heading; written as text, so that no reader renumbers it. */
  readonly number: string;
  /** It starts a page: an article that must, or the heading over it. */
  readonly newPage: boolean;
}
/** What a part of a report but its contents and page breaks becomes. */
export declare function partChildren(
  setting: Setting,
  part: Exclude<
    PrintedPart,
    {
      readonly kind: 'contents' | 'page-break';
    }
  >,
  place: Place,
): readonly FileChild[];
/** What follows starts on a new page. */
export declare function pageBreak(setting: Setting): Paragraph;
