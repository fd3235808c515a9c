import { readFileSync } from 'node:fs';
import path from 'node:path';
import { matches } from '#core/search/query/matches.ts';
import type { ArticleFacts } from '#core/search/query/facts.ts';
import { makeFold } from '#core/text/fold.ts';
import { temporaryFolder } from '../../testing/temporary.ts';
import type { ArchiveSide } from '../condition.ts';
import type { IndexEntry } from '../index-entry.ts';
import { openIndex, type IndexDb } from '../index-file.ts';
import { TEXT_TABLES } from '../schema.ts';

export const fold = makeFold(
  readFileSync(path.join(import.meta.dirname, '../../../assets/scripts/t2s.txt'), 'utf8'),
);

export const KEY = { archiveId: 'archive', fold: 'table' };

export function newIndex(): { readonly db: IndexDb; readonly file: string } {
  const file = path.join(temporaryFolder(), 'search.db');
  return { db: openIndex(file, KEY).db, file };
}

/** An article that says nothing but what is given. */
export function factsOf(more: Partial<ArticleFacts>): ArticleFacts {
  return {
    sections: { title: '', before: '', body: '', after: '' },
    suppliedTitle: '',
    authors: [],
    medium: '',
    place: '',
    publishedOn: '',
    roles: [],
    initiatives: [],
    themes: [],
    notes: [],
    statuses: ['none'],
    figures: [],
    ...more,
  };
}

export function entryOf(articleId: string, facts: ArticleFacts): IndexEntry {
  const { sections, suppliedTitle, authors, medium, place, publishedOn, roles } = facts;
  return { articleId, sections, suppliedTitle, authors, medium, place, publishedOn, roles };
}

/** The archive as the index asks it: answers from the facts. */
export function archiveOf(articles: ReadonlyMap<string, ArticleFacts>): ArchiveSide {
  return {
    articlesFor: (term) =>
      [...articles].flatMap(([id, facts]) => (matches(term, facts, fold).matched ? [id] : [])),
  };
}

/** All that an index holds, whatever rowids and segments it holds it in. */
export function contentsOf(db: IndexDb): string {
  const docs = db
    .prepare(
      `SELECT id_from(article_id) AS article_id, id_from(source_id) AS source_id, published_order, first_day, last_day, author, medium, place, roles,
         hex(digest) AS digest FROM doc`,
    )
    .all()
    .map((row) => JSON.stringify(row));
  const tokens = TEXT_TABLES.flatMap((table) => {
    db.exec(
      `CREATE VIRTUAL TABLE temp.${table}_instance USING fts5vocab (main, ${table}, instance)`,
    );
    const rows = db
      .prepare(
        `SELECT id_from(d.article_id) AS article_id, hex(v.term) AS term, v.col, v.offset FROM temp.${table}_instance v
         LEFT JOIN doc d ON d.id = v.doc`,
      )
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`);
    db.exec(`DROP TABLE temp.${table}_instance`);
    return rows;
  });
  return [...docs, ...tokens].toSorted().join('\n');
}
