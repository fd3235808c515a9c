import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '#core/search/query/facts.ts';
import { matches } from '#core/search/query/matches.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { Query } from '#core/search/query/query.ts';
import { wholeOf } from '#core/search/sections.ts';
import { queryOf, queryTerm } from '#core/search/testing/arbitrary-query.ts';
import { arbitraryFacts, hostileText } from './testing/arbitrary-facts.ts';
import { checkTokens } from './bulk.ts';
import type { IndexDb } from './index-file.ts';
import { placeFor, STRAYS_BELOW } from './place.ts';
import { allFound, mostRelevant, searchIndex, type FoundDoc } from './read.ts';
import { archiveOf, contentsOf, entryOf, factsOf, fold, newIndex } from './testing/index.ts';
import { writeSources, type SourceEntries } from './write.ts';

type Articles = ReadonlyMap<string, ArticleFacts>;

/** Three articles to a source. */
function sourcesOf(articles: Articles): readonly SourceEntries[] {
  const entries = [...articles].map(([id, facts]) => entryOf(id, facts));
  return [...Map.groupBy(entries, (_, at) => Math.floor(at / 3))].map(([source, those]) => ({
    sourceId: `s${source}`,
    entries: those,
  }));
}

function indexed(articles: Articles): IndexDb {
  const { db } = newIndex();
  writeSources(db, fold, sourcesOf(articles), 'now');
  return db;
}

const found = (db: IndexDb, query: Query, articles: Articles): readonly string[] =>
  allFound(db, query, fold, archiveOf(articles)).toSorted();
const meant = (query: Query, articles: Articles): readonly string[] =>
  [...articles]
    .flatMap(([id, facts]) => (matches(query, facts, fold).matched ? [id] : []))
    .toSorted();
const literal = (text: string): Query => ({ kind: 'text', scope: 'all', text });
const read = (typed: string): Query => {
  const { query } = parseQuery(typed, fold);
  if (query === null) throw new Error(`${typed} is no query`);
  return query;
};

const someArticles = (maxLength: number): fc.Arbitrary<Articles> =>
  fc
    .array(arbitraryFacts, { minLength: 1, maxLength })
    .map((all) => new Map(all.map((facts, at) => [`a${at}`, facts])));

describe('the index', () => {
  test('finds any part of any text, and what it finds holds it', () => {
    fc.assert(
      fc.property(
        someArticles(200),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 })), {
          minLength: 20,
          maxLength: 20,
        }),
        (articles, cuts) => {
          const db = indexed(articles);
          const texts = [...articles.values()].map(({ sections }) => wholeOf(sections));
          for (const [which, from, length] of cuts) {
            const text = texts[which % texts.length] ?? '';
            if (text === '') continue;
            const query = literal(text.slice(from % text.length).slice(0, length));
            const wanted = meant(query, articles);
            expect(wanted.length).toBeGreaterThan(0);
            expect(found(db, query, articles), JSON.stringify(query)).toEqual(wanted);
          }
          db.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  test('answers what a query means, for any query', () => {
    fc.assert(
      fc.property(
        someArticles(40),
        fc.array(queryOf(queryTerm), { minLength: 25, maxLength: 25 }),
        (articles, queries) => {
          const db = indexed(articles);
          for (const query of queries) {
            expect(found(db, query, articles), JSON.stringify(query)).toEqual(
              meant(query, articles),
            );
          }
          db.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('holds after any changes what it would hold if it were made anew', () => {
    const change = fc.record({
      sources: fc.array(fc.tuple(fc.nat(6), fc.array(arbitraryFacts, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const { db } = newIndex();
        const now = new Map<string, SourceEntries>();
        changes.forEach(({ sources }, at) => {
          const batch = new Map(
            sources.map(([number, facts]): [string, SourceEntries] => {
              const sourceId = `s${number}`;
              const entries = facts.map((one, index) => entryOf(`${sourceId}-${index}`, one));
              return [sourceId, { sourceId, entries }];
            }),
          );
          for (const [sourceId, one] of batch) now.set(sourceId, one);
          writeSources(db, fold, [...batch.values()], `step ${at}`);
        });
        const { db: anew } = newIndex();
        writeSources(anew, fold, [...now.values()], 'now');
        expect(contentsOf(db)).toBe(contentsOf(anew));
        checkTokens(db);
        db.close();
        anew.close();
      }),
      { numRuns: 40 },
    );
  });

  test('writes nothing for an article that has not changed', () => {
    const facts = factsOf({ suppliedTitle: '积分制' });
    const { db } = newIndex();
    const source = { sourceId: 's', entries: [entryOf('a', facts)] };
    expect(writeSources(db, fold, [source], null)).toBe(1);
    expect(writeSources(db, fold, [source], null)).toBe(0);
    expect(writeSources(db, fold, [{ sourceId: 's', entries: [] }], null)).toBe(1);
    db.close();
  });
});

describe('pages', () => {
  const dates = fc.constantFrom(
    '',
    '2018',
    '2018-05',
    '2018-05-06',
    '2018-05-07',
    '2019-01',
    '2020-21',
  );

  test('give every article once, newest first, however they came', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('题名:积分', '题名:积', '题名:积分 NOT 作者:无', 'NOT 无名'),
        (published, limit, typed) => {
          const { db } = newIndex();
          // One row number a day: many an article finds its place taken.
          db.exec('UPDATE meta SET slots = 1');
          const articles = new Map(
            published.map((publishedOn, at) => [
              `a${at}`,
              factsOf({ suppliedTitle: '积分制', publishedOn }),
            ]),
          );
          for (const source of sourcesOf(articles)) writeSources(db, fold, [source], null);
          const pages: FoundDoc[] = [];
          for (let after: FoundDoc | undefined; ; after = pages.at(-1)) {
            const page = searchIndex(db, read(typed), fold, archiveOf(articles), { limit, after });
            expect(page.count).toBe(published.length);
            if (page.docs.length === 0) break;
            pages.push(...page.docs);
          }
          expect(pages.map(({ articleId }) => articleId).toSorted()).toEqual(
            [...articles.keys()].toSorted(),
          );
          const orders = pages.map(({ order }) => order);
          expect(orders).toEqual(orders.toSorted((a, b) => b - a));
          db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are read backwards off the text table, without sorting', () => {
    const { db } = newIndex();
    const plan = db
      .prepare<[], { readonly detail: string }>(
        `EXPLAIN QUERY PLAN SELECT d.article_id FROM gram CROSS JOIN doc d ON d.id = gram.rowid
         WHERE gram MATCH '"ab"' AND gram.rowid > ${STRAYS_BELOW} AND gram.rowid < 9 ORDER BY gram.rowid DESC LIMIT 50`,
      )
      .all()
      .map(({ detail }) => detail);
    expect(plan).toHaveLength(2);
    expect(plan[0]).toMatch(/^SCAN gram VIRTUAL TABLE/u);
    expect(plan[1]).toMatch(/^SEARCH d USING INTEGER PRIMARY KEY/u);
    db.close();
  });

  test('by relevance begin with the article whose title says it', () => {
    const body = '云岫县的村里也有一处扶贫车间。'.repeat(5);
    const articles = new Map([
      ['plain', factsOf({ sections: { title: '', before: '', body: '扶贫车间一句', after: '' } })],
      [
        'titled',
        factsOf({ sections: { title: '扶贫车间', before: '扶贫车间\n', body, after: '' } }),
      ],
      ['other', factsOf({ sections: { title: '', before: '', body: '光伏电站', after: '' } })],
    ]);
    const db = indexed(articles);
    const ids = mostRelevant(db, literal('扶贫车间'), fold, archiveOf(articles), 10);
    expect(ids.map(({ articleId }) => articleId)).toEqual(['titled', 'plain']);
    db.close();
  });
});

describe('the place of an article', () => {
  test('keeps the order of dates until a day is full', () => {
    const { db } = newIndex();
    const put = (publishedOn: string, name: string): number => {
      const entry = entryOf(name, factsOf({ publishedOn, suppliedTitle: name }));
      writeSources(db, fold, [{ sourceId: name, entries: [entry] }], null);
      return Number(db.prepare('SELECT id FROM doc WHERE article_id = ?').pluck().get(name));
    };
    db.exec('UPDATE meta SET slots = 2');
    const first = put('2018-05-06', 'a');
    expect(put('2018-05-06', 'b')).toBe(first + 1);
    expect(put('2018-05-06', 'c')).toBe(first + 2);
    expect(put('2018-05-08', 'd')).toBe(first + 4);
    expect(put('2018-05-07', 'e')).toBe(first + 3);
    expect(put('2018-05-07', 'f')).toBe(STRAYS_BELOW - 1);
    expect(put('', 'g')).toBe(-1);
    expect(placeFor(db, -1)).toBe(-2);
    db.close();
  });
});

test('texts may hold whatever a text holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (body, query) => {
      const articles = new Map([
        ['a', factsOf({ sections: { title: '', before: '', body, after: '' } })],
      ]);
      const db = indexed(articles);
      if (query !== '')
        expect(found(db, literal(query), articles)).toEqual(meant(literal(query), articles));
      db.close();
    }),
    { numRuns: 60 },
  );
});
