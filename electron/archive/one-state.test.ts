import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce, type Pieces } from '#core/pieces.ts';
import { annotateWords } from '#db/testing/archive.ts';
import { annotationList } from './annotations/list.ts';
import { gatherFiltered } from './export/gather.ts';
import { ofOneState } from './one-state.ts';
import { withReportAnswers } from './reports/asked.ts';
import { composeNow, type ReportNow } from './reports/compose.ts';
import { findReport } from './reports/entries.ts';
import type { Session } from './session.ts';
import { newDesk, type TestDesk } from './testing/desk.ts';
import { previewSurgery } from './thesaurus/surgery.ts';

/** Work of so many pieces that reads the revision in each; `between` says what happens after one. */
function* readingOf(
  state: { readonly revision: number },
  pieces: number,
  between: (piece: number) => void,
): Pieces<readonly number[]> {
  const read: number[] = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    read.push(state.revision);
    between(piece);
    yield;
  }
  return read;
}

describe('work in turns', () => {
  test('is begun anew where something changes between two pieces', async () => {
    const state = { revision: 1 };
    const read = await ofOneState(state, () =>
      readingOf(state, 5, (piece) => {
        if (piece === 3 && state.revision < 3) state.revision += 1;
      }),
    );
    expect(read).toEqual([3, 3, 3, 3, 3]);
  });

  test('comes to an end where something changes all the time', async () => {
    const state = { revision: 1 };
    let begun = 0;
    const read = await ofOneState(state, () => {
      begun += 1;
      return readingOf(state, 3, () => {
        // What is done at once nobody comes between.
        if (begun < 5) state.revision += 1;
      });
    });
    expect(new Set(read).size).toBe(1);
  });

  test('changes what it changes in its last piece, once', async () => {
    const state = { revision: 1 };
    let made = 0;
    await ofOneState(state, function* () {
      yield;
      made += 1;
      state.revision += 1;
    });
    expect(made).toBe(1);
  });
});

test('a report composed while something is tagged says what the archive says afterwards', async () => {
  const desk = newDesk();
  const { session, client } = desk;
  const files = Object.fromEntries(
    ['甲', '乙', '丙'].map((name) => [
      `${name}.txt`,
      `${name}县新闻\n\n各村推行积分制，人人叫好。\n`,
    ]),
  );
  const sources = [...(await desk.import(files)).values()].flatMap(({ id }) => id ?? []);
  const { initiatives } = await client.thesaurus.list();
  const initiativeIds = [initiatives[0]?.initiative.id ?? ''];
  const tag = (sourceId: string): void => {
    annotateWords(session.db, session.actor, sourceId, '积分制', {
      kind: 'initiative',
      initiativeIds,
      note: '',
    });
    session.changed();
  };
  const { id } = await client.reports.create({ template: 'by-initiative' });
  const compose = (found: Parameters<typeof composeNow>[2]): Pieces<ReportNow> =>
    composeNow(session, findReport(session, id), found);
  tag(sources[0] ?? '');

  for (const [at, sourceId] of sources.slice(1).entries()) {
    let pieces = 0;
    const composed = await withReportAnswers(session, id, 'all', function* (found) {
      const work = compose(found);
      for (;;) {
        const piece = work.next();
        if (piece.done) return piece.value.composed;
        pieces += 1;
        // Once when little, once when much of it is read.
        if (pieces === 2 + at * 8) tag(sourceId);
        yield;
      }
    });
    expect(composed).toEqual(atOnce(compose(new Map())).composed);
    const quoted = composed.flatMap(({ printed }) =>
      printed.filter(({ kind }) => kind === 'quotation'),
    );
    expect(quoted).toHaveLength(2 + at);
  }
  session.dispose();
});

describe('something is tagged while', () => {
  const works: Readonly<
    Record<string, (session: Session, initiativeId: string) => Pieces<unknown>>
  > = {
    'annotations are listed': (session) => annotationList(session, { offset: 0, limit: 100 }),
    'those of an initiative are': (session, initiative) =>
      annotationList(session, { initiative, offset: 0, limit: 100 }),
    'surgery is planned': (session, id) =>
      previewSurgery(
        session,
        { does: 'deprecate', ids: [id], insteadId: null, pending: 'keep', accepted: 'keep' },
        0,
        100,
      ),
    'articles are gathered for an export': (session) => gatherFiltered(session, {}),
  };

  let desk: TestDesk;
  let initiativeId: string;
  const untagged: string[] = [];
  beforeAll(async () => {
    desk = newDesk();
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const text = (name: string): string => `${name}县新闻\n\n各村推行积分制，人人叫好。\n`;
    const files = Object.fromEntries(names.map((name) => [`${name}.txt`, text(name)]));
    for (const { id } of (await desk.import(files)).values()) if (id !== null) untagged.push(id);
    const { initiatives } = await desk.client.thesaurus.list();
    initiativeId = initiatives[0]?.initiative.id ?? '';
    tagNext();
  });
  afterAll(() => desk.session.dispose());

  function tagNext(): void {
    const { session } = desk;
    annotateWords(session.db, session.actor, untagged.pop() ?? '', '积分制', {
      kind: 'initiative',
      initiativeIds: [initiativeId],
      note: '',
    });
    session.changed();
  }

  // All but the moment at which it was asked.
  const said = (value: unknown): string =>
    JSON.stringify(value, (key, one: unknown) => (key === 'exportedAt' ? '' : one));

  test.each(Object.entries(works))('%s', async (_, workOf) => {
    const { session } = desk;
    const before = said(atOnce(workOf(session, initiativeId)));
    let begun = 0;
    const result = await ofOneState(session, function* () {
      begun += 1;
      const work = workOf(session, initiativeId);
      for (let piece = work.next(), pieces = 1; ; piece = work.next(), pieces += 1) {
        if (piece.done) return piece.value;
        if (begun === 1 && pieces === 1) tagNext();
        yield;
      }
    });
    expect(begun).toBe(2);
    expect(said(result)).toBe(said(atOnce(workOf(session, initiativeId))));
    expect(said(result)).not.toBe(before);
  });
});
