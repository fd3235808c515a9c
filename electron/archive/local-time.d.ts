/**
 * A moment as ISO 8601 in this machine's time with its offset, `2026-11-23T17:05:09+08:00`: the day
 * that a document or a table states is the day where it is made.
 */
export declare function localTime(moment: Date): string;
