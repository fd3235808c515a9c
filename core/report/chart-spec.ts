import type { Dimension } from './dimension.ts';
import { CHART_KINDS } from './outline.ts';

/**
 * The charts there are: those of reports; two for one initiative or place at a time; any two
 * dimensions; some initiatives over time.
 */
export const CHARTS = [...CHART_KINDS, 'trend', 'place', 'pivot', 'trends'] as const;
export type ChartName = (typeof CHARTS)[number];

/** What the chart `pivot` counts by; `period` is the one that can be read. */
export interface ChartAxes {
  readonly categories: Dimension | 'period';
  readonly series: Dimension | 'period' | null;
}

/** Upright or lying bars, stacked where there are several series; lines; a shaded table. */
export type ChartForm = 'columns' | 'bars' | 'lines' | 'heat';

/** A chart as a value: whatever draws it (window, picture, Word, table) reads this and decides nothing. */
export interface ChartSpec {
  readonly chart: ChartName;
  readonly form: ChartForm;
  readonly title: string;
  readonly categories: {
    /** What they are values of; `initiative` for a heat map, where the series are the same. */
    readonly dimension: Dimension;
    /** Title of the axis. */
    readonly name: string;
    readonly members: readonly ChartCategory[];
  };
  readonly series: {
    /** Null where the series are measures. */
    readonly dimension: Dimension | null;
    readonly name: string;
    readonly members: readonly ChartSeries[];
  };
  /** Title of the axis of values, with its unit. */
  readonly valueName: string;
  readonly unit: string;
  /** True where the parts of a bar add up to what the bar counts; articles of several initiatives do not. */
  readonly additive: boolean;
  /** What is counted, of what, and what is left out. */
  readonly note: string;
  /** The chart in words, for whoever does not see it. */
  readonly summary: string;
}

export interface ChartCategory {
  readonly key: string;
  readonly label: string;
  /** What stands under the axis where room is short; `1月` of `2020年1月`. */
  readonly short: string;
  /** What several neighbours have in common: the year; empty for none. */
  readonly group: string;
}

export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  /** One for each category; null where there is nothing to count (an initiative with itself). */
  readonly values: readonly (number | null)[];
}
