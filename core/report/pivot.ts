import type { Dimension, InitiativeFacts } from './dimension.ts';

export const MEASURES = ['mentions', 'articles'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Counts {
  readonly mentions: number;
  /** Each article once: the articles of a total are fewer than those of its parts together. */
  readonly articles: number;
}

/** Key of what was counted together; no text holds this noncharacter. */
export const OTHER = '\uFFFF';

/** `rows` × `columns`, once for each of `groups`; an axis that is null is not cut. */
export interface PivotPlan {
  readonly rows: Dimension | null;
  readonly columns: Dimension | null;
  readonly groups: Dimension | null;
  /** What puts the members of an axis in order, the most first, where nothing else does. */
  readonly measure: Measure;
  /** Most values of an axis to be shown; the rest become one member `OTHER`. Time is never cut. */
  readonly limits?: Readonly<Partial<Record<Axis, number | undefined>>> | undefined;
}

export const AXES = ['groups', 'rows', 'columns'] as const;
export type Axis = (typeof AXES)[number];

/** A row, a column or a group, with its totals. */
export interface Member extends Counts {
  /** A value of the dimension, `UNKNOWN` or `OTHER`. */
  readonly key: string;
  /** How many values `OTHER` stands for; 1 for all others. */
  readonly values: number;
}

/** Where a cell stands; null on an axis is the total over it. */
export interface Coordinate {
  readonly group: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

export interface PivotCell extends Coordinate, Counts {}

export interface Pivot {
  readonly plan: PivotPlan;
  /** In order: by time, by the fixed order of the dimension, else the most frequent first; then `OTHER`, then `UNKNOWN`. */
  readonly groups: readonly Member[];
  readonly rows: readonly Member[];
  readonly columns: readonly Member[];
  /** Cells that count anything, totals among them. */
  readonly cells: readonly PivotCell[];
}

export interface PivotContext {
  readonly initiatives: InitiativeFacts;
  /** Order of two keys that were counted equally often (Chinese collation of what they are called). */
  readonly compare: (dimension: Dimension, a: string, b: string) => number;
}

/** Looks up what a cell counts; zero where nothing was counted. */
export function countsOf(pivot: Pick<Pivot, 'cells'>): (at: Partial<Coordinate>) => Counts {
  const cells = new Map(
    pivot.cells.map((cell) => [coordinateKey([cell.group, cell.row, cell.column]), cell]),
  );
  return ({ group = null, row = null, column = null }) =>
    cells.get(coordinateKey([group, row, column])) ?? { mentions: 0, articles: 0 };
}

/** Keys hold neither of these two noncharacters. */
function coordinateKey(keys: readonly (string | null)[]): string {
  return keys.map((key) => key ?? '\uFFFE').join('\uFDD0');
}
