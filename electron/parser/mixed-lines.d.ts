export interface MixedText {
  readonly text: string;
  /** The encoding of most lines. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** 1-based numbers of the lines that are in the other encoding. */
  readonly lines: readonly number[];
}
/**
 * Reads a file in which UTF-8 and GB18030 lines are mixed (two programs appended to it), each line
 * in its own encoding; null where some line is neither, or where only one of the two occurs.
 */
export declare function decodeMixedLines(bytes: Uint8Array): MixedText | null;
