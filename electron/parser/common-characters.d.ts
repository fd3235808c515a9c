/**
 * How much a decoded text looks like Chinese: the share of frequent characters among those that are
 * not ASCII, less the share of characters that no text holds. 0 to 1; ASCII alone gives 0.5.
 */
export declare function chineseLikeness(text: string): number;
