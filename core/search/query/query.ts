import type { Role } from '../../page/role.ts';

/** Where a text is sought: in the whole reading, in what is set as a headline, in the running text. */
export type TextScope = 'all' | 'title' | 'body';

/** Fields whose values are texts. */
export const VALUE_FIELDS = ['author', 'medium', 'place', 'initiative', 'theme', 'note'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** How far an article has been annotated; `accepted` and `pending` may both be said of one. */
export const ARTICLE_STATUSES = ['accepted', 'pending', 'none'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Values of figures that are asked for, in base units; an end that is named belongs to the range. */
export type FigureRange =
  | { readonly op: 'any' }
  | { readonly op: '=' | '>=' | '<=' | '>' | '<'; readonly value: number }
  | { readonly op: '..'; readonly min: number; readonly max: number };

/** A literal text; both scripts, widths and cases are one. Never empty. */
export interface TextTerm {
  readonly kind: 'text';
  readonly scope: TextScope;
  readonly text: string;
}

/** Texts with exactly one character between two of them; at least one is not empty. */
export interface PatternTerm {
  readonly kind: 'pattern';
  readonly scope: TextScope;
  readonly pieces: readonly string[];
}

/**
 * A text in one of the values of a field, or (`equals`) one of its values as a whole; `equals` with an empty
 * text: no value is known.
 */
export interface ValueTerm {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly match: 'contains' | 'equals';
  readonly text: string;
}

/** One condition that an article meets or not. */
export type QueryTerm =
  | TextTerm
  | PatternTerm
  | ValueTerm
  /** A block of this role. */
  | { readonly kind: 'role'; readonly role: Role }
  /** Has annotations that were accepted, suggestions that wait, or neither. */
  | { readonly kind: 'status'; readonly status: ArticleStatus }
  /** Published within: `2018`, `2018-05`, `2018-05-06`, both inclusive; null: no limit. Not both null. */
  | { readonly kind: 'date'; readonly from: string | null; readonly to: string | null }
  /** An accepted figure; `unit` null: in whatever unit. `any` has a unit. */
  | { readonly kind: 'figure'; readonly unit: string | null; readonly range: FigureRange };

/** What is asked of an archive. `and` and `or` have two parts or more. */
export type Query =
  | QueryTerm
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

export type FieldName = 'title' | 'body' | ValueField | 'role' | 'status' | 'date' | 'figure';

/** How each field is written, the usual name first. Names are compared folded: 題名 is 题名, TITLE title. */
export const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['题名', 'title', '标题'],
  body: ['正文', 'body'],
  author: ['作者', 'author'],
  medium: ['媒体', 'medium'],
  date: ['日期', 'date'],
  place: ['地区', 'place', '地点'],
  initiative: ['举措', 'initiative'],
  theme: ['主题', 'theme'],
  role: ['角色', 'role'],
  note: ['批注', 'note'],
  status: ['状态', 'status'],
  figure: ['数据', 'figure'],
};

/** How each role is written after 角色, the usual name first; names of messages, but part of the language. */
export const ROLE_NAMES: Readonly<Record<Role, readonly string[]>> = {
  kicker: ['肩题', 'kicker'],
  title: ['主题', 'title'],
  subtitle: ['副题', 'subtitle'],
  heading: ['小标题', 'heading'],
  byline: ['作者', 'byline'],
  photographer: ['摄影', 'photographer'],
  source: ['稿源', 'source'],
  editors: ['编校', 'editors'],
  pubdate: ['刊期', 'pubdate'],
  dateline: ['电头', 'dateline'],
  body: ['正文', 'body'],
  caption: ['图注', 'caption'],
  advert: ['广告', 'advert'],
  boilerplate: ['套话', 'boilerplate'],
};

/** How each status is written after 状态, the usual name first. */
export const STATUS_NAMES: Readonly<Record<ArticleStatus, readonly string[]>> = {
  accepted: ['已标注', 'annotated'],
  pending: ['待审', 'waiting'],
  none: ['未标注', 'untouched'],
};
