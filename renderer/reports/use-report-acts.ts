import { useMemo } from 'react';
import type { ReportAct, ReportBlock } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { changesOrder, steppedTo } from './moves.ts';
import { useReports } from './reports-state.ts';

/** What can be done to the blocks of a report; each is one step. */
export interface ReportActs {
  /** Ids of the blocks that it made; null where it was refused, which is said. */
  readonly act: (act: ReportAct) => Promise<readonly string[] | null>;
  readonly step: (by: -1 | 1) => Promise<void>;
  readonly move: (ids: readonly string[], after: string | null) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly duplicate: () => Promise<void>;
  readonly level: (by: -1 | 1) => Promise<void>;
  /** Freezes the chosen blocks; live again where all of them are frozen. */
  readonly toggleFrozen: () => Promise<void>;
}

export function useReportActs(reportId: string, blocks: readonly ReportBlock[]): ReportActs {
  const { client } = useArchive();
  return useMemo(() => {
    const choose = (ids: readonly string[]): void => useReports.getState().choose(ids);
    const chosen = (): readonly string[] => {
      const there = new Set(blocks.map(({ id }) => id));
      return useReports.getState().chosen.filter((id) => there.has(id));
    };
    async function act(what: ReportAct): Promise<readonly string[] | null> {
      try {
        return (await client.reports.act({ id: reportId, act: what })).ids;
      } catch (error) {
        reportFailure(error);
        return null;
      }
    }
    async function move(ids: readonly string[], after: string | null): Promise<void> {
      if (changesOrder(blocks, ids, after)) await act({ does: 'move', blockIds: ids, after });
    }
    return {
      act,
      move,
      step: async (by) => {
        const after = steppedTo(blocks, chosen(), by);
        if (after !== undefined) await move(chosen(), after);
      },
      remove: async () => {
        const ids = chosen();
        if (ids.length === 0) return;
        const gone = new Set(ids);
        const last = blocks.findLastIndex(({ id }) => gone.has(id));
        const next =
          blocks.slice(last + 1).find(({ id }) => !gone.has(id)) ??
          blocks.slice(0, last).findLast(({ id }) => !gone.has(id));
        const done = await act({ does: 'remove', blockIds: ids, sections: false });
        if (done !== null) choose(next === undefined ? [] : [next.id]);
      },
      duplicate: async () => {
        const ids = chosen();
        if (ids.length === 0) return;
        const made = await act({ does: 'duplicate', blockIds: ids });
        if (made?.[0] !== undefined) choose([made[0]]);
      },
      level: async (by) => {
        const ids = chosen();
        if (ids.length > 0) await act({ does: 'level', blockIds: ids, by });
      },
      toggleFrozen: async () => {
        const ids = chosen();
        const named = blocks.filter(({ id }) => ids.includes(id));
        if (named.length === 0) return;
        const does = named.every(({ frozen }) => frozen) ? 'unfreeze' : 'freeze';
        await act({ does, blockIds: ids });
      },
    };
  }, [client, reportId, blocks]);
}
