import type { ChartSpec } from './chart-spec.ts';
import { inkOn, seriesLook, type ChartColours, type Pattern } from './chart-palette.ts';
import { OTHER } from './pivot.ts';
import { shortened, textWidth } from './text-width.ts';

/** A chart with the room and the type it is drawn in; lengths in CSS pixels. */
export interface Plot {
  readonly spec: ChartSpec;
  readonly colours: ChartColours;
  readonly text: { readonly fontFamily: string; readonly fontSize: number; readonly color: string };
  readonly width: number;
  readonly height: number;
}

type Option = Readonly<Record<string, unknown>>;

/** Bars, stacked where there are several series, with their numbers where they have room. */
export function barSeries({ spec, colours, text, width, height }: Plot): readonly Option[] {
  const lying = spec.form === 'bars';
  const { members } = spec.series;
  const alone = members.length === 1;
  const totals = spec.categories.members.map((_, at) =>
    members.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const highest = Math.max(...totals, 1);
  const slot = (lying ? height : width) / Math.max(spec.categories.members.length, 1);
  const thickness = Math.min(slot * 0.7, text.fontSize * 3);
  const small = text.fontSize * 0.9;
  /** True where a number has room inside the part of a bar that it belongs to. */
  const fits = (value: number): boolean => {
    const length = (value / highest) * (lying ? width : height) * 0.85;
    const needed = (textWidth(String(value)) + 0.5) * small;
    return lying
      ? length > needed && thickness > small
      : length > small * 1.3 && thickness > needed;
  };
  const outside = (value: number): boolean =>
    lying ? slot > small : slot > (textWidth(String(value)) + 0.2) * small;
  // A number that stands on a line of the scale is read, the line is not.
  const over = { backgroundColor: colours.paper, padding: [0, 1] };
  const bars = members.map(({ key, name, values }, at): Option => {
    const { colour, pattern } = seriesLook(colours, at, key, alone);
    return {
      type: 'bar',
      name,
      ...(alone ? {} : { stack: 'all' }),
      barWidth: thickness,
      emphasis: { disabled: true },
      itemStyle: {
        color: colour,
        borderColor: colours.ink,
        borderWidth: 0.75,
        ...(pattern === 'none'
          ? {}
          : { decal: decal(pattern, key === OTHER ? colours.soft : inkOn(colour)) }),
      },
      label: {
        ...text,
        fontSize: small,
        ...(alone
          ? { position: lying ? 'right' : 'top', color: colours.ink, ...over }
          : {
              position: 'inside',
              color: inkOn(colour),
              // Lifts the number off the pattern.
              backgroundColor: colour,
              padding: [1, 2],
            }),
      },
      data: values.map((value) => ({
        value: value === null || value === 0 ? null : value,
        label: { show: value !== null && value > 0 && (alone ? outside(value) : fits(value)) },
      })),
    };
  });
  if (alone || !spec.additive) return bars;
  return [
    ...bars,
    {
      // Carries the totals beyond the stacks' ends; nothing of the line is seen.
      type: 'line',
      name: '',
      silent: true,
      tooltip: { show: false },
      symbol: 'circle',
      symbolSize: 1,
      showAllSymbol: true,
      lineStyle: { width: 0, opacity: 0 },
      itemStyle: { color: 'transparent' },
      emphasis: { disabled: true },
      label: {
        ...text,
        fontSize: small,
        fontWeight: 'bold',
        position: lying ? 'right' : 'top',
        distance: 3,
        ...over,
      },
      data: totals.map((total) => ({
        value: total,
        label: { show: total > 0 && outside(total) },
      })),
    },
  ];
}

/** Longest name at the end of a line, in ems. */
export const END_LABEL = 12;
const SYMBOLS = ['circle', 'diamond', 'rect', 'triangle'] as const;
const DASHES = ['solid', [7, 4], [2, 3], [9, 3, 2, 3], [12, 4], [4, 2, 1, 2]] as const;

/** Lines that differ in dashes and marks, named at their ends. */
export function lineSeries({ spec, colours, text, width }: Plot): readonly Option[] {
  const few = width / Math.max(spec.categories.members.length, 1) > text.fontSize * 2.4;
  const highest = Math.max(...(spec.series.members[0]?.values ?? []).map((value) => value ?? 0));
  const alone = spec.series.members.length <= 2;
  const ends = spec.series.members.map(({ values }) => values.at(-1) ?? 0);
  return spec.series.members.map(({ name, values }, at): Option => {
    const colour = colours.lines[at % colours.lines.length] ?? colours.ink;
    // Names that would cover one another make room: the higher one goes up, the lower one down.
    const near = ends.some(
      (end, other) => other !== at && Math.abs(end - (ends[at] ?? 0)) <= Math.max(...ends) * 0.08,
    );
    const up = ends.every(
      (end, other) =>
        other === at || (ends[at] ?? 0) > end || ((ends[at] ?? 0) === end && at < other),
    );
    return {
      type: 'line',
      name,
      symbol: SYMBOLS[at % SYMBOLS.length],
      symbolSize: 6,
      emphasis: { disabled: true },
      lineStyle: { color: colour, width: 2, type: DASHES[at % DASHES.length] },
      itemStyle: { color: colour },
      label: {
        ...text,
        fontSize: text.fontSize * 0.85,
        show: false,
        position: 'top',
      },
      ...(alone ? {} : { labelLayout: { moveOverlap: 'shiftY' } }),
      endLabel: {
        ...text,
        show: true,
        color: colour,
        distance: 8,
        offset: [0, alone && near ? (up ? -1 : 1) * text.fontSize * 0.7 : 0],
        formatter: shortened(name, END_LABEL),
      },
      data: values.map((value) => ({
        value,
        // Of many lines that lie at zero nothing is told by marks upon marks.
        ...(alone || value !== 0 ? {} : { symbol: 'none' }),
        label: {
          show: alone && at === 0 && value !== null && value > 0 && (few || value === highest),
        },
      })),
    };
  });
}

/** A shaded table with the number in every cell. */
export function heatSeries({ spec, colours, text }: Plot): readonly Option[] {
  const { members } = spec.series;
  const highest = Math.max(
    ...members.flatMap(({ values }) => values.map((value) => value ?? 0)),
    1,
  );
  const last = colours.shades.length - 1;
  return [
    {
      type: 'heatmap',
      name: spec.title,
      emphasis: { disabled: true },
      itemStyle: { borderColor: colours.paper, borderWidth: 1.5 },
      label: { ...text, show: true },
      data: members.flatMap(({ values }, row) =>
        values.map((value, column) => {
          // Nothing is the lightest shade alone; whatever there is has a darker one.
          const shade =
            value === null
              ? last + 1
              : value === 0
                ? 0
                : Math.max(1, Math.round((value / highest) * last));
          const fill = colours.shades[shade] ?? colours.barred;
          return {
            value: [column, row, value ?? 0, shade],
            label: {
              color: value === 0 ? colours.soft : inkOn(fill),
              formatter: value === null ? '—' : value === 0 ? '' : String(value),
            },
          };
        }),
      ),
    },
  ];
}

/** A pattern as echarts draws it over the colour. */
function decal(pattern: Exclude<Pattern, 'none'>, ink: string): Option {
  const common = { color: ink, dashArrayX: [1, 0], symbol: 'rect', symbolSize: 1 };
  switch (pattern) {
    case 'rising':
      return { ...common, dashArrayY: [1, 5], rotation: -Math.PI / 4 };
    case 'falling':
      return { ...common, dashArrayY: [1, 5], rotation: Math.PI / 4 };
    case 'level':
      return { ...common, dashArrayY: [1, 4], rotation: 0 };
    case 'dots':
      return {
        ...common,
        symbol: 'circle',
        symbolSize: 0.6,
        dashArrayX: [
          [2, 4],
          [0, 3, 2, 1],
        ],
        dashArrayY: [3, 0],
      };
  }
}
