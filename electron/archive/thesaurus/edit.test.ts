import { describe, expect, test } from 'vitest';
import type { InitiativeRow } from '../../contract.ts';
import { OTHER_PAGE, stateOf } from '#db/testing/archive.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';

type Initiative = InitiativeRow['initiative'];
const BLANK: Omit<Initiative, 'id'> & { readonly id: string | null } = {
  id: null,
  prefLabel: '院坝夜话',
  altLabels: [],
  definition: '',
  scopeNote: '',
  theme: '乡村治理',
  level: null,
  broaderId: null,
  relatedIds: [],
  notation: '',
  status: 'approved',
  replacedById: null,
  colour: null,
};

async function saved(desk: TestDesk, more: Partial<typeof BLANK>): Promise<string> {
  return (await desk.client.thesaurus.save({ initiative: { ...BLANK, ...more } })).id;
}

async function named(desk: TestDesk, label: string): Promise<Initiative | undefined> {
  const { initiatives } = await desk.client.thesaurus.list();
  return initiatives.find(({ initiative }) => initiative.prefLabel === label)?.initiative;
}

async function importCsv(desk: TestDesk, csv: string | Uint8Array): Promise<string> {
  const token = desk.session.tokens.grant([desk.write('t.csv', csv)]);
  return codeOf(desk.client.thesaurus.import({ token }));
}

/** Tries a change that must be refused and must leave everything as it was. */
async function refused(desk: TestDesk, more: Partial<typeof BLANK>): Promise<string> {
  const before = stateOf(desk.session.db);
  const code = await codeOf(saved(desk, more));
  expect(stateOf(desk.session.db)).toBe(before);
  return code;
}

describe('an initiative', () => {
  test('is made, changed, removed and brought back, a step each', async () => {
    const desk = newDesk();
    const before = stateOf(desk.session.db);
    const id = await saved(desk, { altLabels: [' 院坝夜聊 ', '院坝夜聊', '院坝夜话'] });
    expect((await named(desk, '院坝夜话'))?.altLabels).toEqual(['院坝夜聊']);
    await saved(desk, { id, prefLabel: '院坝夜谈' });
    await desk.client.thesaurus.remove({ id });
    expect(await named(desk, '院坝夜谈')).toBeUndefined();
    for (let step = 0; step < 3; step += 1) await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    for (let step = 0; step < 2; step += 1) await desk.client.journal.redo();
    expect((await named(desk, '院坝夜谈'))?.id).toBe(id);
    desk.session.close();
  });

  test('has labels that nobody else has, by whatever letters they look alike', async () => {
    const desk = newDesk();
    await saved(desk, { altLabels: ['院坝夜聊'] });
    for (const prefLabel of [
      '院坝夜话',
      '院坝夜聊',
      '院壩夜聊',
      '院坝\u200B夜聊',
      '院\u202E坝夜聊\u202C',
    ]) {
      expect(await refused(desk, { prefLabel }), prefLabel).toBe('E-LABEL');
    }
    expect(await refused(desk, { prefLabel: '另一条', altLabels: ['院壩夜話'] })).toBe('E-LABEL');
    // Its own labels in the other script are its own affair.
    const id = (await named(desk, '院坝夜话'))?.id ?? '';
    await saved(desk, { id, altLabels: ['院坝夜聊', '院壩夜聊'] });
    desk.session.close();
  });

  test('is broader than others without a ring', async () => {
    const desk = newDesk();
    const a = await saved(desk, { prefLabel: '甲举措' });
    const b = await saved(desk, { prefLabel: '乙举措', broaderId: a });
    const c = await saved(desk, { prefLabel: '丙举措', broaderId: b });
    expect(await refused(desk, { id: a, prefLabel: '甲举措', broaderId: c })).toBe('E-CYCLE');
    expect(await refused(desk, { id: a, prefLabel: '甲举措', broaderId: a })).toBe('E-CYCLE');
    expect(await refused(desk, { prefLabel: '丁举措', broaderId: 'nobody' })).toBe('E-NOTFOUND');
    expect(await refused(desk, { id: 'nobody' })).toBe('E-NOTFOUND');
    desk.session.close();
  });

  test('that something names is not removed', async () => {
    const desk = newDesk();
    const broader = await saved(desk, { prefLabel: '甲举措' });
    const id = await saved(desk, { prefLabel: '乙举措', broaderId: broader });
    const sourceId = (await desk.import({ 'a.txt': OTHER_PAGE })).get('a.txt')?.id ?? '';
    await desk.client.annotations.create({
      sourceId,
      spans: [{ start: 0, end: 3 }],
      initiativeIds: [id],
    });
    expect(await codeOf(desk.client.thesaurus.remove({ id: broader }))).toBe('E-FK');
    expect(await codeOf(desk.client.thesaurus.remove({ id }))).toBe('E-FK');
    expect(await codeOf(desk.client.thesaurus.remove({ id: 'nobody' }))).toBe('E-NOTFOUND');
    await desk.client.journal.undo();
    expect(await codeOf(desk.client.thesaurus.remove({ id }))).toBe('done');
    desk.session.close();
  });

  test('with a new label is suggested in what is read from then on', async () => {
    const desk = newDesk();
    await desk.import({ 'a.txt': OTHER_PAGE });
    const suggest = async (): Promise<readonly string[]> => {
      for await (const event of await desk.client.suggestions.run({})) void event;
      const { annotations } = await desk.client.annotations.list({ kind: 'initiative' });
      return annotations.map(({ labels }) => labels[0] ?? '');
    };
    expect(await suggest()).not.toContain('石榴行动');
    await saved(desk, { prefLabel: '石榴行动', altLabels: ['石榴镇'] });
    expect(await suggest()).toContain('石榴行动');
    desk.session.close();
  });
});

describe('a thesaurus as CSV', () => {
  test('changes what it names, makes what is new, removes nothing, in one step', async () => {
    const desk = newDesk();
    const before = (await desk.client.thesaurus.list()).initiatives.length;
    const state = stateOf(desk.session.db);
    const csv =
      '\uFEFFprefLabel,altLabels,definition,theme,level,broader,unknown\r\n' +
      '甲举措,"甲一|甲二",一句话,产业,县,,x\r\n乙举措,,"含,逗号",产业,,甲举措,y\r\n';
    expect(await importCsv(desk, csv)).toBe('done');
    const { initiatives } = await desk.client.thesaurus.list();
    expect(initiatives).toHaveLength(before + 2);
    const first = await named(desk, '甲举措');
    expect(first).toMatchObject({ altLabels: ['甲一', '甲二'], level: '县', status: 'approved' });
    expect(await named(desk, '乙举措')).toMatchObject({
      broaderId: first?.id,
      definition: '含,逗号',
    });
    const { steps } = await desk.client.journal.history({ limit: 1 });
    expect(steps[0]).toMatchObject({ kind: 'thesaurus-import', params: { count: 2 } });
    expect(await importCsv(desk, csv)).toBe('done');
    expect((await desk.client.journal.history({ limit: 1 })).steps[0]?.id).toBe(steps[0]?.id);
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(state);
    desk.session.close();
  });

  test('may move labels between initiatives, in a ring too', async () => {
    const desk = newDesk();
    await importCsv(desk, 'prefLabel,altLabels\n甲举措,一|共有\n乙举措,二\n丙举措,三\n');
    const before = stateOf(desk.session.db);
    expect(
      await importCsv(desk, 'prefLabel,altLabels\n甲举措,二\n乙举措,三|共有\n丙举措,一\n'),
    ).toBe('done');
    expect((await named(desk, '乙举措'))?.altLabels).toEqual(['三', '共有']);
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test.each([
    ['no header', '甲举措,一\n', 'E-CSV'],
    ['no label', 'prefLabel,theme\n,产业\n', 'E-CSV'],
    ['an unknown level', 'prefLabel,level\n甲举措,宇宙\n', 'E-CSV'],
    ['an unknown status', 'prefLabel,status\n甲举措,maybe\n', 'E-CSV'],
    ['an unknown broader one', 'prefLabel,broader\n甲举措,没有这条\n', 'E-CSV'],
    ['the same label twice', 'prefLabel\n甲举措\n甲举措\n', 'E-CSV'],
    ['an unclosed quote', 'prefLabel\n"甲举措\n', 'E-CSV'],
    ['a wrong encoding', Uint8Array.of(0x70, 0xbc, 0xd7, 0x0a), 'E-CSV'],
    ['one label for two', 'prefLabel,altLabels\n甲举措,共有\n乙举措,共有\n', 'E-LABEL'],
    ['a ring', 'prefLabel,broader\n甲举措,乙举措\n乙举措,甲举措\n', 'E-CYCLE'],
  ])('with %s is refused whole', async (_name, csv, code) => {
    const desk = newDesk();
    const before = stateOf(desk.session.db);
    expect(await importCsv(desk, csv)).toBe(code);
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });
});
