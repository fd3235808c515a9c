import type { Reading } from '../page/reading-text.ts';
import { RUNNING_ROLES, type Role } from '../page/role.ts';

/** What 题名 means in a search: everything that is set as a headline. */
const HEAD_ROLES: ReadonlySet<Role> = new Set(['kicker', 'title', 'subtitle']);

/**
 * A reading cut where its running text begins and ends: `before`, `body` and `after` put together
 * are the reading. The line feeds at the borders go with `before` and `after`.
 */
export interface Sections {
  /** Kicker, title, subtitle: the beginning of `before`. */
  readonly title: string;
  /** Titles and credits; all of a reading that has no running text. */
  readonly before: string;
  /** Running text: body and headings. */
  readonly body: string;
  /** Captions. */
  readonly after: string;
}

/** The sections of a reading whose blocks stand in the order that `composeReading` gives them. */
export function sectionsOf({ text, blocks }: Pick<Reading, 'text' | 'blocks'>): Sections {
  const title = text.slice(0, blocks.findLast(({ role }) => HEAD_ROLES.has(role))?.end ?? 0);
  const start = blocks.find(({ role }) => RUNNING_ROLES.has(role))?.start ?? text.length;
  const end = blocks.findLast(({ role }) => RUNNING_ROLES.has(role))?.end ?? text.length;
  if (start >= end) return { title, before: text, body: '', after: '' };
  return {
    title,
    before: text.slice(0, start),
    body: text.slice(start, end),
    after: text.slice(end),
  };
}

/** The reading that sections were cut from. */
export function wholeOf({ before, body, after }: Sections): string {
  return before + body + after;
}

/** Sections in the form in which they are compared; every offset stays good. */
export function foldSections(sections: Sections, fold: (text: string) => string): Sections {
  const { title, before, body, after } = sections;
  return { title: fold(title), before: fold(before), body: fold(body), after: fold(after) };
}
