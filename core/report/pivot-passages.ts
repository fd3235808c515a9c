import {
  keyOf,
  UNKNOWN,
  type ArticleMentions,
  type Dimension,
  type InitiativeFacts,
} from './dimension.ts';
import { AXES, OTHER, type Coordinate, type Pivot } from './pivot.ts';

/** What a passage must be counted under: one of `keys`, or with `except` none of them. */
export interface Condition {
  readonly dimension: Dimension;
  readonly keys: readonly string[];
  readonly except: boolean;
}

/** The way from a cell to its passages: the conditions that they and no others meet. */
export function conditionsOf(
  pivot: Pick<Pivot, 'plan' | 'groups' | 'rows' | 'columns'>,
  at: Partial<Coordinate>,
): readonly Condition[] {
  const keys = { groups: at.group, rows: at.row, columns: at.column };
  return AXES.flatMap((axis): readonly Condition[] => {
    const dimension = pivot.plan[axis];
    const key = keys[axis];
    if (dimension === null || key === null || key === undefined) return [];
    return [
      conditionOf(
        dimension,
        key,
        pivot[axis].map((member) => member.key),
      ),
    ];
  });
}

/** What is counted under `key`, one of the `keys` that a dimension is counted by. */
export function conditionOf(dimension: Dimension, key: string, keys: readonly string[]): Condition {
  if (key !== OTHER) return { dimension, keys: [key], except: false };
  const named = keys.filter((one) => one !== OTHER);
  // What is not known is a member of its own, never one of the other ones.
  return { dimension, keys: [...new Set([...named, UNKNOWN])], except: true };
}

/** True where mentions of the initiative in the article are counted under all conditions. */
export function meets(
  conditions: readonly Condition[],
  article: Omit<ArticleMentions, 'mentions'>,
  initiativeId: string,
  initiatives: InitiativeFacts,
): boolean {
  return conditions.every(
    ({ dimension, keys, except }) =>
      keys.includes(keyOf(dimension, article, initiativeId, initiatives)) !== except,
  );
}
