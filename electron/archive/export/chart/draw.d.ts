/** Draws options of echarts as the text of an SVG document, without a window. */
export declare function drawSvg(
  option: Readonly<Record<string, unknown>>,
  size: {
    readonly width: number;
    readonly height: number;
  },
): string;
