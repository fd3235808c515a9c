import { create } from 'zustand';
import type { ReportCheckEvent } from '#electron/contract.ts';
import type { ArchiveClient } from '../app/connect.ts';

export type ReportCheckDone = Extract<ReportCheckEvent, { readonly type: 'done' }>;

interface ReportCheckState {
  /** Share of the work that is done, 0 to 100; null while nothing is being verified. */
  readonly progress: number | null;
  readonly result: ReportCheckDone | null;
  /** Asks for a file and verifies it. */
  readonly run: (client: ArchiveClient) => Promise<void>;
  readonly cancel: () => void;
  readonly close: () => void;
}

let running: AbortController | null = null;

/** A file that is, or was last, compared with the archive. */
export const useReportCheck = create<ReportCheckState>()((set) => ({
  progress: null,
  result: null,
  run: async (client) => {
    if (running !== null) return;
    const token = await window.juanzong.reportDialog();
    if (token === null) return;
    const job = new AbortController();
    running = job;
    set({ progress: 0, result: null });
    try {
      const events = await client.care.verifyReport({ token }, { signal: job.signal });
      for await (const event of events) {
        if (event.type === 'done') set({ result: event });
        else set({ progress: (100 * event.done) / Math.max(1, event.total) });
      }
    } catch (error) {
      if (!job.signal.aborted) throw error;
    } finally {
      running = null;
      set({ progress: null });
    }
  },
  cancel: () => running?.abort(),
  close: () => set({ result: null }),
}));
