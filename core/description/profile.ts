/** How sure a value is (DA/T 22-2000, 5.5.1.4): what is not printed stands in `[ ]`. */
export const CERTAINTIES = ['printed', 'inferred', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** 必著, 有则必著, 选著 (DA/T 18-2022). */
export const OBLIGATIONS = ['required', 'ifPresent', 'optional'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

export const FIELD_KINDS = ['text', 'long', 'date', 'choice', 'number', 'people', 'url'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What the program can read off the page or knows without being told. */
export const DERIVED = [
  'title',
  'kicker',
  'subtitle',
  'byline',
  'photographer',
  'medium',
  'editor',
  'proofreader',
  'reviewer',
  'dateline',
  'publishedOn',
  'place',
  'url',
  'readings',
  'characters',
  'pictures',
  'year',
  'item',
  'describedBy',
  'describedOn',
] as const;
export type DerivedName = (typeof DERIVED)[number];

export interface FieldChoice {
  /** What is stored and printed. */
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** One field of a profile (著录项目). */
export interface Field {
  readonly id: string;
  readonly group: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: FieldKind;
  readonly obligation: Obligation;
  /**
   * `page`: said by the page, so a value has a certainty. `office`: given by those who keep the
   * archive (档号, 保管期限), so it has none.
   */
  readonly origin: 'page' | 'office';
  /** Element of DA/T 18-2022; empty where the standard has none. */
  readonly dat18: string;
  /** Element of ISAD(G), as `3.1.2 Title`. */
  readonly isadg: string;
  /** Element of Dublin Core. */
  readonly dc: string;
  /** Where a value comes from that nobody typed; null for none. */
  readonly derived: DerivedName | null;
  /** For `choice`; other values may be typed where `open`. */
  readonly choices: readonly FieldChoice[];
  readonly open: boolean;
}

export interface FieldGroup {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** What is described of a kind of document: a newspaper clipping, a web clipping. */
export interface Profile {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** 著录层级 (DA/T 18-2022). */
  readonly level: string;
  readonly groups: readonly FieldGroup[];
  readonly fields: readonly Field[];
}

/** The field under which an article's choice of profile is kept. */
export const PROFILE_FIELD = 'profile';

/** The field that holds the 档号. */
export const CODE_FIELD = 'referenceCode';

export function fieldOf(profile: Profile, id: string): Field | null {
  return profile.fields.find((field) => field.id === id) ?? null;
}
