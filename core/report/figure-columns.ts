import type { PrintedFigure } from './printed.ts';

export const FIGURE_COLUMN_KEYS = [
  'measure',
  'quote',
  'normalised',
  'placeTime',
  'place',
  'time',
  'sourceLine',
] as const;
export type FigureColumnKey = (typeof FIGURE_COLUMN_KEYS)[number];

export interface FigureColumn {
  readonly key: FigureColumnKey;
  /** What the header row says: `verify-report` knows the column by it. */
  readonly name: string;
  readonly of: (figure: PrintedFigure) => string;
}

/** The columns that a table of figures may have; a renderer prints those that it has room for. */
export const FIGURE_COLUMNS: Readonly<Record<FigureColumnKey, FigureColumn>> = {
  measure: { key: 'measure', name: '指标', of: ({ measure }) => measure },
  quote: { key: 'quote', name: '原文', of: ({ quote }) => quote },
  normalised: { key: 'normalised', name: '折算', of: ({ normalised }) => normalised },
  placeTime: {
    key: 'placeTime',
    name: '地区、时间',
    of: ({ place, time }) => [place, time].filter((part) => part !== '').join('，'),
  },
  place: { key: 'place', name: '地区', of: ({ place }) => place },
  time: { key: 'time', name: '时间', of: ({ time }) => time },
  sourceLine: { key: 'sourceLine', name: '出处', of: ({ sourceLine }) => sourceLine },
};
