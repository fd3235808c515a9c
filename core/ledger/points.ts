/*
 * 积分 of an article: offices count points by the level of the medium, twice where it leads the front
 * page. Every office has its own table; this is the form they share.
 */

/** Levels that a description states of a medium (assets/profiles/metadata). */
export const POINT_LEVELS = ['中央', '省', '市', '县', '其他'] as const;
export type PointLevel = (typeof POINT_LEVELS)[number];

export interface PointTable {
  readonly levels: Readonly<Record<PointLevel, number>>;
  /** By how much the points of what leads the front page are multiplied. */
  readonly lead: number;
}

/** A proposal until an office sets its own. */
export const DEFAULT_POINTS: PointTable = {
  levels: { 中央: 10, 省: 7, 市: 5, 县: 3, 其他: 1 },
  lead: 2,
};

/** What leads the front page. */
export const LEAD_POSITION = '头版头条';

/** `[头版]` of an inferred value is 头版. */
export function bareValue(printed: string): string {
  return printed.replace(/^\[(.*)\]$/u, '$1');
}

/** Points of an article; null where the level of its medium is not known or not in the table. */
export function pointsOf(
  table: PointTable,
  article: { readonly mediaLevel: string; readonly position: string },
): number | null {
  const level = POINT_LEVELS.find((one) => one === bareValue(article.mediaLevel));
  if (level === undefined) return null;
  const led = bareValue(article.position) === LEAD_POSITION;
  return table.levels[level] * (led ? table.lead : 1);
}
