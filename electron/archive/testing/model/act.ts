import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listArticles } from '#db/queries/articles.ts';
import { listSources } from '#db/queries/page.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { Session } from '../../session.ts';

/** What an act works on: the archive process and the folder with the pages to import. */
export interface World {
  readonly session: Session;
  readonly folder: string;
}

/** Random numbers that choose among what is there when the act is done. */
export interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** One thing that an archivist can do, by the use case that the window calls. */
export interface Act {
  readonly name: string;
  /** How often it is done beside the others. */
  readonly weight: number;
  /** Does nothing where there is nothing to do it to; what it may not do it throws as an AppError. */
  readonly does: (world: World, numbers: Numbers) => void | Promise<void>;
}

export function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

/** A span of `text` that splits no character. */
export function spanIn(text: string, a: number, b: number): Span {
  let start = a % (text.length - 12);
  let end = start + 1 + (b % 10);
  if (splitsSurrogatePair(text, start)) start -= 1;
  if (splitsSurrogatePair(text, end)) end += 1;
  return { start, end };
}

export function sourceAt({ session }: World, at: number) {
  return pick(listSources(session.db), at);
}

export function annotationAt({ session }: World, at: number) {
  return pick(listAnnotations(session.db, {}).rows, at)?.annotation;
}

export function initiativeAt({ session }: World, at: number) {
  return pick(listInitiatives(session.db), at);
}

export function articlesIn({ session }: World) {
  return listArticles(session.db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  }).rows;
}
