import { describe, expect, test } from 'vitest';
import type { Annotation } from '#core/annotation/annotation.ts';
import { mutate } from '#db/journal.ts';
import { handAnnotation, stateOf } from '#db/testing/archive.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';

const HERE = `云岫县办起院坝夜话

本报讯 松坪乡推行“院坝夜话”，干部晚上进院坝。院坝夜话开了三十场，村民都来。
`;
const THERE = `石榴镇学样

本报讯 石榴镇也办院壩夜話，场场满座，院坝夜话成了镇里的常事。
`;

/** A desk with both pages, and the name proposed at every place where one of its forms stands. */
async function proposed(theme = '乡村治理') {
  const desk = newDesk();
  const sources = await desk.import({ 'here.txt': HERE, 'there.txt': THERE });
  const idsOf = (filename: string): readonly string[] => {
    const sourceId = sources.get(filename)?.id ?? '';
    return [...sourceText(desk.session.db, sourceId).matchAll(/院[坝壩]夜[话話]/gu)].map((match) =>
      propose(desk, sourceId, match.index, match[0], theme),
    );
  };
  return { desk, here: idsOf('here.txt'), there: idsOf('there.txt') };
}

function propose(
  desk: TestDesk,
  sourceId: string,
  start: number,
  words: string,
  theme: string,
): string {
  const { db, actor } = desk.session;
  const span = { start, end: start + words.length };
  const annotation: Annotation = handAnnotation(db, actor, sourceId, [span], {
    kind: 'initiative',
    status: 'pending',
    note: '',
    label: '院坝夜话',
    rule: 'quoted@1',
    confidence: 0.7,
    detail: {
      of: 'proposal',
      proposal: { label: '院坝夜话', theme, level: '乡镇', because: ['院坝'], group: '院坝夜话' },
    },
  });
  return mutate(db, actor, (draft) => {
    draft.write('annotation', annotation.id, annotation);
    return { result: annotation.id, what: { kind: 'suggest', params: { count: 1 } } };
  }).result;
}

const entryOf = async (desk: TestDesk, label: string) =>
  (await desk.client.thesaurus.list()).initiatives.find(
    ({ initiative }) => initiative.prefLabel === label,
  );

describe('accepting a proposed name', () => {
  test('makes its entry with its other forms, and its mentions in the article, in one step', async () => {
    const { desk, here, there } = await proposed();
    const before = stateOf(desk.session.db);
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [here[0] ?? ''] });
    const entry = await entryOf(desk, '院坝夜话');
    expect(entry?.initiative).toMatchObject({
      theme: '乡村治理',
      level: '乡镇',
      status: 'candidate',
      // The Traditional form folds to the label: it is found anyway.
      altLabels: [],
    });
    expect(entry).toMatchObject({ accepted: here.length, pending: there.length });
    expect(here.length).toBe(3);
    const [step] = (await desk.client.journal.history({ limit: 1 })).steps;
    expect(step).toMatchObject({ kind: 'accept-new', params: { count: 3, label: '院坝夜话' } });
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    await desk.client.journal.redo();
    expect((await entryOf(desk, '院坝夜话'))?.accepted).toBe(3);
    desk.session.close();
  });

  test('is found again by the rules as what it is now: nothing is suggested twice', async () => {
    const { desk, here } = await proposed();
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [here[0] ?? ''] });
    for await (const event of await desk.client.suggestions.run({ kinds: ['initiative'] })) {
      void event;
    }
    const entry = await entryOf(desk, '院坝夜话');
    expect(entry).toMatchObject({ accepted: 3, pending: 2 });
    desk.session.close();
  });

  test('takes the entry that somebody made meanwhile', async () => {
    const { desk, here } = await proposed();
    const { id } = await desk.client.thesaurus.save({
      initiative: {
        id: null,
        prefLabel: '院壩夜話',
        altLabels: [],
        definition: '',
        scopeNote: '',
        theme: '文化',
        level: null,
        broaderId: null,
        notation: '',
        status: 'approved',
      },
    });
    // The dictionary now suggests it where the proposal still waits.
    for await (const event of await desk.client.suggestions.run({ kinds: ['initiative'] })) {
      void event;
    }
    await desk.client.suggestions.decide({ decision: 'accepted', ids: [...here] });
    expect(await entryOf(desk, '院坝夜话')).toBeUndefined();
    expect(await entryOf(desk, '院壩夜話')).toMatchObject({ initiative: { id }, accepted: 3 });
    desk.session.close();
  });

  test('with its span moved makes an entry of the name as it stands then', async () => {
    const { desk, here } = await proposed();
    const before = stateOf(desk.session.db);
    const { annotations } = await desk.client.annotations.list({ status: 'pending' });
    const [one, two] = annotations.filter(({ id }) => here.includes(id));
    const start = one?.spans[0]?.start ?? 0;
    const spans = [{ start: start - 2, end: start + 4 }];
    await desk.client.annotations.update({ id: one?.id ?? '', spans });
    expect(await entryOf(desk, '办起院坝夜话')).toMatchObject({
      accepted: 1,
      initiative: { status: 'candidate' },
    });
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    await desk.client.suggestions.acceptChanged({
      id: two?.id ?? '',
      reach: { start: 0, end: -1 },
    });
    expect(await entryOf(desk, '院坝夜')).toMatchObject({ accepted: 1 });
    await desk.client.suggestions.acceptChanged({ id: one?.id ?? '', label: '夜话会' });
    expect(await entryOf(desk, '夜话会')).toMatchObject({ accepted: 1 });
    desk.session.close();
  });

  test('rejecting one mention makes no entry, and by name all that wait are decided', async () => {
    const { desk, here, there } = await proposed();
    await desk.client.suggestions.decide({ decision: 'rejected', ids: [here[0] ?? ''] });
    expect(await entryOf(desk, '院坝夜话')).toBeUndefined();
    await desk.client.suggestions.decide({ decision: 'accepted', initiative: '院壩夜話' });
    expect(await entryOf(desk, '院坝夜话')).toMatchObject({
      accepted: here.length - 1 + there.length,
      pending: 0,
    });
    desk.session.close();
  });
});
