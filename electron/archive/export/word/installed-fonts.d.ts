import type { WordProfile } from './profile.ts';
/** Fonts of a profile that this machine lacks; null where it does not say what it has. */
export declare function fontsLacking(profile: WordProfile): Promise<readonly string[] | null>;
/** The names of all fonts of this machine: families on Linux and Windows, files on macOS. */
export declare function installedFonts(): Promise<readonly string[] | null>;
/** Family names and file names in what `reg query` prints of the fonts. */
export declare function registryNames(printed: string): readonly string[];
