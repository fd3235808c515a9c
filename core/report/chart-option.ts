import type { ChartCategory, ChartSpec } from './chart-spec.ts';
import { isEmptyChart } from './chart.ts';
import { DARK, LIGHT, type ChartColours } from './chart-palette.ts';
import { barSeries, END_LABEL, heatSeries, lineSeries, type Plot } from './chart-series.ts';
import { shortened, textWidth } from './text-width.ts';

/** How a chart is drawn; lengths in CSS pixels. */
export interface ChartStyle {
  readonly width: number;
  readonly height: number;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly dark: boolean;
  /** Instead of the colours of paper, those of the window: its paper, ink and lines. */
  readonly colours?: Partial<ChartColours> | undefined;
  /** Title above and note below, for a picture that stands alone. */
  readonly framed: boolean;
  /** What stands below the note: where the data comes from. */
  readonly source?: string | undefined;
  /** Tells what is under the pointer; in text, never as markup. */
  readonly interactive: boolean;
  /** What stands where there is nothing to draw. */
  readonly empty: string;
}

/** Longest names under an axis and in a legend, in ems. */
const LABEL = 12;
const LEGEND = 14;
/** Height of a row of the legend, in ems. */
const LEGEND_ROW = 2.1;

/** The height in which a chart of this width can be read. */
export function chartHeight(
  spec: ChartSpec,
  width: number,
  fontSize: number,
  framed: boolean,
): number {
  const head = framed ? fontSize * 3 : 0;
  const foot = framed
    ? noteLines(spec, undefined, width, fontSize).length * fontSize * 1.6 + fontSize
    : 0;
  const rows = spec.categories.members.length;
  const legend = legendRows(spec, width, fontSize) * fontSize * LEGEND_ROW;
  if (isEmptyChart(spec)) return Math.round(head + foot + fontSize * 8);
  switch (spec.form) {
    case 'columns':
    case 'lines':
      return Math.round(head + foot + legend + Math.max(fontSize * 18, width * 0.36));
    case 'bars':
      return Math.round(head + foot + legend + fontSize * 5 + rows * fontSize * 2.2);
    case 'heat':
      return Math.round(head + foot + fontSize * 4 + rows * fontSize * 2.2);
  }
}

/** The chart as the options of echarts: plain values, the same for window and picture. */
export function chartOption(spec: ChartSpec, style: ChartStyle): Readonly<Record<string, unknown>> {
  const { width, height, fontSize, fontFamily, framed } = style;
  const colours = { ...(style.dark ? DARK : LIGHT), ...style.colours };
  const text = { fontFamily, fontSize, color: colours.ink };
  const notes = framed ? noteLines(spec, style.source, width, fontSize) : [];
  const legend = legendRows(spec, width, fontSize);
  const head = framed ? fontSize * 3 : fontSize * 0.5;
  const lying = spec.form === 'bars' || spec.form === 'heat';
  const top =
    head +
    legend * fontSize * LEGEND_ROW +
    fontSize * (lying ? (spec.form === 'heat' ? 1.6 : 0.4) : 2.4);
  const bottom = notes.length * fontSize * 1.5 + fontSize;
  const empty = isEmptyChart(spec);
  const names = spec.categories.members.map(axisName);
  const left = lying
    ? Math.max(...names.map(textWidth), 2) * fontSize +
      fontSize * (spec.form === 'heat' ? 3.5 : 1.5)
    : fontSize * 4;
  const endLabels =
    spec.form === 'lines'
      ? Math.max(
          ...spec.series.members.map(({ name }) => textWidth(shortened(name, END_LABEL))),
          0,
        ) * fontSize
      : 0;
  const right = fontSize * (spec.form === 'bars' ? 3.5 : 1.5) + endLabels;
  const below = spec.form === 'heat' ? 0 : fontSize * (lying ? 3.6 : hasGroups(spec) ? 4.6 : 3.4);
  const plot: Plot = {
    spec,
    colours,
    text,
    width: width - left - right,
    height: height - top - bottom - below,
  };
  return {
    animation: false,
    stateAnimation: { duration: 0 },
    backgroundColor: framed ? colours.paper : 'transparent',
    textStyle: { fontFamily, fontSize, color: colours.ink },
    title: [
      ...(framed
        ? [
            {
              text: spec.title,
              left: 'center',
              top: fontSize * 0.8,
              textStyle: { ...text, fontSize: fontSize * 1.25, fontWeight: 'bold' },
            },
            ...notes.map((line, at) => ({
              text: line,
              left: fontSize,
              top: height - bottom + fontSize * (0.3 + at * 1.5),
              padding: 0,
              textStyle: {
                ...text,
                color: colours.soft,
                fontSize: fontSize * 0.85,
                fontWeight: 'normal',
              },
            })),
          ]
        : []),
      ...(empty
        ? [
            {
              text: style.empty,
              left: 'center',
              top: 'middle',
              textStyle: { ...text, color: colours.soft, fontWeight: 'normal' },
            },
          ]
        : []),
    ],
    ...(empty
      ? {}
      : drawn(plot, style, { top, left, right, bottom: bottom + below, head, legend })),
  };
}

interface Room {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly head: number;
  readonly legend: number;
}

function drawn(plot: Plot, style: ChartStyle, room: Room): Readonly<Record<string, unknown>> {
  const { spec, colours, text } = plot;
  const { fontSize } = style;
  const lying = spec.form === 'bars' || spec.form === 'heat';
  const series =
    spec.form === 'heat'
      ? heatSeries(plot)
      : spec.form === 'lines'
        ? lineSeries(plot)
        : barSeries(plot);
  return {
    grid: {
      top: room.top,
      left: room.left,
      right: room.right,
      bottom: room.bottom,
      outerBoundsMode: 'none',
    },
    ...(room.legend === 0
      ? {}
      : {
          legend: {
            top: room.head,
            left: 'center',
            width: style.width - fontSize * 2,
            itemWidth: fontSize * 2,
            itemHeight: fontSize,
            itemGap: fontSize,
            // A click on a bar opens its passages; one that hides a series would only confuse.
            selectedMode: false,
            itemStyle: { borderWidth: 1 },
            textStyle: text,
            data: spec.series.members.map(({ name }) => ({ name })),
            formatter: (name: string) => shortened(name, LEGEND),
          },
        }),
    ...(spec.form === 'heat'
      ? { xAxis: numberAxis(plot), yAxis: nameAxis(plot, true) }
      : lying
        ? { xAxis: valueAxis(plot), yAxis: nameAxis(plot, false) }
        : { xAxis: periodAxis(plot), yAxis: valueAxis(plot) }),
    ...(spec.form === 'heat'
      ? {
          visualMap: {
            show: false,
            type: 'continuous',
            dimension: 3,
            min: 0,
            max: colours.shades.length,
            inRange: { color: [...colours.shades, colours.barred] },
            seriesIndex: 0,
          },
        }
      : {}),
    ...(style.interactive
      ? {
          tooltip: {
            // Drawn with the chart: markup is forbidden in the window.
            renderMode: 'richText',
            trigger: 'item',
            confine: true,
            transitionDuration: 0,
            backgroundColor: colours.paper,
            borderColor: colours.line,
            textStyle: text,
            formatter: ({ name, seriesName, value, data }: Pointed) =>
              pointedText(spec, name, seriesName, Array.isArray(data) ? data : value),
          },
        }
      : {}),
    series,
  };
}

interface Pointed {
  readonly name: string;
  readonly seriesName?: string;
  readonly value: unknown;
  readonly data: unknown;
}

/** What is said of the thing under the pointer: its full names and its number. */
function pointedText(
  spec: ChartSpec,
  name: string,
  seriesName: string | undefined,
  value: unknown,
): string {
  const { members } = spec.categories;
  if (spec.form === 'heat') {
    const [x, y, count] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const names = [members[Number(y)], members[Number(x)]].map((member) => member?.short ?? '');
    return `${names.join(' × ')}\n${String(count)} ${spec.unit}`;
  }
  const category = members[Number(name)]?.label ?? name;
  const series = spec.series.members.length > 1 ? `\n${seriesName ?? ''}` : '';
  const count =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return `${category}${series}\n${String(count)} ${spec.unit}`;
}

/** Axis of values: whole numbers only. */
function valueAxis({ spec, colours, text }: Plot): Readonly<Record<string, unknown>> {
  const lying = spec.form === 'bars';
  return {
    type: 'value',
    name: spec.valueName,
    nameLocation: lying ? 'middle' : 'end',
    nameGap: lying ? text.fontSize * 1.9 : text.fontSize * 0.9,
    nameTextStyle: {
      ...text,
      color: colours.soft,
      align: lying ? 'center' : 'left',
      padding: [0, 0, 0, lying ? 0 : -text.fontSize * 2],
    },
    minInterval: 1,
    axisLabel: { ...text, color: colours.soft },
    splitLine: { lineStyle: { color: colours.line, width: 1 } },
  };
}

/** A name cut short, and what is said behind it whole: `防止返贫…帮扶机制（6 篇）`. */
function axisName({ label, short }: ChartCategory): string {
  const cut = shortened(short, LABEL);
  return label.startsWith(short) ? cut + label.slice(short.length) : cut;
}

/** Names down the side, the first on top; numbered where the axis above says numbers alone. */
function nameAxis(
  { spec, colours, text }: Plot,
  numbered: boolean,
): Readonly<Record<string, unknown>> {
  const { members } = spec.categories;
  return {
    type: 'category',
    inverse: true,
    data: members.map((_, at) => String(at)),
    axisTick: { show: false },
    axisLine: { show: !numbered, lineStyle: { color: colours.soft } },
    axisLabel: {
      ...text,
      interval: 0,
      formatter: (at: string) => {
        const member = members[Number(at)];
        const name = member === undefined ? '' : axisName(member);
        return numbered ? `${name}  ${Number(at) + 1}` : name;
      },
    },
  };
}

function numberAxis({ spec, colours, text }: Plot): Readonly<Record<string, unknown>> {
  return {
    type: 'category',
    position: 'top',
    data: spec.series.members.map((_, at) => String(at)),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      ...text,
      color: colours.soft,
      interval: 0,
      formatter: (at: string) => String(Number(at) + 1),
    },
  };
}

/** Periods along the bottom, the year below the first of each; never slanted, rather fewer. */
function periodAxis({ spec, colours, text, width }: Plot): Readonly<Record<string, unknown>> {
  const { members } = spec.categories;
  const widest = Math.max(...members.map(({ short }) => textWidth(shortened(short, LABEL))), 1);
  const slot = width / Math.max(members.length, 1);
  const needed = Math.ceil(((widest + 0.6) * text.fontSize) / slot);
  const every = [1, 2, 3, 6, 12].find((one) => one >= needed) ?? needed;
  const year = (at: number): string => members[at]?.group ?? '';
  const firstOfYear = (at: number): boolean => year(at) !== '' && year(at) !== year(at - 1);
  // A year stands where its first shown label stands.
  const shown = (at: number): boolean => {
    const number = Number(/^\d{4}-Q?(\d+)$/u.exec(members[at]?.key ?? '')?.[1] ?? at + 1);
    return (number - 1) % every === 0;
  };
  const labelled = members.map((_, at) => at).filter(shown);
  return {
    type: 'category',
    data: members.map((_, at) => String(at)),
    name: spec.categories.name,
    nameLocation: 'middle',
    nameGap: text.fontSize * (hasGroups(spec) ? 3.4 : 2.2),
    nameTextStyle: { ...text, color: colours.soft },
    axisTick: { alignWithLabel: true, interval: 0, show: members.length <= 40 },
    axisLine: { lineStyle: { color: colours.soft } },
    axisLabel: {
      ...text,
      interval: 0,
      lineHeight: text.fontSize * 1.25,
      formatter: (value: string) => {
        const at = Number(value);
        const before = labelled[labelled.indexOf(at) - 1];
        const newYear = before === undefined ? year(at) !== '' : year(before) !== year(at);
        const label = shortened(members[at]?.short ?? '', LABEL);
        if (labelled.includes(at)) return newYear ? `${label}\n${year(at)}` : label;
        return firstOfYear(at) && every > 12 ? year(at) : '';
      },
    },
  };
}

function hasGroups({ categories }: ChartSpec): boolean {
  return categories.members.some(({ group }) => group !== '');
}

/** A legend is for several bars; lines have their names at their ends. */
function legendRows({ form, series }: ChartSpec, width: number, fontSize: number): number {
  if (form === 'heat' || form === 'lines' || series.members.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of series.members) {
    const needed = (textWidth(shortened(name, LEGEND)) + 3.8) * fontSize;
    if (used > 0 && used + needed > width - fontSize * 2) {
      rows += 1;
      used = 0;
    }
    used += needed;
  }
  return rows;
}

/** Note and source in lines that fit. */
function noteLines(
  { note }: ChartSpec,
  source: string | undefined,
  width: number,
  fontSize: number,
): readonly string[] {
  const most = (width - fontSize * 2) / (fontSize * 0.85);
  return [note, source ?? ''].flatMap((text) => {
    const lines: string[] = [];
    let line = '';
    // Latin words and numbers stay whole; Chinese breaks anywhere.
    for (const piece of text.match(/[\u0021-\u02FF]+ ?|[\s\S]/gu) ?? []) {
      if (line !== '' && textWidth(line + piece) > most) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    return line === '' ? lines : [...lines, line];
  });
}
