import { createHash } from 'node:crypto';
import { ROLES, type Role } from '#core/page/role.ts';
import { indexedCharacters, indexedText, type IndexedText } from '#core/search/bigrams.ts';
import { publishedDays } from '#core/search/query/date-range.ts';
import { searchedTitle, type ArticleFacts } from '#core/search/query/facts.ts';
import { foldSections } from '#core/search/sections.ts';
import type { Fold } from '#core/text/fold.ts';

/** What the index holds of an article. Values of fields hold no line feed. */
export interface IndexEntry extends Pick<
  ArticleFacts,
  'sections' | 'suppliedTitle' | 'authors' | 'medium' | 'place' | 'publishedOn' | 'roles'
> {
  readonly articleId: string;
}

/** A row of `doc` without its place. */
export interface DocRow {
  readonly articleId: string;
  readonly order: number;
  readonly firstDay: number | null;
  /** Null where it is the first, too. */
  readonly lastDay: number | null;
  readonly author: string;
  readonly medium: string;
  readonly place: string;
  readonly roles: number;
  readonly digest: Buffer;
}

export function docRowOf(entry: IndexEntry, fold: Fold): DocRow {
  const published = publishedDays(entry.publishedOn);
  return {
    articleId: entry.articleId,
    order: published?.order ?? -1,
    firstDay: published?.first ?? null,
    lastDay: published && published.last !== published.first ? published.last : null,
    author: listed(entry.authors, fold),
    medium: listed([entry.medium], fold),
    place: listed([entry.place], fold),
    roles: entry.roles.reduce((bits, role) => bits | roleBit(role), 0),
    digest: digestOf(entry),
  };
}

export function roleBit(role: Role): number {
  return 1 << ROLES.indexOf(role);
}

/** Values with a line feed before and behind each; empty where there are none. */
function listed(values: readonly string[], fold: Fold): string {
  const known = values.filter((value) => value !== '');
  return known.length === 0 ? '' : `\n${known.map(fold).join('\n')}\n`;
}

/** What tells an entry that is indexed already from one that has changed. */
function digestOf(entry: IndexEntry): Buffer {
  return createHash('sha256').update(JSON.stringify(entry)).digest().subarray(0, 8);
}

/** The tokens of an entry, for each text table; `body` is its running text, folded. */
export function tokensOf(
  { sections, suppliedTitle }: IndexEntry,
  fold: Fold,
): { readonly gram: IndexedText; readonly letter: string; readonly body: string } {
  const folded = foldSections(sections, fold);
  const title = fold(searchedTitle(sections.title, suppliedTitle));
  return {
    gram: indexedText(folded, title),
    letter: indexedCharacters(folded, title),
    body: folded.body,
  };
}
