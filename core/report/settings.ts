import type { Privacy } from './mask.ts';
import type { FrontMatter } from './printed.ts';

/** What stands around the text of a report, as its makers set it; sign-offs come from signing. */
export type FrontSettings = Omit<FrontMatter, 'signOffs' | 'sourceNotes' | 'charts'>;

/** How a report is printed and signed, apart from what it says. */
export interface ReportSettings {
  readonly front: FrontSettings;
  /** Names of private persons are masked, everywhere alike. */
  readonly masksPersons: boolean;
  /** What the makers decided of single persons by name, before what the pages let one guess. */
  readonly personRulings: Readonly<Record<string, Privacy>>;
  /** Where the source of a quotation stands. */
  readonly sourceNotes: FrontMatter['sourceNotes'];
  readonly charts: FrontMatter['charts'];
  /** Nobody signs two stages. */
  readonly twoPersons: boolean;
  /** Who signed what, when, is printed at the end. */
  readonly printsSignOffs: boolean;
}

export const PLAIN_FRONT: FrontSettings = {
  subtitle: '',
  issuer: '',
  date: '',
  attachments: [],
  remark: '',
  recipients: '',
  redHead: null,
  security: '',
  copyNumber: '',
  urgency: '',
  issue: '',
  imprint: null,
};

export const PLAIN_SETTINGS: ReportSettings = {
  front: PLAIN_FRONT,
  masksPersons: false,
  personRulings: {},
  sourceNotes: 'line',
  charts: 'native',
  twoPersons: false,
  printsSignOffs: false,
};

type Stated<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined };

/** Settings of which only some are stated. */
export type StatedSettings = Stated<Omit<ReportSettings, 'front'>> & {
  readonly front?: Stated<FrontSettings> | undefined;
};

/** `stated` over `base`; what is not stated stays as it is, in the front matter part by part. */
export function withSettings(
  base: ReportSettings,
  { front, ...stated }: StatedSettings,
): ReportSettings {
  return { ...over(base, stated), front: over(base.front, front ?? {}) };
}

function over<Whole extends object>(base: Whole, stated: Stated<Whole>): Whole {
  const entries = Object.entries(stated).filter(([, value]) => value !== undefined);
  // What is stated has the types of the whole.
  return { ...base, ...(Object.fromEntries(entries) as Partial<Whole>) };
}
