import { chartHeight, chartOption } from '#core/report/chart-option.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import { xmlText } from '../../thesaurus/xml-text.ts';

/**
 * Sans-serif faces with Chinese characters, one at least of which every system has: Linux, Windows 11
 * and 10, macOS, older Linux, older Windows.
 */
export const PICTURE_FONTS =
  'Noto Sans CJK SC,Source Han Sans SC,Noto Sans SC,Microsoft YaHei,DengXian,PingFang SC,Hiragino Sans GB,WenQuanYi Micro Hei,SimHei,sans-serif';

/** What no XML document may hold; a label typed or pasted may. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

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
export async function chartSvg(spec: ChartSpec, options: PictureOptions): Promise<SvgPicture> {
  const { width = 720, fontSize = 12, framed = true } = options;
  const height = chartHeight(spec, width, fontSize, framed);
  const option = chartOption(spec, {
    width,
    height,
    fontFamily: options.fontFamily ?? PICTURE_FONTS,
    fontSize,
    dark: false,
    framed,
    source: options.source,
    interactive: false,
    empty: options.empty,
  });
  const { drawSvg } = await import('./draw.ts');
  const drawn = drawSvg(option, { width, height })
    // Marks for a script in a page, in names that no standard knows.
    .replaceAll(/ ecmeta_\w+="[^"]*"/gu, '')
    .replaceAll(NOT_XML, '\uFFFD');
  const inWords = `<title>${xmlText(spec.title)}</title>\n<desc>${xmlText(spec.summary)}</desc>`;
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${drawn.replace(/^<svg ([^>]*)>/u, `<svg role="img" $1>\n${inWords}`)}\n`,
    width,
    height,
  };
}
