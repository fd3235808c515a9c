import { flatInPieces, type Pieces } from '../pieces.ts';
import { linesOf, type PartLine } from './part-lines.ts';
import type { PartBody } from './printed.ts';

/** One line that refreshing a frozen block would change; empty where it is not. */
export interface LineChange {
  readonly change: 'added' | 'removed' | 'altered';
  readonly before: string;
  readonly after: string;
}

/** What changes between two states of a block: first as it was read, then what is new. */
export function* changesBetween(
  before: readonly PartBody[],
  after: readonly PartBody[],
): Pieces<readonly LineChange[]> {
  const old = yield* keyed(before);
  const now = yield* keyed(after);
  const gone = yield* flatInPieces(old, ([key, text]): readonly LineChange[] => {
    const next = now.get(key);
    if (next === undefined) return [{ change: 'removed', before: text, after: '' }];
    return next === text ? [] : [{ change: 'altered', before: text, after: next }];
  });
  const come = yield* flatInPieces(now, ([key, text]): readonly LineChange[] =>
    old.has(key) ? [] : [{ change: 'added', before: '', after: text }],
  );
  return [...gone, ...come];
}

/** Lines by key; the same key a second time is another line. */
function* keyed(parts: readonly PartBody[]): Pieces<ReadonlyMap<string, string>> {
  const lines = new Map<string, string>();
  const seen = new Map<string, number>();
  const all = yield* flatInPieces(parts, (part): readonly PartLine[] => linesOf(part));
  for (const { key, text } of all) {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    lines.set(`${key} ${times}`, text);
  }
  return lines;
}
