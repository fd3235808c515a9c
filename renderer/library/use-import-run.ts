import { useEffect, useRef, useState } from 'react';
import { v7 as newUuid } from 'uuid';
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
  readonly run?: string;
}

/** Files that are listed with what became of them; of a folder of a hundred thousand nobody reads more. */
const LISTED = 200;
/** Milliseconds between two pictures of a running import. */
const SHOWN_EVERY = 100;

export interface ImportRun {
  readonly stage: 'idle' | 'running' | 'ended';
  readonly progress: ProgressEvent | null;
  /** When it began, by the clock of the page. */
  readonly startedAt: number;
  /** What became of files so far: of those that are refused or warned of, then of the others. */
  readonly sources: readonly ImportedSource[];
  /** Files that something became of, listed or not. */
  readonly settled: number;
  /** What each project brought beside its texts. */
  readonly projects: readonly ImportedProject[];
  readonly done: Extract<ImportEvent, { type: 'done' }> | null;
  readonly failure: Failure | null;
}

const IDLE: ImportRun = {
  stage: 'idle',
  progress: null,
  startedAt: 0,
  sources: [],
  settled: 0,
  projects: [],
  done: null,
  failure: null,
};

/** Runs one import; leaving the dialog ends it, as its cancel button does: whole steps stay, and it can be gone on with. */
export function useImportRun() {
  const { client } = useArchive();
  const [run, setRun] = useState<ImportRun>(IDLE);
  const stop = useRef<AbortController | null>(null);
  const running = useRef('');
  useEffect(() => () => stop.current?.abort(), []);

  async function follow(order: ImportOrder, signal: AbortSignal): Promise<void> {
    let waiting: ImportEvent[] = [];
    let shownAt = 0;
    const show = (): void => {
      const events = waiting;
      waiting = [];
      shownAt = performance.now();
      setRun((old) => events.reduce(after, old));
    };
    for await (const event of await client.import.run(order, { signal })) {
      waiting.push(event);
      if (event.type === 'done' || performance.now() - shownAt >= SHOWN_EVERY) show();
    }
    show();
  }

  return {
    ...run,
    start: (order: ImportOrder) => {
      const controller = new AbortController();
      stop.current = controller;
      running.current = newUuid();
      setRun({ ...IDLE, stage: 'running', startedAt: performance.now() });
      follow({ ...order, run: running.current }, controller.signal).catch((error: unknown) =>
        setRun((old) => ({ ...old, stage: 'ended', failure: failureOf(error) })),
      );
    },
    /** What is whole by then stays, and the last event says how much that is. */
    cancel: () => {
      const { current } = stop;
      client.import.cancel({ run: running.current }).then(
        ({ cancelled }) => cancelled || current?.abort(),
        () => current?.abort(),
      );
    },
  };
}

function after(run: ImportRun, event: ImportEvent): ImportRun {
  switch (event.type) {
    case 'progress':
      return { ...run, progress: event };
    case 'source':
      return { ...run, settled: run.settled + 1, sources: listed(run.sources, event.source) };
    case 'project':
      return { ...run, projects: [...run.projects, event.project] };
    case 'step':
      return run;
    case 'done':
      return { ...run, stage: 'ended', done: event };
  }
}

/** What somebody has to look at drives the others out. */
function listed(
  sources: readonly ImportedSource[],
  source: ImportedSource,
): readonly ImportedSource[] {
  if (sources.length < LISTED) return [...sources, source];
  const plain = ({ status, warnings }: ImportedSource): boolean =>
    status !== 'refused' && warnings.length === 0;
  if (plain(source)) return sources;
  const place = sources.findLastIndex(plain);
  return place < 0 ? sources : [...sources.toSpliced(place, 1), source];
}
