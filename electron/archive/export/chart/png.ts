import type { Resvg } from '@resvg/resvg-wasm';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import { assetsFolder } from '../../assets.ts';
import { findChineseFont, type ChineseFont } from './fonts.ts';
import type { SvgPicture } from './svg.ts';

export interface PngPicture {
  readonly png: Uint8Array;
  /** Pixels of the picture itself. */
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** Pixels for each CSS pixel: about 300 to the inch on paper. */
export const PRINT_SCALE = 3;

let ready: Promise<typeof Resvg> | null = null;

/** The rasteriser is WebAssembly: one file for every system, nothing native to pack. */
function rasteriser(): Promise<typeof Resvg> {
  ready ??= (async () => {
    const resvg = await import('@resvg/resvg-wasm');
    await resvg.initWasm(fs.readFileSync(wasmFile()));
    return resvg.Resvg;
  })();
  return ready;
}

/** Beside the assets where we are packed; in a checkout where npm put it. */
function wasmFile(): string {
  const packed = path.join(assetsFolder(), 'rasteriser', 'index_bg.wasm');
  if (fs.existsSync(packed)) return packed;
  return createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
}

/**
 * A vector picture as pixels, its text in a Chinese font of this machine.
 *
 * Errors: `E-NOFONT` where the machine has none: a picture without its words would be worse than none.
 */
export async function chartPng(
  { svg }: SvgPicture,
  scale: number = PRINT_SCALE,
  font: ChineseFont | null = findChineseFont(),
): Promise<PngPicture> {
  if (font === null) throw new AppError('E-NOFONT');
  const Rasteriser = await rasteriser();
  const image = new Rasteriser(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [fs.readFileSync(font.file)],
      defaultFontFamily: font.family,
      sansSerifFamily: font.family,
    },
  });
  const rendered = image.render();
  try {
    return {
      png: rendered.asPng(),
      pixelWidth: rendered.width,
      pixelHeight: rendered.height,
    };
  } finally {
    rendered.free();
    image.free();
  }
}
