import { overlaps, type Span } from '../text/span.ts';
import type { Annotation } from './annotation.ts';

type Placed = Pick<Annotation, 'id' | 'kind' | 'status' | 'sourceId' | 'spans' | 'initiativeIds'>;

/**
 * The accepted annotations among `all` that say the same initiatives as `one` of a passage that it
 * overlaps or touches, and those that overlap them in turn: what could be one annotation instead.
 * Empty where `one` is no accepted initiative.
 */
export function fusible<Item extends Placed>(one: Item, all: readonly Item[]): readonly Item[] {
  if (one.kind !== 'initiative' || one.status !== 'accepted') return [];
  const said = saidBy(one);
  const left = new Set(
    all.filter(
      (other) =>
        other.id !== one.id &&
        other.kind === 'initiative' &&
        other.status === 'accepted' &&
        other.sourceId === one.sourceId &&
        saidBy(other) === said,
    ),
  );
  const found: Item[] = [];
  const reached = [one];
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    for (const other of left) {
      if (!meet(next.spans, other.spans)) continue;
      left.delete(other);
      found.push(other);
      reached.push(other);
    }
  }
  return found;
}

/**
 * The spans that cover exactly what `spans` cover together: in order, none touching the next.
 * UTF-16 code units, half-open.
 */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else out.push(span);
  }
  return out;
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) =>
    others.some((b) => overlaps(a, b) || a.end === b.start || b.end === a.start),
  );
}

function saidBy({ initiativeIds }: Placed): string {
  return initiativeIds.toSorted().join();
}
