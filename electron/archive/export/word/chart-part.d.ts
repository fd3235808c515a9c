import { type FileChild } from 'docx';
import type { PrintedChart } from '#core/report/printed.ts';
import type { Setting } from './setting.ts';
/** A chart with its caption below it and its note: a native one wherever Word has the form. */
export declare function chartChildren(setting: Setting, chart: PrintedChart): readonly FileChild[];
