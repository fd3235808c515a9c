import { atOnce } from '#core/pieces.ts';
import { listReports } from '#db/entities/report.ts';
import type { BlockContent } from '#core/report/outline.ts';
import type { SignStage } from '#core/report/sign-off.ts';
import type { ReportAct } from '../../../contract.ts';
import { actAnswered } from '../../reports/act.ts';
import { reportBlocks } from '../../reports/blocks.ts';
import { createReport } from '../../reports/entries.ts';
import { annotationAt, pick, sourceAt, type Act, type Numbers, type World } from './act.ts';

type Making = (blockIds: readonly string[], numbers: Numbers, world: World) => ReportAct | null;

const OUTLINE: readonly Making[] = [
  (ids, { a, b }) => ({
    does: 'add',
    contents: [contentAt(a), contentAt(b)],
    after: pick([null, ...ids], b) ?? null,
  }),
  ([blockId], { b }) =>
    blockId === undefined ? null : { does: 'change', blockId, content: contentAt(b) },
  (ids, { b, c }) => ({
    does: 'move',
    blockIds: ids.slice(0, 1 + (c % 2)),
    after: pick([null, ...ids], b) ?? null,
  }),
  (ids, { b, c }) => ({
    does: 'remove',
    blockIds: ids.slice(0, 1 + (c % 2)),
    sections: b % 2 === 0,
  }),
  (ids) => ({ does: 'duplicate', blockIds: ids.slice(0, 2) }),
  (ids, { b }) => ({ does: 'level', blockIds: ids, by: b % 2 === 0 ? 1 : -1 }),
  (_, { b, c }, world) => {
    const annotation = annotationAt(world, b);
    const source = sourceAt(world, c);
    if (!annotation || !source) return null;
    return {
      does: 'quote',
      annotationIds: [annotation.id],
      passages: c % 2 === 0 ? [{ sourceId: source.id, spans: [{ start: 2, end: 5 }] }] : [],
      extent: 'sentence',
    };
  },
];

const KEEPING: readonly Making[] = [
  (_, { b }) => ({ does: 'rename', title: `改名${b % 9}` }),
  (_, { b }) => ({ does: 'profile', profile: b % 2 === 0 ? 'gbt9704' : 'plain' }),
  (_, { b }) => ({
    does: 'settings',
    settings: { twoPersons: b % 5 === 0, front: { issuer: `单位${b % 4}` } },
  }),
  (_, { b }) => ({ does: 'copy', title: `另存${b % 9}` }),
  () => ({ does: 'delete' }),
];

const FREEZING: readonly Making[] = [
  (ids) => ({ does: 'freeze', blockIds: ids }),
  (ids) => ({ does: 'unfreeze', blockIds: ids.slice(0, 3) }),
  (ids) => ({ does: 'refresh', blockIds: ids }),
];

export const reportActs: readonly Act[] = [
  {
    name: 'report',
    weight: 2,
    does: ({ session }, { a, b }) => {
      createReport(session, {
        template: pick(['by-initiative', 'briefing'] as const, b) ?? 'by-initiative',
        title: `汇编${a % 3}`,
        filter: b % 2 === 0 ? {} : { initiative: '积分制' },
      });
    },
  },
  reportAct('outline', 3, (ids, numbers, world) =>
    (pick(OUTLINE, numbers.c) ?? (() => null))(ids, numbers, world),
  ),
  reportAct('keep', 1, (ids, numbers, world) =>
    (pick(KEEPING, numbers.c) ?? (() => null))(ids, numbers, world),
  ),
  reportAct('freeze', 4, (ids, numbers, world) =>
    (pick(FREEZING, numbers.c) ?? (() => null))(ids, numbers, world),
  ),
  reportAct('sign', 3, (_, { b, c }) =>
    b % 3 === 0
      ? { does: 'withdraw', stage: stageAt(c), reason: '数字有误' }
      : { does: 'sign', stage: stageAt(c) },
  ),
];

/** An act on one of the reports, mostly on one that lets it through; `blockIds` begin with any of its blocks. */
function reportAct(name: string, weight: number, making: Making): Act {
  return {
    name: `report-${name}`,
    weight,
    does: (world, numbers) => {
      const { session } = world;
      const all = listReports(session.db);
      const unsigned = all.filter(({ signOffs = [] }) => signOffs.length === 0);
      const report = pick(name === 'sign' || numbers.b % 4 === 0 ? all : unsigned, numbers.a);
      if (!report) return;
      const ids = reportBlocks(session, report).map(({ id }) => id);
      const first = numbers.b % Math.max(1, ids.length);
      const act = making([...ids.slice(first), ...ids.slice(0, first)], numbers, world);
      if (act) atOnce(actAnswered(session, report.id, act, new Map()));
    },
  };
}

function stageAt(at: number): SignStage {
  return pick(['first', 'first', 'second', 'final'] as const, at) ?? 'first';
}

function contentAt(at: number): BlockContent {
  const query = {};
  return (
    pick<BlockContent>(
      [
        { kind: 'heading', level: 2, text: `小节${at % 7}` },
        { kind: 'text', text: `按语${at % 7}` },
        {
          kind: 'passages',
          query,
          groupBy: ['initiative'],
          sort: 'date',
          limit: null,
          definitions: false,
        },
        { kind: 'figures', caption: '', query, groupBy: [], sort: 'date', quotedOnly: true },
        {
          kind: 'excerpts',
          query: { query: '积分' },
          groupBy: [],
          sort: 'date',
          limit: 3,
          extent: 'sentence',
        },
        { kind: 'sources' },
        { kind: 'page-break' },
      ],
      at,
    ) ?? { kind: 'page-break' }
  );
}
