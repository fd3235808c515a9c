import { atOnce } from '#core/pieces.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureBody } from '#core/extract/figure.ts';
import { MOST_ALIKE } from '#core/ledger/same-figure.ts';
import { undo } from '#db/journal.ts';
import { DEFAULT_POINTS } from '#core/ledger/points.ts';
import {
  annotateWords,
  handAnnotation,
  importText,
  newInitiative,
  spanOf,
  testActor,
} from '#db/testing/archive.ts';
import { mutate } from '#db/journal.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { ArticleLedgerInput, FigureLedgerInput } from '../../contract.ts';
import { removeAnnotations } from '../annotations/edit.ts';
import { setField } from '../descriptions/edit.ts';
import { stepDetail } from '../history/detail.ts';
import type { Session } from '../session.ts';
import { deskOf } from '../testing/desk.ts';
import { articleLedger } from './articles.ts';
import { checkFigures, editFigure } from './check.ts';
import { figureLedger } from './figures.ts';
import type { Answered } from './filter.ts';
import { initiativeLedger } from './initiatives.ts';
import { figureLinks, ruleSame } from './links.ts';
import { pointTable, setPointTable } from './points.ts';

const FIRST = `云岫县积分制兑出文明风

云岫县报讯，全县1203户脱贫户参与积分制，投入4.5万元，建成茶园300亩。

松坪乡另有86个党支部认领岗位。
`;
const SECOND = `云岫县年终盘点

全县脱贫户1203户用上积分制，投入45000元，茶园达到320亩。
`;

const BODY: FigureBody = {
  value: 0,
  valueMax: null,
  unit: '',
  approx: null,
  comparator: null,
  per: null,
  measure: '',
  place: '云岫县',
  time: '2019年',
};

let session: Session;
const actor = testActor();
const ids: Record<string, string> = {};
let first: ReturnType<typeof importText>;
let second: ReturnType<typeof importText>;

const figures = (more: Partial<Answered<FigureLedgerInput>> = {}) =>
  atOnce(
    figureLedger(session, {
      filter: {},
      sort: 'source',
      descending: false,
      group: null,
      cursor: null,
      limit: 200,
      ...more,
    }),
  );
const articles = (more: Partial<Answered<ArticleLedgerInput>> = {}) =>
  articleLedger(session, {
    filter: {},
    sort: 'source',
    descending: false,
    group: null,
    cursor: null,
    limit: 200,
    ...more,
  });
const quotes = (page: ReturnType<typeof figures>) => page.rows.map(({ quote }) => quote);

beforeAll(() => {
  const desk = deskOf(temporaryFolder());
  session = desk.session;
  session.create(desk.file);
  const { db } = session;
  first = importText(db, actor, '甲.txt', FIRST);
  second = importText(db, actor, '乙.txt', SECOND);
  const put = (name: string, sourceId: string, words: string, more: Partial<FigureBody>) => {
    ids[name] = annotateWords(db, actor, sourceId, words, {
      kind: 'figure',
      label: words,
      note: '',
      figure: { ...BODY, ...more },
    });
  };
  put('households', first.sourceId, '1203户', { value: 1203, unit: '户', measure: '脱贫户' });
  put('money', first.sourceId, '4.5万元', { value: 45000, unit: '元', measure: '投入' });
  put('tea', first.sourceId, '300亩', { value: 300, unit: '亩', measure: '茶园' });
  put('branches', first.sourceId, '86个', {
    value: 86,
    unit: '个',
    measure: '党支部',
    place: '松坪乡',
    time: '',
  });
  put('households2', second.sourceId, '1203户', { value: 1203, unit: '户', measure: '脱贫户' });
  put('money2', second.sourceId, '45000元', { value: 45000, unit: '元', measure: '投入' });
  put('tea2', second.sourceId, '320亩', { value: 320, unit: '亩', measure: '茶园' });
  const initiative = newInitiative(actor, '院坝积分', { theme: '乡村治理' });
  mutate(db, actor, (draft) => {
    draft.write('initiative', initiative.id, initiative);
    for (const { sourceId } of [first, second]) {
      const spans = [spanOf(db, sourceId, '积分制')];
      const mention = handAnnotation(db, actor, sourceId, spans, {
        kind: 'initiative',
        initiativeIds: [initiative.id],
        label: initiative.prefLabel,
      });
      draft.write('annotation', mention.id, mention);
    }
    return { result: undefined, what: { kind: 'annotate', params: { quote: '', label: '' } } };
  });
  const [firstId = '', secondId = ''] = [first.articleIds[0], second.articleIds[0]];
  const say = (articleId: string, field: string, value: string) =>
    setField(session, { articleId, field, value, certainty: 'printed' });
  say(firstId, 'medium', '云岫日报');
  say(firstId, 'mediaLevel', '县');
  say(firstId, 'position', '头版头条');
  say(firstId, 'publishedOn', '2019-03-05');
  say(secondId, 'medium', '清溪日报');
  say(secondId, 'mediaLevel', '市');
  say(secondId, 'publishedOn', '2019-12-30');
});
afterAll(() => session.close());

const id = (name: string): string => ids[name] ?? '';

describe('the ledger of figures', () => {
  test('lists accepted figures in order of the page, with what they add up to, exactly', () => {
    const page = figures();
    expect(quotes(page)).toEqual([
      '1203户',
      '4.5万元',
      '300亩',
      '86个',
      '1203户',
      '45000元',
      '320亩',
    ]);
    expect(page.total).toBe(7);
    expect(page.articles).toBe(2);
    const sums = new Map(page.sums.map(({ unit, value }) => [unit, value]));
    expect(sums.get('元')).toBe('90000');
    expect(sums.get('户')).toBe('2406');
  });

  test('is narrowed by initiative, place, time, medium, words', () => {
    expect(figures({ filter: { initiative: '院坝积分' } }).total).toBe(7);
    expect(quotes(figures({ filter: { place: '松坪' } }))).toEqual(['86个']);
    expect(figures({ filter: { from: '2019-06' } }).total).toBe(3);
    expect(figures({ filter: { to: '2019-03' } }).total).toBe(4);
    expect(figures({ filter: { medium: '清溪日报' } }).total).toBe(3);
    expect(quotes(figures({ filter: { text: '茶园' } }))).toEqual(['300亩', '320亩']);
  });

  test.each([
    'source',
    'value',
    'measure',
    'place',
    'time',
    'publishedOn',
    'title',
    'medium',
    'check',
  ] as const)(
    'pages by %s lose no row and tell none twice, up and down, grouped or not',
    (sort) => {
      for (const descending of [false, true]) {
        for (const group of [null, 'measure', 'month', 'theme', 'check'] as const) {
          const whole = figures({ sort, descending, group, cursor: null, limit: 200 });
          const all = whole.rows.map((row) => row.id);
          const seen: string[] = [];
          let cursor: (string | number)[] | null = null;
          do {
            const page = figures({ sort, descending, group, cursor, limit: 3 });
            seen.push(...page.rows.map((row) => row.id));
            cursor = page.next;
          } while (cursor !== null);
          expect(seen).toEqual(all);
          expect(new Set(seen).size).toBe(7);
        }
      }
    },
  );

  test.each([
    'place',
    'measure',
    'unit',
    'medium',
    'month',
    'year',
    'initiative',
    'theme',
    'article',
    'check',
  ] as const)('groups by %s add up to the whole', (group) => {
    const page = figures({ group });
    expect(page.groups.reduce((sum, one) => sum + one.rows, 0)).toBe(7);
    for (const one of page.groups) {
      expect(page.rows.filter((row) => row.group === one.key).length).toBe(one.rows);
    }
  });

  test('names the groups of initiatives and articles', () => {
    expect(figures({ group: 'initiative' }).groups.map(({ label }) => label)).toEqual(['院坝积分']);
    expect(figures({ group: 'theme' }).groups.map(({ label }) => label)).toEqual(['乡村治理']);
  });
});

describe('the same figure', () => {
  test('is linked across articles and units, and a contradiction is flagged', () => {
    const rows = new Map(figures().rows.map((row) => [row.id, row]));
    expect(rows.get(id('households'))?.sameArticles).toBe(2);
    expect(rows.get(id('money'))?.sameArticles).toBe(2);
    expect(rows.get(id('branches'))?.sameArticles).toBe(1);
    expect(rows.get(id('tea'))?.contested).toBe(true);
    expect(rows.get(id('money'))?.contested).toBe(false);
    expect(figures({ filter: { linked: 'contested' } }).total).toBe(2);
    expect(figures({ filter: { linked: 'shared' } }).total).toBe(4);
    const links = figureLinks(session, id('money'));
    expect(links.same).toMatchObject([
      { id: id('money2'), measure: 'equal', place: 'equal', ruled: null },
    ]);
  });

  test('can be told apart and put together, remembered and undoable', () => {
    ruleSame(session, { ids: [id('money'), id('money2')], same: false });
    expect(figureLinks(session, id('money'))).toMatchObject({
      same: [],
      apart: [{ id: id('money2') }],
    });
    ruleSame(session, { ids: [id('money2'), id('money')], same: null });
    expect(figureLinks(session, id('money')).same.length).toBe(1);
    ruleSame(session, { ids: [id('tea'), id('tea2')], same: true });
    expect(figureLinks(session, id('tea')).same).toMatchObject([{ id: id('tea2'), ruled: true }]);
    undo(session.db, session.actor);
    session.changed();
    expect(figureLinks(session, id('tea')).same).toEqual([]);
  });

  test('is not looked for among very many of one value', () => {
    expect(MOST_ALIKE).toBeLessThanOrEqual(1000);
  });
});

describe('a check', () => {
  test('is kept with who, when and why, several in one step, and goes with its figure', () => {
    const before = figures().rows.filter(({ check }) => check !== null).length;
    expect(before).toBe(0);
    const step = checkFigures(session, {
      ids: [id('households'), id('money')],
      state: 'doubtful',
      note: '与年报不符',
    });
    expect(step.changed).toBe(2);
    const { rows } = figures({ filter: { checks: ['doubtful'] } });
    expect(rows.map(({ check }) => check?.note)).toEqual(['与年报不符', '与年报不符']);
    expect(rows[0]?.check?.author).toBe(session.actor.author);
    const detail = stepDetail(session, step.step ?? '');
    expect(
      detail.changes.map(({ entity, name, articleId }) => ({ entity, name, articleId })),
    ).toEqual([
      { entity: 'check', name: '1203户', articleId: first.articleIds[0] },
      { entity: 'check', name: '4.5万元', articleId: first.articleIds[0] },
    ]);
    checkFigures(session, { ids: [id('households')], state: 'checked', note: '' });
    editFigure(session, { id: id('households'), place: '云岫县城' });
    const edited = figures().rows.find((row) => row.id === id('households'));
    expect(edited?.figure).toMatchObject({ value: 1203, place: '云岫县城', measure: '脱贫户' });
    expect(edited?.check).toBeNull();
    for (let n = 0; n < 3; n += 1) undo(session.db, session.actor);
    session.changed();
    expect(figures().rows.every(({ check }) => check === null)).toBe(true);
  });

  test('and a ruling go with a figure that is removed, and come back with it', () => {
    checkFigures(session, { ids: [id('tea')], state: 'checked', note: '' });
    ruleSame(session, { ids: [id('tea'), id('tea2')], same: true });
    const kept = () => [
      session.db.prepare('SELECT count(*) FROM figure_check').pluck().get(),
      session.db.prepare('SELECT count(*) FROM figure_link').pluck().get(),
    ];
    expect(kept()).toEqual([1, 1]);
    removeAnnotations(session, [id('tea')]);
    expect(kept()).toEqual([0, 0]);
    undo(session.db, session.actor);
    expect(kept()).toEqual([1, 1]);
    for (let n = 0; n < 2; n += 1) undo(session.db, session.actor);
    session.changed();
  });

  test('is refused of what is no figure', () => {
    const note = annotateWords(session.db, actor, first.sourceId, '文明风');
    expect(() => checkFigures(session, { ids: [note], state: 'checked', note: '' })).toThrow(
      /E-NOTFOUND/u,
    );
  });
});

describe('the ledger of articles', () => {
  test('counts points as the office sets them, twice for the lead of the front page', () => {
    const rows = new Map(articles().rows.map((row) => [row.id, row]));
    const lead = rows.get(first.articleIds[0] ?? '');
    expect(lead).toMatchObject({
      points: 6,
      front: true,
      lead: true,
      mediaLevel: '县',
      medium: '云岫日报',
    });
    expect(rows.get(second.articleIds[0] ?? '')?.points).toBe(5);
    expect(articles().points).toBe(11);
    const levels = { ...DEFAULT_POINTS.levels, 县: 4 };
    setPointTable(session, { levels, lead: 3 });
    expect(articles().points).toBe(17);
    expect(pointTable(session).lead).toBe(3);
    undo(session.db, session.actor);
    session.changed();
    expect(articles().points).toBe(11);
  });

  test.each([
    'place',
    'medium',
    'mediaLevel',
    'month',
    'year',
    'initiative',
    'theme',
    'genre',
  ] as const)('groups by %s add up to the whole', (group) => {
    const page = articles({ group, sort: 'points', descending: true });
    expect(page.groups.reduce((sum, one) => sum + one.rows, 0)).toBe(page.total);
    expect(page.groups.reduce((sum, one) => sum + one.points, 0)).toBe(page.points);
    expect(page.groups.reduce((sum, one) => sum + one.characters, 0)).toBe(page.characters);
  });
});

test('the ledger of initiatives says where it was printed first, the sentence and the figures in it', () => {
  const page = initiativeLedger(session, {
    filter: {},
    sort: 'articles',
    descending: true,
    group: 'theme',
    offset: 0,
    limit: 60,
  });
  expect(page.rows).toMatchObject([
    {
      label: '院坝积分',
      theme: '乡村治理',
      articles: 2,
      mentions: 2,
      first: '2019-03-05',
      sourceLine: expect.stringContaining('云岫日报') as string,
    },
  ]);
  expect(page.rows[0]?.excerpt).toContain('积分制');
  expect(page.groups).toMatchObject([{ key: '乡村治理', rows: 1 }]);
});
