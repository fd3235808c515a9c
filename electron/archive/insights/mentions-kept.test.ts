import { test as property, fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArticleBits, bitsOfArticles } from '#core/report/article-bits.ts';
import { cooccurrenceOf, cooccurrenceOfBits } from '#core/report/cooccurrence.ts';
import type { ArticleMentions } from '#core/report/dimension.ts';
import { mutate, redo, redoable, undo, undoable } from '#db/journal.ts';
import { withdraw } from '#db/sources.ts';
import { annotateWords, importText } from '#db/testing/archive.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { made } from '../testing/surgery.ts';
import { MentionsKept } from './mentions-kept.ts';

const LABELS = ['拼豆集市', '百家长桌', '院坝夜话', '石渡合约'];

let desk: TestDesk;
let ids: readonly string[] = [];
let sources: readonly string[] = [];
beforeAll(() => {
  desk = newDesk();
  ids = LABELS.map((prefLabel) => made(desk, { prefLabel }));
  const { db, actor } = desk.session;
  sources = [1, 2, 3, 4].map((at) => {
    const text = `第${at}号消息\n\n本报讯 各乡推行${LABELS.join('、')}，群众叫好。\n`;
    return importText(db, actor, `p${at}.txt`, text).sourceId;
  });
});
afterAll(() => desk.session.close());

/** What the store says, read without any of what is kept. */
function fromStore() {
  const { db } = desk.session;
  const pairs = db
    .prepare(
      `WITH m AS (SELECT DISTINCT n.article_id AS a, i.initiative_id AS i
         FROM annotation n JOIN annotation_initiative i ON i.annotation_id = n.id
         JOIN source s ON s.id = n.source_id AND s.withdrawn = 0
         WHERE n.status = 'accepted' AND n.article_id IS NOT NULL)
       SELECT x.i || ' ' || y.i AS pair, count(*) AS n FROM m x JOIN m y ON y.a = x.a AND x.i < y.i
       GROUP BY x.i, y.i ORDER BY 1`,
    )
    .all();
  const counts = ids.map((id) =>
    db
      .prepare(
        `SELECT coalesce(sum(n.status = 'accepted'), 0) AS accepted,
           coalesce(sum(n.status = 'pending'), 0) AS pending,
           count(DISTINCT iif(n.status = 'accepted', n.article_id, NULL)) AS articles
         FROM annotation_initiative i JOIN annotation n ON n.id = i.annotation_id
         JOIN source s ON s.id = n.source_id AND s.withdrawn = 0 WHERE i.initiative_id = ?`,
      )
      .get(id),
  );
  return { pairs, counts };
}

function fromKept(kept: MentionsKept) {
  const { pairs } = drained(cooccurrenceOfBits(kept.bits, ids, null, 200, order));
  return {
    pairs: pairs
      .map(({ a, b, articles }) => ({ pair: [a, b].toSorted().join(' '), n: articles }))
      .toSorted((x, y) => order(x.pair, y.pair)),
    counts: ids.map((id) => kept.countOf(id)),
  };
}

function drained<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const deed = fc.record({
  does: fc.constantFrom('accept', 'suggest', 'remove', 'withdraw', 'return', 'undo', 'redo'),
  at: fc.nat(3),
  which: fc.nat(3),
});

describe('mentions kept in memory', () => {
  property.prop([fc.array(deed, { minLength: 1, maxLength: 12 })], { numRuns: 25 })(
    'are what the store says after whatever was done, undone and done again',
    async (deeds) => {
      const { db, actor } = desk.session;
      const kept = new MentionsKept(desk.session);
      for (const { does, at, which } of deeds) {
        const sourceId = sources[at] ?? '';
        const shown = db.prepare('SELECT withdrawn FROM source WHERE id = ?').pluck().get(sourceId);
        switch (does) {
          case 'accept':
          case 'suggest':
            // Its import may have been undone.
            if (shown === undefined) break;
            annotateWords(db, actor, sourceId, LABELS[which] ?? '', {
              kind: 'initiative',
              initiativeIds: [ids[which] ?? ''],
              status: does === 'accept' ? 'accepted' : 'pending',
            });
            break;
          case 'remove':
            mutate(db, actor, (draft) => {
              const list = db.prepare<[], string>('SELECT id FROM annotation').pluck().all();
              const id = list[which];
              if (id !== undefined) draft.write('annotation', id, null);
              return { result: undefined, what: { kind: 'remove', params: {} } };
            });
            break;
          case 'withdraw':
            if (shown === 0) withdraw(db, actor, sourceId);
            break;
          case 'return':
            mutate(db, actor, (draft) => {
              const source = draft.read('source', sourceId);
              if (source) draft.write('source', sourceId, { ...source, withdrawn: false });
              return { result: undefined, what: { kind: 'import', params: {} } };
            });
            break;
          case 'undo':
            if (undoable(db)) undo(db, actor);
            break;
          case 'redo':
            if (redoable(db)) redo(db, actor);
            break;
        }
        await kept.inStep();
        expect(fromKept(kept)).toEqual(fromStore());
      }
    },
  );

  test('of another archive are other ones', async () => {
    const kept = new MentionsKept(desk.session);
    await kept.inStep();
    const other = newDesk();
    try {
      const found = new MentionsKept(other.session);
      found.inStepNow();
      expect([...found.articles()]).toEqual([]);
    } finally {
      other.session.close();
    }
  });
});

describe('bits of articles', () => {
  const article = (named: readonly number[], number: number): ArticleMentions => ({
    articleId: `a${number}`,
    place: '',
    medium: '',
    mediaLevel: '',
    publishedOn: '',
    mentions: [...new Set(named)].map((one) => ({ initiativeId: `i${one}`, count: 1 })),
  });

  property.prop(
    [
      fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { maxLength: 90 }),
      fc.integer({ min: 1, max: 10 }),
    ],
    { numRuns: 60 },
  )('say what stands together as counting does, of all articles and of some', (named, limit) => {
    const articles = named.map(article);
    const bits = new ArticleBits();
    articles.forEach(({ mentions }, number) => {
      for (const { initiativeId } of mentions) bits.set(initiativeId, number);
    });
    const all = drained(cooccurrenceOfBits(bits, bits.initiativeIds, null, limit, order));
    expect(all).toEqual(cooccurrenceOf(articles, limit, order));
    const even = articles.flatMap((_, number) => (number % 2 === 0 ? [number] : []));
    const among = bitsOfArticles(even, articles.length);
    const some = drained(cooccurrenceOfBits(bits, bits.initiativeIds, among, limit, order));
    expect(some).toEqual(
      cooccurrenceOf(
        articles.filter((_, number) => number % 2 === 0),
        limit,
        order,
      ),
    );
  });
});
