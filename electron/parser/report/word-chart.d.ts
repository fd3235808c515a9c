import type { ReadChart } from '#core/report/verify/read-document.ts';
/** The data that a native chart shows: the values kept in its own part (ECMA-376 Part 1, 21.2.2.150). */
export declare function readChart(bytes: Uint8Array, filename: string): ReadChart;
