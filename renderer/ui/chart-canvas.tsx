import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from 'echarts/components';
import { init, use as register, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartHeight, chartOption } from '#core/report/chart-option.ts';
import type { ChartColours } from '#core/report/chart-palette.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import { useDark, useHighContrast } from '../app/use-dark.ts';
import { usePreferences } from '../app/preferences.ts';
import { useSize } from './use-size.ts';

register([
  BarChart,
  HeatmapChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
  SVGRenderer,
]);

export interface ChartCanvasProps {
  readonly spec: ChartSpec;
  readonly empty: string;
  readonly onOpen?: ((seriesAt: number, categoryAt: number) => void) | undefined;
}

/**
 * Draws a chart with the window's own type and colours. It never moves by itself, so there is nothing
 * to still for who wants less motion. Loaded only where a chart is shown.
 */
export function ChartCanvas({ spec, empty, onOpen }: ChartCanvasProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const chart = useRef<ECharts | null>(null);
  const dark = useDark();
  const contrast = useHighContrast();
  const textSize = usePreferences((state) => state.textSize);
  const width = size?.width ?? 0;
  useEffect(() => {
    const element = box.current;
    if (element === null || width === 0) return undefined;
    const { fontFamily, fontSize: printed } = getComputedStyle(element);
    const fontSize = Math.round(Number.parseFloat(printed) * 0.92);
    const height = chartHeight(spec, width, fontSize, false);
    const drawn = init(element, null, { renderer: 'svg', width, height });
    chart.current = drawn;
    drawn.setOption({
      ...chartOption(spec, {
        width,
        height,
        fontFamily,
        fontSize,
        dark,
        colours: windowColours(),
        framed: false,
        interactive: true,
        empty,
      }),
    });
    return () => {
      chart.current = null;
      drawn.dispose();
    };
  }, [box, contrast, dark, empty, spec, textSize, width]);
  useEffect(() => {
    const drawn = chart.current;
    if (drawn === null || onOpen === undefined) return undefined;
    const open = ({ seriesIndex = 0, dataIndex }: Clicked): void => {
      const { length } = spec.categories.members;
      if (spec.form === 'heat') onOpen(Math.floor(dataIndex / length), dataIndex % length);
      else onOpen(seriesIndex, dataIndex);
    };
    drawn.on('click', open);
    return () => {
      if (!drawn.isDisposed()) drawn.off('click', open);
    };
  }, [contrast, dark, empty, onOpen, spec, textSize, width]);
  return <div className="chart-canvas" ref={box} data-testid="chart-canvas" />;
}

interface Clicked {
  readonly seriesIndex?: number | undefined;
  readonly dataIndex: number;
}

/** Paper, ink and lines as the window has them now, in whatever look. */
function windowColours(): Partial<ChartColours> {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: colour('--paper'),
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    line: colour('--line'),
  };
}
