/** What a segment is on its page; the words are those of design.md section 2. */
export const ROLES = [
  'kicker',
  'title',
  'subtitle',
  'heading',
  'byline',
  'photographer',
  'source',
  'editors',
  'pubdate',
  'dateline',
  'body',
  'caption',
  'advert',
  'boilerplate',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles whose text makes up what `reading` means on the command line: the running text. */
export const RUNNING_ROLES: ReadonlySet<Role> = new Set(['body', 'heading']);

/** Who wrote, took, sent, edited, and when: set together above the running text of a reading. */
export const CREDIT_ROLES: ReadonlySet<Role> = new Set([
  'byline',
  'photographer',
  'source',
  'editors',
  'pubdate',
  'dateline',
]);
