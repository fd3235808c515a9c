import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureAmounts, figureGroups, gatherFigures } from '#db/queries/ledger-figures.ts';
import {
  gatherInitiatives,
  initiativePlaces,
  initiativeTallies,
  type InitiativeTally,
} from '#db/queries/ledger-initiatives.ts';
import { annotateWords } from '#db/testing/archive.ts';
import { sourceRanges } from '#db/queries/touched-sources.ts';
import { countedDesk, type CountedDesk } from '../testing/insights.ts';

/*
 * What is counted source by source, in turns, adds up to what is counted at once.
 */

let counted: CountedDesk;
beforeAll(async () => {
  counted = await countedDesk();
  const { db, actor } = counted.desk.session;
  const sources = db.prepare<[], string>('SELECT id FROM source ORDER BY id').pluck().all();
  sources.forEach((sourceId, at) => {
    annotateWords(db, actor, sourceId, '消息', {
      kind: 'figure',
      note: '',
      figure: {
        value: 10 * (at % 2) + 5,
        valueMax: at === 3 ? 90 : null,
        unit: at % 3 === 0 ? '户' : '亩',
        approx: null,
        comparator: null,
        per: null,
        measure: at % 2 === 0 ? '参与' : '',
        place: '',
        time: '',
      },
    });
  });
});
afterAll(() => counted.desk.session.close());

function drained<Result>(work: Generator<unknown, Result>): Result {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}

const inOrder = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

test('ranges of sources hold every source once', () => {
  const { db } = counted.desk.session;
  const all = db.prepare<[], string>('SELECT id FROM source ORDER BY id').pluck().all();
  const within = [...sourceRanges(db, 2)].flatMap(({ after, upTo }) =>
    all.filter((id) => id > after && id <= upTo),
  );
  expect(within).toEqual(all);
});

test.each([null, 'place', 'unit', 'article', 'measure', 'check'] as const)(
  'figures by %s',
  (group) => {
    const { db } = counted.desk.session;
    for (const filter of [{}, { place: '云岫' }, { from: '2020-02' }]) {
      const { counts, amounts } = drained(gatherFigures(db, filter, group));
      expect(counts.length).toBeGreaterThan(0);
      expect(inOrder(counts)).toEqual(inOrder(figureGroups(db, filter, group)));
      expect(inOrder(amounts)).toEqual(inOrder(figureAmounts(db, filter, group)));
    }
  },
);

test('initiatives, with the first date and the places', () => {
  const { db } = counted.desk.session;
  const facts = (all: readonly InitiativeTally[]) =>
    inOrder(
      all.map(({ initiativeId, mentions, articles, first }) => ({
        initiativeId,
        mentions,
        articles,
        first,
      })),
    );
  for (const filter of [{}, { from: '2020-02' }, { place: '云岫' }]) {
    const { tallies, places } = drained(gatherInitiatives(db, filter));
    expect(tallies.length).toBeGreaterThan(0);
    expect(facts(tallies)).toEqual(facts(initiativeTallies(db, filter)));
    expect(inOrder(places)).toEqual(inOrder(initiativePlaces(db, filter)));
  }
});
