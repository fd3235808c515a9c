import { keepsArticle } from '../export/filter.ts';
import {
  isOfArticles,
  keyOf,
  periodOf,
  type ArticleMentions,
  type Dimension,
  type InitiativeFacts,
} from './dimension.ts';
import type { ArticleFact, Coded, MentionColumns } from './mention-columns.ts';
import type { Condition } from './pivot-passages.ts';
import type { Counts } from './pivot.ts';

/** Mentions that count: those of some initiatives in some articles. */
export interface MentionSelection {
  readonly columns: MentionColumns;
  /** 1 for each article, by its number, whose mentions count. */
  readonly articles: Uint8Array;
  /** 1 for each initiative, by its number, that is counted. */
  readonly initiatives: Uint8Array;
}

/** What is wanted of all mentions; a part that is absent limits nothing. */
export interface MentionsWanted {
  /** An article must be in each of these sets. */
  readonly articleIds: readonly ReadonlySet<string>[];
  /** null for all. */
  readonly initiativeIds: ReadonlySet<string> | null;
  /** A part of the place's name. */
  readonly place?: string | undefined;
  readonly medium?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Says which article stands for an article and its near-duplicates: each group then counts once. */
  readonly leaderOf?: ((articleId: string) => string) | null | undefined;
}

export const ALL_MENTIONS: MentionsWanted = { articleIds: [], initiativeIds: null };

/** The mentions that are wanted. */
export function selectMentions(columns: MentionColumns, wanted: MentionsWanted): MentionSelection {
  const { place, medium = '', from, to, initiativeIds } = wanted;
  const selection = {
    columns,
    articles: new Uint8Array(columns.articleIds.length).fill(1),
    initiatives: Uint8Array.from(columns.initiativeIds, (id) =>
      Number(initiativeIds === null || initiativeIds.has(id)),
    ),
  };
  const { articles } = selection;
  const limit = (fact: ArticleFact, keeps: (value: string) => boolean): void => {
    const { values, codes } = columns.facts[fact];
    const kept = values.map(keeps);
    if (kept.every(Boolean)) return;
    codes.forEach((code, at) => {
      if (kept[code] !== true) articles[at] = 0;
    });
  };
  limit('place', (value) => keepsArticle({ id: '', place: value, publishedOn: '' }, { place }));
  limit('medium', (value) => medium === '' || value === medium);
  limit('publishedOn', (value) =>
    keepsArticle({ id: '', place: '', publishedOn: value }, { from, to }),
  );
  for (const ids of wanted.articleIds) {
    columns.articleIds.forEach((id, at) => {
      if (!ids.has(id)) articles[at] = 0;
    });
  }
  return wanted.leaderOf ? withoutDuplicates(selection, wanted.leaderOf) : selection;
}

/**
 * Of every group of near-duplicates that count the one that stands for it, or the oldest where that
 * one does not count itself.
 */
function withoutDuplicates(
  selection: MentionSelection,
  leaderOf: (articleId: string) => string,
): MentionSelection {
  const { columns } = selection;
  const articles = new Uint8Array(selection.articles.length);
  const stoodFor = new Set<string>();
  const counted = [...columns.byDate].filter((at) => isCounted(selection, at));
  const followers: number[] = [];
  for (const at of counted) {
    const id = columns.articleIds[at] ?? '';
    if (leaderOf(id) !== id) {
      followers.push(at);
      continue;
    }
    stoodFor.add(id);
    articles[at] = 1;
  }
  for (const at of followers) {
    const leader = leaderOf(columns.articleIds[at] ?? '');
    if (stoodFor.has(leader)) continue;
    stoodFor.add(leader);
    articles[at] = 1;
  }
  return { ...selection, articles };
}

/** The mentions of a selection that are counted under all conditions. */
export function narrowed(
  selection: MentionSelection,
  conditions: readonly Condition[],
  facts: InitiativeFacts,
): MentionSelection {
  const articles = selection.articles.slice();
  const initiatives = selection.initiatives.slice();
  for (const { dimension, keys, except } of conditions) {
    const { values, codes } = keysOf(selection.columns, dimension, facts);
    const wanted = new Set(keys);
    const kept = values.map((key) => wanted.has(key) !== except);
    const masked = isOfArticles(dimension) ? articles : initiatives;
    codes.forEach((code, at) => {
      if (kept[code] !== true) masked[at] = 0;
    });
  }
  return { ...selection, articles, initiatives };
}

/** The mentions of a selection in articles where each of the initiatives counts. */
export function together(
  selection: MentionSelection,
  initiativeIds: readonly string[],
): MentionSelection {
  if (initiativeIds.length === 0) return selection;
  const { columns } = selection;
  const numbers = initiativeIds.map((id) => columns.initiativeIds.indexOf(id));
  const articles = selection.articles.slice();
  articles.forEach((counts, at) => {
    if (counts === 0) return;
    const named = columns.initiatives.subarray(columns.starts[at], columns.starts[at + 1]);
    if (!numbers.every((one) => selection.initiatives[one] === 1 && named.includes(one))) {
      articles[at] = 0;
    }
  });
  return { ...selection, articles };
}

/**
 * The keys that a dimension counts by, each once, and which of them each article has, or each
 * initiative, by their numbers.
 */
export function keysOf(
  { facts, initiativeIds }: MentionColumns,
  dimension: Dimension,
  known: InitiativeFacts,
): Coded {
  switch (dimension) {
    case 'initiative':
      return { values: initiativeIds, codes: Uint32Array.from(initiativeIds, (_, at) => at) };
    case 'theme':
    case 'level':
      return recoded(
        { values: initiativeIds, codes: Uint32Array.from(initiativeIds, (_, at) => at) },
        (id) => keyOf(dimension, NO_ARTICLE, id, known),
      );
    case 'place':
    case 'medium':
    case 'mediaLevel':
      return facts[dimension];
    case 'month':
    case 'quarter':
    case 'year':
      return recoded(facts.publishedOn, (date) => periodOf(date, dimension));
  }
}

const NO_ARTICLE: Omit<ArticleMentions, 'mentions'> = {
  articleId: '',
  place: '',
  medium: '',
  mediaLevel: '',
  publishedOn: '',
};

function recoded({ values, codes }: Coded, keyOfValue: (value: string) => string): Coded {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const places = values.map((value) => {
    const key = keyOfValue(value);
    const known = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, known);
    return known;
  });
  return { values: keys, codes: codes.map((code) => places[code] ?? 0) };
}

/** How many mentions of an article count. */
export function mentionsOf(selection: MentionSelection, article: number): number {
  if (selection.articles[article] !== 1) return 0;
  const { starts, initiatives, counts } = selection.columns;
  let sum = 0;
  for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
    if (selection.initiatives[initiatives[at] ?? 0] === 1) sum += counts[at] ?? 0;
  }
  return sum;
}

function isCounted(selection: MentionSelection, article: number): boolean {
  return mentionsOf(selection, article) > 0;
}

/** How much counts in all. */
export function totalOf(selection: MentionSelection): Counts {
  let mentions = 0;
  let articles = 0;
  for (let at = 0; at < selection.articles.length; at += 1) {
    const own = mentionsOf(selection, at);
    mentions += own;
    if (own > 0) articles += 1;
  }
  return { mentions, articles };
}

/** The dates of the articles that count, each once. */
export function datesOf(selection: MentionSelection): readonly string[] {
  const { values, codes } = selection.columns.facts.publishedOn;
  const seen = new Uint8Array(values.length);
  codes.forEach((code, at) => {
    if (seen[code] === 0 && isCounted(selection, at)) seen[code] = 1;
  });
  return values.filter((_, code) => seen[code] === 1);
}
