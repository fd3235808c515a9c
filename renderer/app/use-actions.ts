import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';
import { useView } from './view-state.ts';

/** What the frame, its menus and its keys can do to the archive as a whole. */
export interface ArchiveActions {
  readonly openSample: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly create: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export function useArchiveActions(): ArchiveActions {
  const { client } = useArchive();
  const queryClient = useQueryClient();
  return useMemo(() => {
    const told = async (act: () => Promise<unknown>): Promise<void> => {
      try {
        // What changed is told by the watch of the revision.
        await act();
      } catch (error) {
        reportFailure(error);
      }
    };
    const switchTo = (act: () => Promise<unknown>) =>
      told(async () => {
        await act();
        useView.getState().leaveArchive();
        // Not clear(): what is on the screen would go on showing the last archive, unknown to the cache.
        await queryClient.resetQueries();
      });
    return {
      openSample: () => switchTo(() => client.archive.openSample()),
      open: async () => {
        const token = await window.juanzong.openArchiveDialog();
        if (token !== null) await switchTo(() => client.archive.open({ token }));
      },
      create: async () => {
        const token = await window.juanzong.createArchiveDialog();
        if (token !== null) await switchTo(() => client.archive.create({ token }));
      },
      close: () => switchTo(() => client.archive.close()),
      undo: () => told(() => client.journal.undo()),
      redo: () => told(() => client.journal.redo()),
    };
  }, [client, queryClient]);
}
