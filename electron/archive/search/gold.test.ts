import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { imported, newDesk } from '../testing/desk.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared');
const SEEDS = path.join(SHARED, 'seeds');
const QUERIES = path.join(SHARED, 'gold', 'queries.json');
const present = fs.existsSync(SEEDS) && fs.existsSync(QUERIES);
if (!present) {
  process.stderr.write('seeds or gold/queries.json are absent: search is not compared with them\n');
}

const queriesJson = z.object({
  queries: z.array(z.object({ query: z.string(), joinedFolded: z.record(z.string(), z.int()) })),
});

const ascending = (a: number, b: number): number => a - b;

describe.skipIf(!present)('search on the example pages', () => {
  test('counts in every page what a careful archivist counted there', async () => {
    const desk = newDesk();
    await imported(desk.client, desk.session, [SEEDS]);
    const { queries } = queriesJson.parse(JSON.parse(fs.readFileSync(QUERIES, 'utf8')));
    expect(queries.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { query, joinedFolded } of queries) {
      const { count, hits } = await desk.client.search.run({ query, exact: true, limit: 1000 });
      expect(hits).toHaveLength(count);
      // Articles of the gold set are named `003-A2`; the page is what both sides know.
      for (const page of ['000', '002', '003']) {
        const found = hits.filter(({ filename }) => filename.startsWith(page)).length;
        const wanted = Object.entries(joinedFolded)
          .filter(([article]) => article.startsWith(page))
          .reduce((sum, [, inArticle]) => sum + inArticle, 0);
        if (found !== wanted) wrong.push(`${query} in ${page}: ${found}, not ${wanted}`);
      }
      const indexed = await desk.session.search.articles(
        { kind: 'text', scope: 'all', text: query },
        { order: 'newest', duplicates: 'shown', after: null, limit: 1000 },
      );
      const inIndex = indexed?.ids.toSorted();
      const inHits = [...new Set(hits.map(({ articleId }) => articleId ?? ''))].toSorted();
      expect(inIndex, query).toEqual(inHits);
      expect(indexed?.count, query).toBe(Object.keys(joinedFolded).length);
      const perArticle = Object.values(Object.groupBy(hits, ({ articleId }) => articleId ?? ''));
      const counts = perArticle.map((list) => list?.length ?? 0).toSorted(ascending);
      expect(counts, query).toEqual(Object.values(joinedFolded).toSorted(ascending));
    }
    expect(wrong).toEqual([]);
    desk.session.dispose();
  });
});
