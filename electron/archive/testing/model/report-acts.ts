import { blockStore } from '#db/entities/block.ts';
import { listReports } from '#db/entities/report.ts';
import type { BlockContent } from '#core/report/outline.ts';
import { nextStage } from '#core/report/sign-off.ts';
import type { ReportAct } from '../../../contract.ts';
import { actOnReport } from '../../reports/act.ts';
import { reportBlocks } from '../../reports/blocks.ts';
import { createReport } from '../../reports/entries.ts';
import { annotationAt, pick, sourceAt, type Act, type Numbers, type World } from './act.ts';

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
  reportAct('add', (_, ids, { a, b }) => ({
    does: 'add',
    contents: [contentAt(a), contentAt(b)],
    after: pick([null, ...ids], b) ?? null,
  })),
  reportAct('change', (_, [blockId], { b }) =>
    blockId === undefined ? null : { does: 'change', blockId, content: contentAt(b) },
  ),
  reportAct('move', (_, ids, { b, c }) => ({
    does: 'move',
    blockIds: ids.slice(0, 1 + (c % 2)),
    after: pick([null, ...ids], b) ?? null,
  })),
  reportAct('remove', (_, ids, { b, c }) => ({
    does: 'remove',
    blockIds: ids.slice(0, 1 + (c % 2)),
    sections: b % 2 === 0,
  })),
  reportAct('duplicate', (_, ids) => ({ does: 'duplicate', blockIds: ids.slice(0, 2) })),
  reportAct('level', (_, ids, { b }) => ({
    does: 'level',
    blockIds: ids,
    by: b % 2 === 0 ? 1 : -1,
  })),
  reportAct('freeze', (_, ids) => ({ does: 'freeze', blockIds: ids })),
  reportAct('unfreeze', ({ session }, ids) => {
    const frozen = ids.filter((id) => blockStore.read(session.db, id)?.frozen);
    return frozen.length === 0 ? null : { does: 'unfreeze', blockIds: frozen };
  }),
  reportAct('refresh', (_, ids) => ({ does: 'refresh', blockIds: ids })),
  reportAct('rename', (_, __, { b }) => ({ does: 'rename', title: `改名${b % 9}` })),
  reportAct('settings', (_, __, { b }) => ({
    does: 'settings',
    settings: { twoPersons: b % 5 === 0, front: { issuer: `单位${b % 4}` } },
  })),
  reportAct('sign', ({ session }, _, { a }) => {
    const report = pick(listReports(session.db), a);
    return { does: 'sign', stage: nextStage(report?.signOffs ?? []) ?? 'final' };
  }),
  reportAct('withdraw', (_, __, { b }) => ({
    does: 'withdraw',
    stage: pick(['first', 'second'] as const, b) ?? 'first',
    reason: '数字有误',
  })),
  reportAct('delete', () => ({ does: 'delete' })),
  reportAct('copy', (_, __, { b }) => ({ does: 'copy', title: `另存${b % 9}` })),
  reportAct('quote', (world, _, { b, c }) => {
    const annotation = annotationAt(world, b);
    const source = sourceAt(world, c);
    if (!annotation || !source) return null;
    return {
      does: 'quote',
      annotationIds: [annotation.id],
      passages: c % 2 === 0 ? [{ sourceId: source.id, spans: [{ start: 2, end: 5 }] }] : [],
      extent: 'sentence',
    };
  }),
];

/** An act on one of the reports; half of the runs get along without blocks that others need. */
function reportAct(
  name: ReportAct['does'],
  act: (world: World, blockIds: readonly string[], numbers: Numbers) => ReportAct | null,
): Act {
  return {
    name: `report-${name}`,
    // What is frozen is rare: acts on it must come often enough.
    weight: name === 'freeze' || name === 'unfreeze' || name === 'refresh' ? 3 : 1,
    does: (world, numbers) => {
      const { session } = world;
      const report = pick(listReports(session.db), numbers.a);
      if (!report) return;
      const ids = reportBlocks(session, report).map(({ id }) => id);
      const first = numbers.b % Math.max(1, ids.length);
      const wanted = act(world, [...ids.slice(first), ...ids.slice(0, first)], numbers);
      if (wanted) actOnReport(session, report.id, wanted);
    },
  };
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
        { kind: 'sources' },
        { kind: 'page-break' },
      ],
      at,
    ) ?? { kind: 'page-break' }
  );
}
