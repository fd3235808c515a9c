import type { Query } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import type { ArchiveSide } from './condition.ts';
import { foundSet, type FoundSet } from './found.ts';
import type { IndexDb } from './index-file.ts';
import { mostRelevant, searchIndex, type FoundDoc, type PageWanted } from './read.ts';
import { groupOf } from './sketches.ts';

/*
 * Of near-duplicates that a query finds one is shown, in its own place: the one of those found that stands for
 * the others. Whether an article is shown depends on nothing that was shown before, so pages may be asked for in
 * any order and no group comes twice.
 */

/** An article that is shown, and the ids of those that it stands for. */
export interface FoldedDoc extends FoundDoc {
  readonly duplicates: readonly string[];
}

export interface FoldedPage {
  /** Articles, folded or not. */
  readonly count: number;
  /** Articles after folding. */
  readonly groups: number;
  readonly docs: readonly FoldedDoc[];
  /** Behind which the next page begins; null where there is none. */
  readonly next: Pick<FoundDoc, 'order' | 'id'> | null;
}

/** A page of what a query finds, newest first, near-duplicates folded. */
export function searchFolded(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
  { limit, after }: PageWanted,
): FoldedPage {
  if (!hasReprints(db)) {
    const { count, docs } = searchIndex(db, query, fold, archive, { limit: limit + 1, after });
    const shown = docs.slice(0, limit).map((doc) => ({ ...doc, duplicates: [] }));
    const next = docs.length > limit ? (shown.at(-1) ?? null) : null;
    return { count: count ?? 0, groups: count ?? 0, docs: shown, next };
  }
  const found = foundSet(db, query, fold, archive);
  const shown: FoldedDoc[] = [];
  for (let from = after; ;) {
    const wanted = { limit: limit + 1, after: from, counted: false };
    const { docs } = searchIndex(db, query, fold, archive, wanted);
    for (const doc of docs) {
      const standing = standingFor(db, found, doc.id);
      if (standing?.[0] === doc.id || standing === null) {
        shown.push({ ...doc, duplicates: articlesOf(db, standing?.slice(1) ?? []) });
      }
      if (shown.length > limit) break;
    }
    from = docs.at(-1);
    if (shown.length > limit || docs.length <= limit) break;
  }
  const last = shown.length > limit ? shown[limit - 1] : undefined;
  return {
    count: found.ids.length,
    groups: countGroups(db, found),
    docs: shown.slice(0, limit),
    next: last ?? null,
  };
}

/** The articles that fit best, at most `limit` of them before folding; a group stands where its best one does. */
export function mostRelevantFolded(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
  limit: number,
): Omit<FoldedPage, 'next'> {
  const docs = mostRelevant(db, query, fold, archive, limit);
  const found = foundSet(db, query, fold, archive);
  const count = found.ids.length;
  if (!hasReprints(db)) {
    return { count, groups: count, docs: docs.map((doc) => ({ ...doc, duplicates: [] })) };
  }
  const seen = new Set<number>();
  const shown = docs.flatMap((doc): readonly FoldedDoc[] => {
    const [first = doc.id, ...others] = standingFor(db, found, doc.id) ?? [];
    if (seen.has(first)) return [];
    seen.add(first);
    const standing = first === doc.id ? doc : docAt(db, first);
    return standing ? [{ ...standing, duplicates: articlesOf(db, others) }] : [];
  });
  return { count, groups: countGroups(db, found), docs: shown };
}

/** How many articles are left of those found when near-duplicates are folded. */
export function countGroups(db: IndexDb, found: FoundSet): number {
  return found.groups(() => countedGroups(db, found));
}

function countedGroups(db: IndexDb, found: FoundSet): number {
  const leaders = new Set<number>();
  let folded = 0;
  for (const { leader } of reprintsAmong(db, found)) {
    if (leaders.has(leader)) folded += 1;
    else leaders.add(leader);
  }
  return found.ids.length - folded;
}

/** A document that has near-duplicates, and the one that stands for all of them. */
export interface Reprint {
  readonly id: number;
  readonly leader: number;
}

/** Those found that have near-duplicates, found or not. */
export function* reprintsAmong(db: IndexDb, found: FoundSet): Generator<Reprint> {
  if (found.ids.length < 200) {
    const one = statement<[number], Reprint>(db, 'SELECT id, leader FROM reprint WHERE id = ?');
    for (const id of found.ids) {
      const reprint = one.get(id);
      if (reprint) yield reprint;
    }
    return;
  }
  for (const reprint of statement<[], Reprint>(db, 'SELECT id, leader FROM reprint').all()) {
    if (found.has(reprint.id)) yield reprint;
  }
}

/** Of the group of a document those that were found, in the order in which they stand for all; null for none. */
function standingFor(db: IndexDb, found: FoundSet, id: number): readonly number[] | null {
  const those = groupOf(db, id).filter((member) => found.has(member));
  return those.length < 2 ? null : those;
}

function hasReprints(db: IndexDb): boolean {
  const sql = 'SELECT 1 AS found FROM reprint LIMIT 1';
  return statement<[], { readonly found: number }>(db, sql).get() !== undefined;
}

function docAt(db: IndexDb, id: number): FoundDoc | undefined {
  return statement<[number], FoundDoc>(
    db,
    'SELECT id_from(article_id) AS articleId, published_order AS "order", id FROM doc WHERE id = ?',
  ).get(id);
}

function articlesOf(db: IndexDb, ids: readonly number[]): readonly string[] {
  return ids.flatMap((id) => docAt(db, id)?.articleId ?? []);
}
