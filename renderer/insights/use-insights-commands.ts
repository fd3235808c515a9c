import { MEASURES } from '#core/report/pivot.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { following } from '../app/preferences.ts';
import { INSIGHT_COMMANDS } from './insights-commands.ts';
import { turned } from './insights-table.tsx';
import { LAYOUTS, useInsights } from './insights-state.ts';
import type { InsightData } from './use-insight-data.ts';

/** Makes the commands of the statistics work. */
export function useInsightsCommands(
  { table }: InsightData,
  acts: {
    readonly copy: () => unknown;
    readonly send: () => unknown;
    readonly toTable: () => void;
  },
): void {
  const state = useInsights.getState;
  const counted = { enabled: () => state().view !== 'together' };
  useScreenCommands(INSIGHT_COMMANDS, {
    'insights.time': () => state().toView('time'),
    'insights.place': () => state().toView('place'),
    'insights.medium': () => state().toView('medium'),
    'insights.pivot': () => state().toView('pivot'),
    'insights.together': () => state().toView('together'),
    'insights.trend': () => state().toView('trend'),
    'insights.measure': {
      run: () => state().choose({ measure: following(MEASURES, state().measure) }),
      ...counted,
    },
    'insights.transpose': {
      run: () => state().choose({ transposed: !state().transposed }),
      ...counted,
    },
    'insights.sort': {
      run: () => {
        const { order, cell, choose } = state();
        const column = table?.columns[cell.column];
        const rows =
          column === undefined
            ? turned(order.rows, 'count')
            : turned(order.rows, 'column', column.key);
        choose({ order: { ...order, rows } });
      },
      ...counted,
    },
    'insights.layout': () => state().setLayout(following(LAYOUTS, state().layout)),
    'insights.shade': () => state().setShaded(!state().shaded),
    'insights.once': () => state().choose({ once: !state().once }),
    'insights.send': acts.send,
    'insights.query': () => document.querySelector<HTMLElement>('#insight-query')?.focus(),
    'insights.copy': acts.copy,
    'insights.widen': () => state().widen(),
    'insights.leave': {
      run: () => {
        state().open(null);
        acts.toTable();
      },
      enabled: () => state().opened !== null,
    },
  });
}
