import type { FoundDoc } from '#db/search/read.ts';
type Place = Pick<FoundDoc, 'order' | 'id'>;
/** The place behind which the next page of a list begins, newest first, as text. */
export declare function cursorAt({ order, id }: Place): string;
/** The place that a cursor names. Errors: `E-LIST` for a text that is none. */
export declare function afterCursor(cursor: string | null): Place | undefined;
/** How many stand before the page that a cursor names in a list of what fits best. Errors: `E-LIST`. */
export declare function relevantFrom(cursor: string | null): number;
export {};
