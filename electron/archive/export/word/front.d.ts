import { type FileChild } from 'docx';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Setting } from './setting.ts';
/** The day that stands on a document: as its makers say, else the day it is made. */
export declare function dayOf({
  front,
  createdAt,
}: Pick<PrintedReport, 'front' | 'createdAt'>): string;
/** What stands above the text: grades, red head, title, who it goes to; each only where it is given. */
export declare function frontChildren(
  setting: Setting,
  report: PrintedReport,
): readonly FileChild[];
