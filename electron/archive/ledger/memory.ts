import type { Session } from '../session.ts';

/** Results kept of one revision of the archive. */
const KEPT = 24;

interface Memory {
  readonly revision: number;
  readonly results: Map<string, unknown>;
}
const memories = new WeakMap<Session, Memory>();

/** What `compute` answers, computed once for a key as long as nothing in the archive changes. */
export function remembering<Result>(session: Session, key: string, compute: () => Result): Result {
  const old = memories.get(session);
  const memory =
    old?.revision === session.revision
      ? old
      : { revision: session.revision, results: new Map<string, unknown>() };
  memories.set(session, memory);
  // A key always leads to the same kind of result: it begins with the name of what is computed.
  if (memory.results.has(key)) return memory.results.get(key) as Result;
  const result = compute();
  const oldest = memory.results.size >= KEPT ? memory.results.keys().next().value : undefined;
  if (oldest !== undefined) memory.results.delete(oldest);
  memory.results.set(key, result);
  return result;
}

/** Times that something is computed ahead while the archive changes on; then it is left to who asks. */
const TRIES = 3;

/**
 * Computes ahead what `remembering` will be asked for, in turns. What changed meanwhile is computed
 * again.
 */
export async function rememberingAhead<Result>(
  session: Session,
  key: string,
  compute: () => Promise<Result>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { revision } = session;
    const memory = memories.get(session);
    if (memory?.revision === revision && memory.results.has(key)) return;
    const result = await compute();
    if (session.revision !== revision) continue;
    remembering(session, key, () => result);
    return;
  }
}
