import { type ChineseFont } from './fonts.ts';
import type { SvgPicture } from './svg.ts';
export interface PngPicture {
  readonly png: Uint8Array;
  /** Pixels of the picture itself. */
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}
/** Pixels for each CSS pixel: about 300 to the inch on paper. */
export declare const PRINT_SCALE = 3;
/**
 * A vector picture as pixels, its text in a Chinese font of this machine.
 *
 * Errors: `E-NOFONT` where the machine has none: a picture without its words would be worse than none.
 */
export declare function chartPng(
  { svg }: SvgPicture,
  scale?: number,
  font?: ChineseFont | null,
): Promise<PngPicture>;
