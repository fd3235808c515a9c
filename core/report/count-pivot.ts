import { compareKeys, isFoldable, isOfArticles, UNKNOWN, type Dimension } from './dimension.ts';
import { atOnce } from '../pieces.ts';
import { keysOf, type MentionSelection } from './mention-selection.ts';
import {
  AXES,
  OTHER,
  type Axis,
  type Coordinate,
  type Counts,
  type Measure,
  type Member,
  type Pivot,
  type PivotCell,
  type PivotContext,
  type PivotPlan,
} from './pivot.ts';

/** Counts mentions and articles by up to three dimensions, at once. */
export function pivotOf(
  selection: MentionSelection,
  plan: PivotPlan,
  context: PivotContext,
): Pivot {
  return atOnce(countPivot(selection, plan, context));
}

/** Counts mentions and articles by up to three dimensions, in pieces. */
export function* countPivot(
  selection: MentionSelection,
  plan: PivotPlan,
  context: PivotContext,
): Generator<undefined, Pivot> {
  const axes: CountedAxis[] = [];
  for (const axis of AXES) {
    const dimension = plan[axis];
    if (dimension === null) continue;
    axes.push(yield* axisOf(selection, axis, dimension, plan, context));
  }
  const found = yield* tallies(selection, axes);
  const cells: PivotCell[] = [];
  for (const [index, mentions, articles] of found.all()) {
    cells.push({ ...coordinateAt(axes, index), mentions, articles });
    if (cells.length % CELLS_AT_ONCE === 0) yield;
  }
  const members = (axis: Axis): readonly Member[] => {
    const counted = axes.find((one) => one.axis === axis);
    if (counted === undefined) return [];
    const place = COORDINATES[axis];
    const others = Object.values(COORDINATES).filter((other) => other !== place);
    return cells
      .flatMap((cell) => {
        const { [place]: key, mentions, articles } = cell;
        if (key === null || others.some((other) => cell[other] !== null)) return [];
        return [{ key, values: key === OTHER ? counted.folded : 1, mentions, articles }];
      })
      .toSorted((a, b) => order(counted.dimension, plan.measure, context, a, b));
  };
  return {
    plan,
    groups: members('groups'),
    rows: members('rows'),
    columns: members('columns'),
    cells,
  };
}

const COORDINATES = { groups: 'group', rows: 'row', columns: 'column' } as const;

/** An axis as it is counted: its members, the rest in one, by numbers. */
interface CountedAxis {
  readonly axis: Axis;
  readonly dimension: Dimension;
  /** What is shown; the number behind the last one is the total. */
  readonly keys: readonly string[];
  /** Of each article, or of each initiative, the number of its key. */
  readonly codes: Uint32Array;
  readonly ofArticles: boolean;
  /** How many values stand under `OTHER`. */
  readonly folded: number;
}

/** Mentions counted, and cells named, between two turns. */
const MENTIONS_AT_ONCE = 50_000;
const CELLS_AT_ONCE = 5000;
/** Cells kept side by side; where there are more, only those that count anything are kept. */
const MOST_DENSE = 2_000_000;

/** The axis with the values that are shown; where it is cut, it is counted by itself first. */
function* axisOf(
  selection: MentionSelection,
  axis: Axis,
  dimension: Dimension,
  plan: PivotPlan,
  context: PivotContext,
): Generator<undefined, CountedAxis> {
  const { values, codes } = keysOf(selection.columns, dimension, context.initiatives);
  const whole: CountedAxis = {
    axis,
    dimension,
    keys: values,
    codes,
    ofArticles: isOfArticles(dimension),
    folded: 0,
  };
  const limit = plan.limits?.[axis];
  if (limit === undefined || !isFoldable(dimension)) return whole;
  const found = yield* tallies(selection, [whole]);
  const named: (Counts & { readonly key: string })[] = [];
  for (const [code, mentions, articles] of found.all()) {
    const key = values[code];
    if (key !== undefined && key !== UNKNOWN) named.push({ key, mentions, articles });
  }
  // One value alone is not worth the name of other ones.
  if (named.length <= limit + 1) return whole;
  const shown = named
    .toSorted(
      (a, b) => b[plan.measure] - a[plan.measure] || context.compare(dimension, a.key, b.key),
    )
    .slice(0, limit)
    .map(({ key }) => key);
  const keys = [...shown, OTHER, UNKNOWN];
  const places = new Map(shown.map((key, at) => [key, at]));
  const numbers = values.map((key) => (key === UNKNOWN ? limit + 1 : (places.get(key) ?? limit)));
  return {
    ...whole,
    keys,
    codes: codes.map((code) => numbers[code] ?? limit),
    folded: named.length - limit,
  };
}

/** Counts under every combination of the axes' keys, each of them a total too. */
function* tallies(
  { columns, articles, initiatives }: MentionSelection,
  axes: readonly CountedAxis[],
): Generator<undefined, Tallies> {
  const sizes = axes.map(({ keys }) => keys.length + 1);
  const found = new Tallies(sizes.reduce((product, size) => product * size, 1));
  const combinations = 1 << axes.length;
  let done = 0;
  for (let article = 0; article < columns.articleIds.length; article += 1) {
    const end = columns.starts[article + 1] ?? 0;
    const start = columns.starts[article] ?? 0;
    if (articles[article] !== 1) continue;
    for (let at = start; at < end; at += 1) {
      const initiative = columns.initiatives[at] ?? 0;
      if (initiatives[initiative] !== 1) continue;
      const count = columns.counts[at] ?? 0;
      for (let combination = 0; combination < combinations; combination += 1) {
        let index = 0;
        for (let axis = 0; axis < axes.length; axis += 1) {
          const counted = axes[axis];
          const size = sizes[axis] ?? 1;
          if (counted === undefined) continue;
          index *= size;
          index +=
            (combination & (1 << axis)) === 0
              ? size - 1
              : (counted.codes[counted.ofArticles ? article : initiative] ?? 0);
        }
        found.add(index, count, article + 1);
      }
    }
    done += end - start;
    if (done < MENTIONS_AT_ONCE) continue;
    done = 0;
    yield;
  }
  return found;
}

/** Where a cell stands, by its number. */
function coordinateAt(axes: readonly CountedAxis[], index: number): Coordinate {
  const found: { group: string | null; row: string | null; column: string | null } = {
    group: null,
    row: null,
    column: null,
  };
  let rest = index;
  for (const { axis, keys } of axes.toReversed()) {
    const size = keys.length + 1;
    found[COORDINATES[axis]] = keys[rest % size] ?? null;
    rest = Math.floor(rest / size);
  }
  return found;
}

/** Mentions and articles of cells by their numbers. */
class Tallies {
  readonly #places: Map<number, number> | null;
  #mentions: Uint32Array;
  #articles: Uint32Array;
  /** The article that was counted last, so that each is counted once; articles come one by one. */
  #last: Uint32Array;

  constructor(size: number) {
    this.#places = size > MOST_DENSE ? new Map() : null;
    const room = this.#places === null ? size : 1024;
    this.#mentions = new Uint32Array(room);
    this.#articles = new Uint32Array(room);
    this.#last = new Uint32Array(room);
  }

  add(index: number, mentions: number, article: number): void {
    const at = this.#places === null ? index : this.#placeOf(index, this.#places);
    this.#mentions[at] = (this.#mentions[at] ?? 0) + mentions;
    if (this.#last[at] === article) return;
    this.#last[at] = article;
    this.#articles[at] = (this.#articles[at] ?? 0) + 1;
  }

  /** What counts anything. */
  *all(): Generator<readonly [index: number, mentions: number, articles: number]> {
    if (this.#places !== null) {
      for (const [index, at] of this.#places) {
        yield [index, this.#mentions[at] ?? 0, this.#articles[at] ?? 0];
      }
      return;
    }
    for (let at = 0; at < this.#articles.length; at += 1) {
      const articles = this.#articles[at] ?? 0;
      if (articles > 0) yield [at, this.#mentions[at] ?? 0, articles];
    }
  }

  #placeOf(index: number, places: Map<number, number>): number {
    const known = places.get(index);
    if (known !== undefined) return known;
    const at = places.size;
    places.set(index, at);
    if (at >= this.#last.length) {
      this.#mentions = doubled(this.#mentions);
      this.#articles = doubled(this.#articles);
      this.#last = doubled(this.#last);
    }
    return at;
  }
}

function doubled(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
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
