import { describe, expect, test } from 'vitest';
import { closeArchive } from '../open.ts';
import { importText, newArchive, OTHER_PAGE, PAGE, testActor } from '../testing/archive.ts';
import { articlePageSql, articlesInOrder, listArticles, type ArticleSort } from './articles.ts';
import { articlesBehindSql } from './library-pages.ts';
import { FACTS_SQL, MENTION_PAGE_SQL, MENTIONS_SQL } from './mentions.ts';
import { TOTALS_SQL } from './stats.ts';
import { MOVED_SQL, piecesSql } from '../search/moved.ts';
import { TOUCHED } from './touched-sources.ts';

const { db } = newArchive();

function planOf(sql: string, ...values: readonly unknown[]): string {
  return db
    .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => detail)
    .join('\n');
}

const INDEXES: readonly (readonly [ArticleSort, string])[] = [
  ['filename', 'article_by_filename'],
  ['title', 'article_by_title'],
  ['medium', 'article_by_medium'],
  ['publishedOn', 'article_by_date'],
  ['place', 'article_by_place'],
  ['characters', 'article_by_characters'],
  ['accepted', 'article_by_accepted'],
  ['pending', 'article_by_pending'],
  ['referenceCode', 'article_by_code'],
];

describe('the library of a large archive', () => {
  test.each(INDEXES)('by %s is read off the index %s alone, up and down', (sort, index) => {
    for (const descending of [false, true]) {
      const plan = planOf(articlePageSql({ text: '', sort, descending }), 100, 90_000);
      expect(plan).toMatch(new RegExp(`SCAN a USING (?:COVERING )?INDEX ${index}$`, 'u'));
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  test.each(INDEXES)('by %s goes on behind a page in the same index', (sort, index) => {
    for (const descending of [false, true]) {
      for (const part of ['same', 'next'] as const) {
        const order = { sort, descending, limit: 50 };
        const after = sort === 'filename' ? ['f', 's', 1] : ['k', 'a'];
        const { sql, values } = articlesBehindSql(order, after, part);
        const plan = planOf(sql, ...values);
        expect(plan).toMatch(new RegExp(`^SEARCH a USING (?:COVERING )?INDEX ${index} \\(`, 'u'));
        expect(plan).not.toContain('TEMP B-TREE');
      }
    }
  });

  test('of one source, or of articles by id, is looked up', () => {
    const order = { text: '', sort: 'filename', descending: false } as const;
    expect(planOf(articlePageSql({ ...order, sourceId: 's' }), 's', 10, 0)).toMatch(
      /SEARCH a USING .*\(.*source_id=\?/u,
    );
  });

  test('and the counts of the status line read no annotation', () => {
    const plan = planOf(TOTALS_SQL);
    expect(plan).not.toMatch(/(?:SCAN|SEARCH) annotation(?: |$)/mu);
    expect(plan).toMatch(/source USING COVERING INDEX/u);
    expect(plan).toMatch(/article USING (?:COVERING )?INDEX/u);
  });
});

describe('mentions of a large archive', () => {
  test('are paged off one covering index, however deep', () => {
    const plan = planOf(MENTION_PAGE_SQL, 'i', 's', 9, 'n', 50);
    expect(plan).toContain('USING COVERING INDEX annotation_initiative_in_order');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  test('are read by source off another, beside the facts of their articles', () => {
    expect(planOf(MENTIONS_SQL, '[]')).toContain(
      'SEARCH i USING COVERING INDEX annotation_initiative_by_source',
    );
    expect(planOf(FACTS_SQL, '[]')).toContain('SEARCH a USING INDEX article_by_source');
  });

  test('are read again for what the journal says was touched since, found by its clock', () => {
    const plan = `${planOf(MOVED_SQL, { clock: '' })}\n${planOf(piecesSql(TOUCHED), 's', 0, 9)}`;
    expect(plan).toMatch(/SEARCH step USING .*clock>/u);
    expect(plan).toMatch(/SEARCH c USING PRIMARY KEY \(step_id=\? AND ord>/u);
    expect(plan).not.toMatch(/SCAN (?:step|head_move|c)(?: |$)/mu);
  });
});

test('pages of the library tell every article once, in both directions', () => {
  const actor = testActor();
  for (let number = 0; number < 9; number += 1) {
    const page = number % 2 === 0 ? PAGE : OTHER_PAGE;
    importText(db, actor, `p${number % 4}.txt`, `${page}\n第${number}号\n`);
  }
  for (const [sort] of INDEXES) {
    const up = articlesInOrder(db, { sort, descending: false });
    expect(articlesInOrder(db, { sort, descending: true })).toEqual(up.toReversed());
    const rows = [0, 4, 8].flatMap((offset) => [
      ...listArticles(db, { text: '', sort, descending: false, offset, limit: 4 }).rows,
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(9);
    expect(listArticles(db, { text: '', sort, descending: true, offset: 0, limit: 1 }).total).toBe(
      9,
    );
  }
  closeArchive(db);
});
