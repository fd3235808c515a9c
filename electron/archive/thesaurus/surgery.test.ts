import { describe, expect, test } from 'vitest';
import type { ThesaurusAct } from '../../contract.ts';
import { done, find, made, newCase, refused, said } from '../testing/surgery.ts';
import { saveInitiative } from './edit.ts';

describe('renaming', () => {
  test('keeps the old name as an alternative label where that is wanted', async () => {
    const { desk, talk, mark } = newCase();
    mark('院坝夜话', [talk]);
    const act = {
      does: 'rename',
      id: talk,
      label: ' 院坝议事会 ',
      keepOld: true,
      take: false,
    } as const;
    const preview = await desk.client.thesaurus.preview({ act });
    expect(preview).toMatchObject({ accepted: 1, articles: 1, turned: 0, conflicts: [] });
    expect(preview.hits[0]).toMatchObject({ match: '院坝夜话', fate: 'stays', status: 'accepted' });
    await done(desk, act);
    expect(find(desk, talk)).toMatchObject({
      prefLabel: '院坝议事会',
      altLabels: ['院坝夜聊', '院坝夜话'],
    });
    expect(await said(desk)).toEqual(['院坝夜话=院坝议事会 accepted']);
    await done(desk, { ...act, label: '院坝夜聊', keepOld: false });
    expect(find(desk, talk)?.altLabels).toEqual(['院坝夜话']);
    desk.session.close();
  });

  test('says whose a label is; an alternative one can be taken over, a preferred one cannot', async () => {
    const { desk, talk, council } = newCase();
    const act = {
      does: 'rename',
      id: council,
      label: '院壩夜聊',
      keepOld: true,
      take: false,
    } as const;
    const { conflicts } = await desk.client.thesaurus.preview({ act });
    expect(conflicts).toEqual([
      {
        of: 'label',
        label: '院壩夜聊',
        claimantId: council,
        ownerId: talk,
        owner: '院坝夜话',
        preferred: false,
      },
    ]);
    expect(await refused(desk, act)).toBe('E-LABEL');
    expect(await refused(desk, { ...act, label: '院壩夜話', take: true })).toBe('E-LABEL');
    await done(desk, { ...act, take: true });
    expect(find(desk, talk)?.altLabels).toEqual([]);
    expect(find(desk, council)?.prefLabel).toBe('院壩夜聊');
    desk.session.close();
  });
});

test('alternative labels are added, removed and taken over', async () => {
  const { desk, talk, council } = newCase();
  const act = { does: 'alias', id: council, add: ['院坝夜聊'], remove: [], take: false } as const;
  expect(await refused(desk, { ...act, add: [...act.add], remove: [] })).toBe('E-LABEL');
  await done(desk, { ...act, add: [...act.add], remove: [], take: true });
  expect(find(desk, council)?.altLabels).toEqual(['院坝夜聊']);
  await done(desk, { ...act, add: ['火塘议事'], remove: ['院壩夜聊'] });
  expect(find(desk, council)?.altLabels).toEqual(['火塘议事']);
  expect(find(desk, talk)?.altLabels).toEqual([]);
  desk.session.close();
});

test('a branch moves as a whole, and never below itself', async () => {
  const { desk, talk, council } = newCase();
  const below = made(desk, { prefLabel: '夜话小组', broaderId: talk });
  await done(desk, { does: 'move', ids: [talk, below], theme: '文化', broaderId: null });
  expect([find(desk, talk)?.theme, find(desk, below)?.theme]).toEqual(['文化', '文化']);
  expect(find(desk, below)?.broaderId).toBe(talk);
  await done(desk, { does: 'move', ids: [talk], theme: '', broaderId: council });
  expect(find(desk, below)?.theme).toBe('乡村治理');
  const ring = { does: 'move', ids: [council], theme: '', broaderId: below } as const;
  const { conflicts } = await desk.client.thesaurus.preview({ act: { ...ring, ids: [council] } });
  expect(conflicts[0]).toMatchObject({ of: 'cycle', label: '炉边议事' });
  expect(await refused(desk, { ...ring, ids: [council] })).toBe('E-CYCLE');
  desk.session.close();
});

describe('merging', () => {
  test('unites labels, turns annotations, fuses those on the same span, lifts what is below', async () => {
    const { desk, talk, council, mark } = newCase();
    const other = made(desk, { prefLabel: '另一条', relatedIds: [council] });
    const below = made(desk, { prefLabel: '火塘小组', broaderId: council });
    mark('院坝夜话', [talk], { note: '甲' });
    mark('院坝夜话', [council], { note: '乙' });
    mark('炉边议事', [council]);
    mark('院坝夜聊', [talk, other]);
    mark('院坝夜聊', [council], { status: 'rejected', rule: 'dictionary@2' });
    const act = { does: 'merge', ids: [council], into: talk, label: '', texts: 'join' } as const;
    const preview = await desk.client.thesaurus.preview({ act: { ...act, ids: [council] } });
    expect(preview).toMatchObject({ accepted: 4, rejected: 1, turned: 2, fused: 1, removed: 0 });
    expect(preview.hits.map(({ fate }) => fate).at(-1)).toBe('stays');
    await done(desk, { ...act, ids: [council] });
    expect(find(desk, council)).toBeUndefined();
    expect(find(desk, talk)).toMatchObject({
      altLabels: ['院坝夜聊', '炉边议事'],
      definition: '夜里说事\n围炉议事',
      relatedIds: [other],
    });
    expect(find(desk, other)?.relatedIds).toEqual([talk]);
    expect(find(desk, below)?.broaderId).toBe(talk);
    expect(await said(desk)).toEqual([
      '院坝夜话=院坝夜话 accepted',
      '院坝夜聊=院坝夜话+另一条 accepted',
      '院坝夜聊=院坝夜话 rejected',
      '炉边议事=院坝夜话 accepted',
    ]);
    const { annotations } = await desk.client.annotations.list({ kind: 'initiative' });
    expect(annotations[0]?.note).toBe('甲\n乙');
    desk.session.close();
  });

  test('an accepted mention goes into one that says more of the same span', async () => {
    const { desk, talk, council, mark } = newCase();
    const other = made(desk, { prefLabel: '另一条' });
    mark('院坝夜话', [talk, other]);
    mark('院坝夜话', [council], { rule: 'dictionary@2' });
    await done(desk, { does: 'merge', ids: [council], into: talk, label: '', texts: 'keep' });
    expect(await said(desk)).toEqual(
      expect.arrayContaining([
        '院坝夜话=院坝夜话+另一条 accepted',
        // A rule found it: it is remembered, or the rule would bring it back.
        '院坝夜话=院坝夜话 rejected',
      ]),
    );
    desk.session.close();
  });

  test('a decision outweighs a suggestion on the same span', async () => {
    const { desk, talk, council, mark } = newCase();
    mark('院坝夜话', [talk], { status: 'pending', rule: 'dictionary@2' });
    mark('院坝夜话', [council], { status: 'rejected', rule: 'dictionary@2' });
    mark('炉边议事', [talk], { status: 'rejected', rule: 'dictionary@2' });
    mark('炉边议事', [council], { status: 'accepted', rule: 'dictionary@2' });
    await done(desk, { does: 'merge', ids: [council], into: talk, label: '', texts: 'keep' });
    expect(await said(desk)).toEqual(['院坝夜话=院坝夜话 rejected', '炉边议事=院坝夜话 accepted']);
    desk.session.close();
  });

  test('into one that stands below makes no ring', async () => {
    const { desk, talk, council } = newCase();
    const top = made(desk, { prefLabel: '顶层' });
    const middle = made(desk, { prefLabel: '中层', broaderId: council });
    await done(desk, { does: 'move', ids: [council], theme: '', broaderId: top });
    await done(desk, { does: 'move', ids: [talk], theme: '', broaderId: middle });
    await done(desk, {
      does: 'merge',
      ids: [council],
      into: talk,
      label: '炉边议事',
      texts: 'keep',
    });
    expect(find(desk, talk)).toMatchObject({ broaderId: top, prefLabel: '炉边议事' });
    expect(find(desk, middle)?.broaderId).toBe(talk);
    desk.session.close();
  });

  test('of one alone is refused', async () => {
    const { desk, talk } = newCase();
    const act = { does: 'merge', ids: [talk], into: talk, label: '', texts: 'keep' } as const;
    expect(await refused(desk, { ...act, ids: [talk] })).toBe('E-NOTHING');
    expect(await refused(desk, { ...act, ids: ['nobody'] })).toBe('E-NOTFOUND');
    desk.session.close();
  });
});

describe('splitting', () => {
  test('moves a label and the mentions that read like it, in either script, and picked ones', async () => {
    const { desk, talk, mark } = newCase();
    mark('院坝夜聊', [talk]);
    mark('院壩夜聊', [talk]);
    const picked = mark('炉边议事', [talk]);
    mark('院坝夜话', [talk]);
    const act = {
      does: 'split',
      id: talk,
      toId: null,
      label: '夜聊会',
      forms: ['院坝夜聊'],
      annotationIds: [picked],
    } satisfies ThesaurusAct;
    const preview = await desk.client.thesaurus.preview({ act });
    expect(preview.turned).toBe(3);
    expect(preview.forms).toEqual([
      { form: '院坝夜话', label: false, count: 1 },
      { form: '院坝夜聊', label: true, count: 2 },
      { form: '炉边议事', label: false, count: 1 },
    ]);
    const id = (await done(desk, act)) ?? '';
    expect(find(desk, id)).toMatchObject({
      prefLabel: '夜聊会',
      altLabels: ['院坝夜聊'],
      status: 'candidate',
    });
    expect(find(desk, talk)?.altLabels).toEqual([]);
    expect((await said(desk)).toSorted()).toEqual([
      '炉边议事=夜聊会 accepted',
      '院坝夜聊=夜聊会 accepted',
      '院坝夜话=院坝夜话 accepted',
      '院壩夜聊=夜聊会 accepted',
    ]);
    desk.session.close();
  });

  test('a label may become what the new one is called; an existing one may take it', async () => {
    const { desk, talk, council, mark } = newCase();
    mark('院坝夜聊', [talk]);
    mark('院坝夜聊', [council]);
    const act = {
      does: 'split',
      id: talk,
      label: '',
      forms: ['院坝夜聊'],
      annotationIds: [],
    } as const;
    expect(await refused(desk, { ...act, toId: null, forms: [], annotationIds: [] })).toBe(
      'E-NOTHING',
    );
    await done(desk, { ...act, toId: council, forms: ['院坝夜聊'], annotationIds: [] });
    expect(find(desk, council)?.altLabels).toEqual(['院坝夜聊']);
    expect(await said(desk)).toEqual(['院坝夜聊=炉边议事 accepted']);
    const back = { ...act, id: council, toId: null, label: '院坝夜聊' };
    const id = await done(desk, { ...back, forms: ['院坝夜聊'], annotationIds: [] });
    expect(find(desk, id ?? '')).toMatchObject({ prefLabel: '院坝夜聊', altLabels: [] });
    expect(await said(desk)).toEqual(['院坝夜聊=院坝夜聊 accepted']);
    desk.session.close();
  });
});

test('initiatives and themes have colours; a theme is renamed with all that is in it', async () => {
  const { desk, talk, council } = newCase();
  await done(desk, { does: 'colour', ids: [talk, council], colour: 4 });
  expect(find(desk, talk)?.colour).toBe(4);
  await done(desk, { does: 'theme', theme: '乡村治理', name: '基层治理', colour: 2 });
  const { themes, themeColours } = await desk.client.thesaurus.list();
  expect(themeColours).toEqual([{ name: '基层治理', colour: 2 }]);
  expect(themes).toContain('基层治理');
  expect(find(desk, talk)?.theme).toBe('基层治理');
  await done(desk, { does: 'theme', theme: '基层治理', name: '基层治理', colour: null });
  expect((await desk.client.thesaurus.list()).themeColours).toEqual([]);
  desk.session.close();
});

test('related initiatives name each other, and no longer when one no longer does', async () => {
  const { desk, talk, council } = newCase();
  const talkNow = find(desk, talk);
  if (!talkNow) throw new Error('unreachable');
  saveInitiative(desk.session, { ...talkNow, relatedIds: [council] });
  expect(find(desk, council)?.relatedIds).toEqual([talk]);
  const councilNow = find(desk, council);
  if (!councilNow) throw new Error('unreachable');
  saveInitiative(desk.session, { ...councilNow, relatedIds: [] });
  expect(find(desk, talk)?.relatedIds).toEqual([]);
  desk.session.close();
});

test('a stored report goes on naming what it named', async () => {
  const { desk, talk, council } = newCase();
  const { id } = await desk.client.reports.create({
    template: 'by-initiative',
    filter: { initiative: '院坝夜聊' },
  });
  const named = async (): Promise<string | undefined> => {
    const { reports } = await desk.client.reports.list();
    return reports.find((report) => report.id === id)?.filter.initiative;
  };
  await done(desk, { does: 'alias', id: talk, add: [], remove: ['院坝夜聊'], take: false });
  expect(await named()).toBe('院坝夜话');
  await done(desk, { does: 'rename', id: talk, label: '夜谈', keepOld: false, take: false });
  expect(await named()).toBe('夜谈');
  await done(desk, { does: 'merge', ids: [talk], into: council, label: '', texts: 'keep' });
  expect(await named()).toBe('夜谈');
  desk.session.close();
});
