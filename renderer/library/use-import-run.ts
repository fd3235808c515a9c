import { useEffect, useRef, useState } from 'react';
import type {
  Encoding,
  Failure,
  ImportedProject,
  ImportEvent,
  ImportedSource,
  ProgressEvent,
} from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { failureOf } from '../app/failure.ts';

interface ImportOrder {
  readonly token: string;
  readonly encoding: 'auto' | Encoding;
  readonly choices: { index: number; encoding: Encoding }[];
  readonly acceptDamaged: boolean;
  readonly suggest: boolean;
}

export interface ImportRun {
  readonly stage: 'idle' | 'running' | 'ended';
  readonly progress: ProgressEvent | null;
  /** What became of each file so far. */
  readonly sources: readonly ImportedSource[];
  /** What each project brought beside its texts. */
  readonly projects: readonly ImportedProject[];
  readonly done: Extract<ImportEvent, { type: 'done' }> | null;
  readonly failure: Failure | null;
}

const IDLE: ImportRun = {
  stage: 'idle',
  progress: null,
  sources: [],
  projects: [],
  done: null,
  failure: null,
};

/** Runs one import; leaving the dialog, like its cancel button, takes everything back. */
export function useImportRun() {
  const { client } = useArchive();
  const [run, setRun] = useState<ImportRun>(IDLE);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function follow(order: ImportOrder, signal: AbortSignal): Promise<void> {
    for await (const event of await client.import.run(order, { signal })) {
      setRun((old) => after(old, event));
    }
  }

  return {
    ...run,
    start: (order: ImportOrder) => {
      const controller = new AbortController();
      stop.current = controller;
      setRun({ ...IDLE, stage: 'running' });
      follow(order, controller.signal).catch((error: unknown) =>
        setRun((old) => ({ ...old, stage: 'ended', failure: failureOf(error) })),
      );
    },
    cancel: () => stop.current?.abort(),
  };
}

function after(run: ImportRun, event: ImportEvent): ImportRun {
  switch (event.type) {
    case 'progress':
      return { ...run, progress: event };
    case 'source':
      return { ...run, sources: [...run.sources, event.source] };
    case 'project':
      return { ...run, projects: [...run.projects, event.project] };
    case 'done':
      return { ...run, stage: 'ended', done: event };
  }
}
