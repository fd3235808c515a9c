import type { Warning } from '../contract.ts';
/** What somebody should look at in a decoded text; nothing is changed. */
export declare function warningsOf(text: string): readonly Warning[];
