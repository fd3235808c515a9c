import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from 'echarts/components';
import { init, use as register, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
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
  LabelLayout,
  SVGRenderer,
]);

export interface ChartCanvasProps {
  readonly spec: ChartSpec;
  readonly empty: string;
  readonly onOpen?: ((seriesAt: number, categoryAt: number) => void) | undefined;
  /** Height in pixels that a chart along the time is to fill; as it is best read where nobody says. */
  readonly room?: number | undefined;
}

/** Below this nothing along the time can be told apart. */
const LOWEST = 200;

/**
 * Draws a chart with the window's own type and colours. It never moves by itself, so there is nothing
 * to still for who wants less motion. Loaded only where a chart is shown.
 */
export function ChartCanvas({ spec, empty, onOpen, room }: ChartCanvasProps) {
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
    const height = heightIn(spec, chartHeight(spec, width, fontSize, false), room);
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
  }, [box, contrast, dark, empty, room, spec, textSize, width]);
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
  }, [contrast, dark, empty, onOpen, room, spec, textSize, width]);
  return <div className="chart-canvas" ref={box} data-testid="chart-canvas" />;
}

/** A chart along the time takes the room there is; one whose names stand below one another up to half as much again. */
function heightIn(spec: ChartSpec, natural: number, room: number | undefined): number {
  if (room === undefined) return natural;
  return spec.form === 'columns' || spec.form === 'lines'
    ? Math.max(room, LOWEST)
    : Math.max(natural, Math.min(room, natural * 1.5));
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
