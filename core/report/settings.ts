import type { FrontMatter } from './printed.ts';

/** What stands around the text of a report, as its makers set it; sign-offs come from signing. */
export type FrontSettings = Omit<FrontMatter, 'signOffs' | 'sourceNotes'>;

/** How a report is printed and signed, apart from what it says. */
export interface ReportSettings {
  readonly front: FrontSettings;
  /** Names of private persons are masked, everywhere alike. */
  readonly masksPersons: boolean;
  /** Where the source of a quotation stands. */
  readonly sourceNotes: FrontMatter['sourceNotes'];
  /** Charts as native Word charts, or as pictures. */
  readonly charts: 'native' | 'picture';
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
  sourceNotes: 'line',
  charts: 'native',
  twoPersons: false,
  printsSignOffs: false,
};

/** Settings of which only some are stated. */
export type StatedSettings = Partial<Omit<ReportSettings, 'front'>> & {
  readonly front?: Partial<FrontSettings>;
};

/** `stated` over `base`; a part of the front matter that is not stated stays as it is. */
export function withSettings(base: ReportSettings, stated: StatedSettings): ReportSettings {
  return { ...base, ...stated, front: { ...base.front, ...stated.front } };
}
