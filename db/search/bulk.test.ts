import { expect, test } from 'vitest';
import { beginBulk, checkTokens, endBulk, freePages, mergeSegments } from './bulk.ts';
import { buildingSince, indexPosition } from './index-file.ts';
import { contentsOf, entryOf, factsOf, fold, newIndex } from './testing/index.ts';
import { writeSources } from './write.ts';

const PHRASES = ['推行积分制', '三会一课进院坝', '光伏电站并网', '扶贫车间开工', '驻村工作队入户'];

/** Articles that have little text in common. */
const sources = Array.from({ length: 300 }, (_, at) => {
  const words = PHRASES.map(
    (phrase, index) => phrase + String.fromCharCode(0x4e00 + at * 7 + index),
  );
  const body = words.join('。').repeat(3);
  const facts = factsOf({ sections: { title: '', before: '', body, after: '' } });
  return { sourceId: `s${at}`, entries: [entryOf(`a${at}`, facts)] };
});

test('writing many at once, merging and freeing pages leaves what writing them one by one does', () => {
  const { db } = newIndex();
  writeSources(db, fold, [{ sourceId: 'gone', entries: [entryOf('gone', factsOf({}))] }], 'before');
  beginBulk(db, 8, 'clock');
  expect([indexPosition(db), buildingSince(db)]).toEqual(['', 'clock']);
  for (let at = 0; at < sources.length; at += 50) {
    writeSources(db, fold, sources.slice(at, at + 50), null);
  }
  endBulk(db);
  expect([indexPosition(db), buildingSince(db)]).toEqual(['clock', '']);
  const segments = (): number =>
    Number(db.prepare('SELECT count(DISTINCT segid) FROM gram_idx').pluck().get());
  const merged = segments();
  let turns = 0;
  for (const _ of mergeSegments(db, 5)) turns += 1;
  expect(turns).toBeGreaterThan(1);
  expect(segments()).toBeLessThan(merged);
  expect(segments()).toBe(1);
  for (const _ of freePages(db, 10)) turns += 1;
  expect(db.pragma('freelist_count', { simple: true })).toBe(0);
  checkTokens(db);
  const { db: slowly } = newIndex();
  for (const source of sources) writeSources(slowly, fold, [source], null);
  expect(contentsOf(db)).toBe(contentsOf(slowly));
});
