import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  Failure,
  OccurrenceEvent,
  OccurrenceQuery,
  ProgressEvent,
} from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { failureOf } from '../app/failure.ts';

export type FoundList = Extract<OccurrenceEvent, { type: 'done' }>;

export type Found =
  | { readonly at: 'nothing' }
  | { readonly at: 'finding'; readonly progress: ProgressEvent | null; readonly cancel: () => void }
  | { readonly at: 'cancelled'; readonly again: () => void }
  | { readonly at: 'found'; readonly list: FoundList }
  | { readonly at: 'failed'; readonly failure: Failure };

/** Typing that goes on faster than this (ms) is waited for. */
const QUIET = 250;

/** Finds what `query` asks for; a new query gives the last one up. null asks for nothing. */
export function useFound(query: OccurrenceQuery | null): Found {
  const { client } = useArchive();
  const [attempt, setAttempt] = useState(0);
  const asked = query === null ? null : JSON.stringify({ query, attempt });
  const [last, setLast] = useState<{ readonly asked: string | null; readonly found: Found }>({
    asked: null,
    found: { at: 'nothing' },
  });
  const stop = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    stop.current?.abort();
    const again = () => setAttempt((old) => old + 1);
    setLast({ asked, found: { at: 'cancelled', again } });
  }, [asked]);

  useEffect(() => {
    if (asked === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    const tell = (found: Found) => {
      if (!signal.aborted) setLast({ asked, found });
    };
    const { query: wanted } = JSON.parse(asked) as { readonly query: OccurrenceQuery };
    async function run(): Promise<void> {
      for await (const event of await client.occurrences.find(wanted, { signal })) {
        if (event.type === 'done') tell({ at: 'found', list: event });
        else tell({ at: 'finding', progress: event, cancel });
      }
    }
    const start = setTimeout(() => {
      run().catch((error: unknown) => tell({ at: 'failed', failure: failureOf(error) }));
    }, QUIET);
    return () => {
      clearTimeout(start);
      controller.abort();
    };
  }, [asked, cancel, client]);

  if (asked === null) return { at: 'nothing' };
  return last.asked === asked ? last.found : { at: 'finding', progress: null, cancel };
}
