import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotateWords, importText } from '#db/testing/archive.ts';
import type { TestDesk } from '../testing/desk.ts';
import { countedDesk } from '../testing/insights.ts';
import { keptRanges } from './kept-ranges.ts';

/*
 * What a ledger has kept of ranges of sources says after every edit what one says that counts all anew.
 */

let desk: TestDesk;
let figureId: string;
beforeAll(async () => {
  ({ desk } = await countedDesk());
  const { session } = desk;
  const sources = session.db.prepare<[], string>('SELECT id FROM source').pluck().all();
  for (const [at, sourceId] of sources.entries()) figureId = figure(sourceId, at % 2 === 0);
  session.changed();
});
afterAll(() => desk.session.close());

function figure(sourceId: string, measured: boolean): string {
  const { db, actor } = desk.session;
  const body = { value: 5, valueMax: null, unit: '户', approx: null, comparator: null, per: null };
  return annotateWords(db, actor, sourceId, '消息', {
    kind: 'figure',
    note: '',
    figure: { ...body, measure: measured ? '参与' : '', place: '', time: '' },
  });
}

const asked = async ({ client: { ledger } }: TestDesk): Promise<unknown> => [
  await ledger.figures({ group: 'measure' }),
  await ledger.figures({ group: 'check', filter: { from: '2020' } }),
  await ledger.articles({ group: 'medium' }),
  await ledger.initiatives({}),
];

test('checks, edits, descriptions, imports, the thesaurus, undoing', async () => {
  const { rows } = await desk.client.articles.list({});
  const articleId = rows[0]?.id ?? '';
  const { initiatives } = await desk.client.thesaurus.list();
  const id = initiatives.find(({ accepted }) => accepted > 0)?.initiative.id ?? '';
  const edits: readonly (() => unknown)[] = [
    () => desk.client.ledger.check({ figures: { of: 'some', ids: [figureId] }, state: 'doubtful' }),
    () => desk.client.ledger.editFigure({ id: figureId, measure: '核定' }),
    () => desk.client.articles.describe({ articleId, patch: { medium: '云岫新报' } }),
    () => desk.client.annotations.remove({ ids: [figureId] }),
    () => desk.client.journal.undo(),
    () => {
      const { db, actor } = desk.session;
      figure(importText(db, actor, '又一.txt', '又一条\n\n消息在此。\n').sourceId, true);
      desk.session.changed();
    },
    () =>
      desk.client.thesaurus.operate({ act: { does: 'rename', id, label: '新名', keepOld: false } }),
    () => desk.client.sources.withdraw({ sourceId: rows[0]?.sourceId ?? '' }),
    () => desk.client.journal.undo(),
  ];
  let before = await asked(desk);
  for (const edit of edits) {
    await edit();
    const kept = await asked(desk);
    expect(kept).not.toEqual(before);
    // Another session of the archive has kept nothing.
    desk = desk.restarted();
    before = await asked(desk);
    expect(kept).toEqual(before);
  }
});

test('only the range of sources that an edit was about is counted again', async () => {
  const { session } = desk;
  const sources = session.db.prepare<[], string>('SELECT id FROM source ORDER BY id').pluck().all();
  const ranges = sources.map((upTo, at) => ({ after: sources[at - 1] ?? '', upTo }));
  const counted = (): readonly string[] => {
    const again: string[] = [];
    const remembered = keptRanges<string>(session, 'test');
    for (const range of ranges) {
      remembered(range, () => {
        again.push(range.upTo);
        return range.upTo;
      });
    }
    return again;
  };
  const of = session.db
    .prepare<[string], string>('SELECT source_id FROM annotation WHERE id = ?')
    .pluck();
  expect(counted()).toEqual(sources);
  expect(counted()).toEqual([]);
  await desk.client.ledger.check({ figures: { of: 'some', ids: [figureId] }, state: 'checked' });
  expect(counted()).toEqual([of.get(figureId)]);
  await desk.client.annotations.update({ id: figureId, note: '核对过' });
  expect(counted()).toEqual([of.get(figureId)]);
  await desk.client.journal.undo();
  expect(counted()).toEqual([of.get(figureId)]);
});
