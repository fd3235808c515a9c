import type { ImportEvent } from '../../contract.ts';
import type { Session } from '../session.ts';
import { runImport, type ImportOptions } from './run-import.ts';

const running = new WeakMap<Session, Map<string, AbortController>>();

/** An import that can also be cancelled by its name, so that whoever listens hears what it did. */
export async function* runNamedImport(
  session: Session,
  paths: readonly string[],
  { run, ...options }: ImportOptions & { readonly run?: string | undefined },
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  if (run === undefined) {
    yield* runImport(session, paths, options, signal);
    return;
  }
  const known = running.get(session) ?? new Map<string, AbortController>();
  running.set(session, known);
  const own = new AbortController();
  known.set(run, own);
  try {
    const either = signal === undefined ? own.signal : AbortSignal.any([signal, own.signal]);
    yield* runImport(session, paths, options, either);
  } finally {
    known.delete(run);
  }
}

/** Cancels a running import by its name; false where none is running by it. */
export function cancelImport(session: Session, run: string): boolean {
  const own = running.get(session)?.get(run);
  own?.abort();
  return own !== undefined;
}
