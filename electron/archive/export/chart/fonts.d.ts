/** A font file with Chinese characters and the name of the face in it. */
export interface ChineseFont {
  readonly file: string;
  readonly family: string;
}
/** Where this machine keeps its fonts. */
export declare function fontFolders(): readonly string[];
/** The best font with Chinese characters that lies in the folders; null where none does. */
export declare function findChineseFont(
  folders?: readonly string[],
  platform?: string,
): ChineseFont | null;
