import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from './archive-context.ts';
import { reportFailure } from './failure-store.ts';
import { useNotices } from './use-notices.ts';
import { useInsights } from '../insights/insights-state.ts';
import { useView } from './view-state.ts';

/** What the frame, its menus and its keys can do to the archive as a whole. */
export interface ArchiveActions {
  readonly openSample: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly create: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Asks where to, and writes a verified copy of the archive called `name`. */
  readonly backUp: (name: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export function useArchiveActions(): ArchiveActions {
  const { client } = useArchive();
  const queryClient = useQueryClient();
  const notices = useNotices();
  const { t } = useTranslation();
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
        useInsights.getState().leaveArchive();
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
      backUp: (name) =>
        told(async () => {
          const suggested = `${name.replace(/\.juanzong$/u, '')}-backup.juanzong`;
          const token = await window.juanzong.saveDialog('backup', suggested);
          if (token === null) return;
          const made = await client.care.backup({ token });
          notices.done(t('frame.backupDone', { filename: made.filename }), made.sha256);
        }),
      undo: () => told(() => client.journal.undo()),
      redo: () => told(() => client.journal.redo()),
    };
  }, [client, queryClient, notices, t]);
}
