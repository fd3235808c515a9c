import { LEVELS, THEMES, type Initiative } from '../thesaurus/initiative.ts';

/** What mentions of initiatives can be counted by. */
export const DIMENSIONS = [
  'initiative',
  'theme',
  'level',
  'place',
  'medium',
  'mediaLevel',
  'month',
  'quarter',
  'year',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Levels of media as descriptions state them, the highest first. */
export const MEDIA_LEVELS = ['中央', '省', '市', '县'] as const;

/** Key of what is not known: an article without a date, an initiative without a theme. */
export const UNKNOWN = '';

/** One article with its accepted mentions: an annotation that names two initiatives is two mentions. */
export interface ArticleMentions {
  readonly articleId: string;
  /** Supplied, else printed; empty where unknown. */
  readonly place: string;
  readonly medium: string;
  readonly mediaLevel: string;
  /** `2018`, `2018-07` or `2018-07-01`, with `[ ] ? ~` where inferred; empty where unknown. */
  readonly publishedOn: string;
  /** Each initiative once. */
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly initiativeId: string;
  readonly count: number;
}

/** What the thesaurus says of the initiatives that are counted. */
export type InitiativeFacts = ReadonlyMap<string, Pick<Initiative, 'theme' | 'level'>>;

/** The key that an article and an initiative in it are counted under. */
export function keyOf(
  dimension: Dimension,
  article: Omit<ArticleMentions, 'mentions'>,
  initiativeId: string,
  initiatives: InitiativeFacts,
): string {
  switch (dimension) {
    case 'initiative':
      return initiativeId;
    case 'theme':
      return initiatives.get(initiativeId)?.theme ?? UNKNOWN;
    case 'level':
      return initiatives.get(initiativeId)?.level ?? UNKNOWN;
    case 'place':
    case 'medium':
    case 'mediaLevel':
      return article[dimension];
    case 'month':
    case 'quarter':
    case 'year':
      return periodOf(article.publishedOn, dimension);
  }
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/**
 * The period a date lies in: `2018-07`, `2018-Q3`, `2018`; {@link UNKNOWN} where the date does not say.
 *
 * `2018-07-01, quarter → 2018-Q3`, `[2018-07?], month → 2018-07`, `2018, month → ''`
 */
export function periodOf(date: string, period: Period): string {
  const [, year, month] = DATE.exec(date.replaceAll(/[[\]?~%]/gu, '')) ?? [];
  if (year === undefined) return UNKNOWN;
  if (period === 'year') return year;
  if (month === undefined) return UNKNOWN;
  return period === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

export function isPeriod(dimension: Dimension): dimension is Period {
  return (PERIODS as readonly Dimension[]).includes(dimension);
}

/** True for what is said of articles; the others are said of initiatives. */
export function isOfArticles(dimension: Dimension): boolean {
  return !['initiative', 'theme', 'level'].includes(dimension);
}

/** Keys that have an order of their own, whatever was counted; null for time, which sorts as text. */
const FIXED: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  theme: THEMES,
  level: LEVELS,
  mediaLevel: MEDIA_LEVELS,
};

/** Where the dimension gives a key its place by itself: -1 before, 1 after, 0 where counts decide. */
export function compareKeys(dimension: Dimension, a: string, b: string): number {
  if (isPeriod(dimension)) return a < b ? -1 : a > b ? 1 : 0;
  const fixed = FIXED[dimension];
  if (fixed === undefined) return 0;
  const place = (key: string): number => {
    const at = fixed.indexOf(key);
    return at === -1 ? fixed.length : at;
  };
  return place(a) - place(b);
}

/** True where so many keys may turn up that the rarest are counted together. */
export function isFoldable(dimension: Dimension): boolean {
  return ['initiative', 'theme', 'place', 'medium'].includes(dimension);
}

/** The period that follows. `2018-12 → 2019-01`, `2018-Q4 → 2019-Q1`, `2018 → 2019` */
export function nextPeriod(key: string): string {
  const year = Number(key.slice(0, 4));
  const following = String(year + 1).padStart(4, '0');
  if (key.length === 4) return following;
  if (key[5] === 'Q')
    return key.endsWith('4') ? `${following}-Q1` : `${key.slice(0, 6)}${Number(key[6]) + 1}`;
  const month = Number(key.slice(5));
  return month === 12
    ? `${following}-01`
    : `${key.slice(0, 5)}${String(month + 1).padStart(2, '0')}`;
}
