import type { ChartSpec } from '#core/report/chart-spec.ts';
/**
 * Sans-serif faces with Chinese characters, one at least of which every system has: Linux, Windows 11
 * and 10, macOS, older Linux, older Windows.
 */
export declare const PICTURE_FONTS =
  'Noto Sans CJK SC,Source Han Sans SC,Noto Sans SC,Microsoft YaHei,DengXian,PingFang SC,Hiragino Sans GB,WenQuanYi Micro Hei,SimHei,sans-serif';
export interface PictureOptions {
  /** CSS pixels; a page's text block of 156 mm is about 590. */
  readonly width?: number;
  /** CSS pixels. */
  readonly fontSize?: number;
  /** Title above, note and source below; false where the document says them itself. */
  readonly framed?: boolean;
  readonly source?: string;
  /** What stands where there is nothing to draw. */
  readonly empty: string;
  readonly fontFamily?: string;
}
export interface SvgPicture {
  /** A whole SVG document with its text as text. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
/** A chart as a vector picture with its title and its description in words. */
export declare function chartSvg(spec: ChartSpec, options: PictureOptions): Promise<SvgPicture>;
