import {
  compareKeys,
  isFoldable,
  keyOf,
  UNKNOWN,
  type ArticleMentions,
  type Dimension,
  type InitiativeFacts,
} from './dimension.ts';

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

interface Tally {
  mentions: number;
  articles: number;
  /** Number of the article that was counted last. */
  last: number;
}

type Axes = readonly (Dimension | null)[];
type Keys = readonly (string | null)[];

/** Counts mentions and articles by up to three dimensions. `articles` holds each article once. */
export function pivotOf(
  articles: readonly ArticleMentions[],
  plan: PivotPlan,
  context: PivotContext,
): Pivot {
  const axes: Axes = AXES.map((axis) => plan[axis]);
  const shown = shownValues(articles, plan, context);
  const cells = tallies(articles, axes, context.initiatives, (axis, key) => {
    const some = shown[axis];
    return some === undefined || key === UNKNOWN || some.has(key) ? key : OTHER;
  });
  const members = AXES.map((axis, at) => {
    const dimension = plan[axis];
    if (dimension === null) return [];
    const found = [...cells.values()].filter(
      ({ keys }) => keys[at] !== null && keys.every((key, other) => other === at || key === null),
    );
    return found
      .map(({ keys, tally }) => ({
        key: keys[at] ?? UNKNOWN,
        values: keys[at] === OTHER ? (shown[axis]?.folded ?? 1) : 1,
        mentions: tally.mentions,
        articles: tally.articles,
      }))
      .toSorted((a, b) => order(dimension, plan.measure, context, a, b));
  });
  const [groups = [], rows = [], columns = []] = members;
  return {
    plan,
    groups,
    rows,
    columns,
    cells: [...cells.values()].map(({ keys, tally }) => ({
      group: keys[0] ?? null,
      row: keys[1] ?? null,
      column: keys[2] ?? null,
      mentions: tally.mentions,
      articles: tally.articles,
    })),
  };
}

/** Looks up what a cell counts; zero where nothing was counted. */
export function countsOf(pivot: Pick<Pivot, 'cells'>): (at: Partial<Coordinate>) => Counts {
  const cells = new Map(
    pivot.cells.map((cell) => [coordinateKey([cell.group, cell.row, cell.column]), cell]),
  );
  return ({ group = null, row = null, column = null }) =>
    cells.get(coordinateKey([group, row, column])) ?? { mentions: 0, articles: 0 };
}

class Shown extends Set<string> {
  readonly folded: number;

  constructor(keys: readonly string[], folded: number) {
    super(keys);
    this.folded = folded;
  }
}

/** For each axis that is cut, the values that stay. */
function shownValues(
  articles: readonly ArticleMentions[],
  plan: PivotPlan,
  context: PivotContext,
): Readonly<Partial<Record<Axis, Shown>>> {
  const shown: Partial<Record<Axis, Shown>> = {};
  for (const axis of AXES) {
    const dimension = plan[axis];
    const limit = plan.limits?.[axis];
    if (dimension === null || limit === undefined || !isFoldable(dimension)) continue;
    const values = [
      ...tallies(articles, [dimension], context.initiatives, (_, key) => key).values(),
    ]
      .flatMap(({ keys: [key], tally }) =>
        key === null || key === undefined || key === UNKNOWN ? [] : [{ ...tally, key }],
      )
      .toSorted(
        (a, b) => b[plan.measure] - a[plan.measure] || context.compare(dimension, a.key, b.key),
      );
    // One value alone is not worth the name of other ones.
    if (values.length <= limit + 1) continue;
    const kept = values.slice(0, limit).map(({ key }) => key);
    shown[axis] = new Shown(kept, values.length - kept.length);
  }
  return shown;
}

interface Tallied {
  readonly keys: Keys;
  readonly tally: Tally;
}

/** Counts under every combination of the axes' keys, each of them a total too. */
function tallies(
  articles: readonly ArticleMentions[],
  axes: Axes,
  initiatives: InitiativeFacts,
  fold: (axis: Axis, key: string) => string,
): ReadonlyMap<string, Tallied> {
  const cells = new Map<string, Tallied>();
  let number = 0;
  for (const article of articles) {
    number += 1;
    for (const { initiativeId, count } of article.mentions) {
      let combinations: Keys[] = [[]];
      for (const [at, dimension] of axes.entries()) {
        const key =
          dimension === null
            ? null
            : fold(AXES[at] ?? 'rows', keyOf(dimension, article, initiativeId, initiatives));
        combinations = combinations.flatMap((keys) =>
          key === null
            ? [[...keys, null]]
            : [
                [...keys, key],
                [...keys, null],
              ],
        );
      }
      for (const keys of combinations) add(cells, keys, count, number);
    }
  }
  return cells;
}

function add(cells: Map<string, Tallied>, keys: Keys, count: number, article: number): void {
  const name = coordinateKey(keys);
  let cell = cells.get(name);
  if (cell === undefined) {
    cell = { keys, tally: { mentions: 0, articles: 0, last: 0 } };
    cells.set(name, cell);
  }
  const { tally } = cell;
  tally.mentions += count;
  if (tally.last === article) return;
  tally.articles += 1;
  tally.last = article;
}

/** Keys hold neither of these two noncharacters. */
function coordinateKey(keys: Keys): string {
  return keys.map((key) => key ?? '\uFFFE').join('\uFDD0');
}

function order(
  dimension: Dimension,
  measure: Measure,
  context: PivotContext,
  a: Member,
  b: Member,
): number {
  const last = (key: string): number => (key === UNKNOWN ? 2 : key === OTHER ? 1 : 0);
  return (
    last(a.key) - last(b.key) ||
    compareKeys(dimension, a.key, b.key) ||
    b[measure] - a[measure] ||
    context.compare(dimension, a.key, b.key)
  );
}
