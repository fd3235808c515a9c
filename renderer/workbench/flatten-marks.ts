import { assignLanes } from '#core/annotation/lanes.ts';
import type { Span } from '#core/text/span.ts';

/** A passage to be underlined: one annotation's spans in one of the two texts. */
export interface Passage {
  readonly id: string;
  readonly spans: readonly Span[];
  /** Class of its line: colour and pattern. */
  readonly look: string;
}

/** A stretch that the same passages cover from end to end. */
export interface Piece extends Span {
  /** The passages, shortest first: the one a click means. */
  readonly ids: readonly string[];
  /** Lane and look of each, in the order of `ids`. */
  readonly lines: readonly { readonly lane: number; readonly look: string }[];
}

/**
 * Cuts overlapping passages into pieces that do not overlap, each underlined in the lanes of the
 * passages that cover it, so that five nested or crossing annotations stay readable and clickable.
 */
export function flattenMarks(passages: readonly Passage[]): readonly Piece[] {
  const shown = passages.filter(({ spans }) => spans.length > 0);
  const lanes = assignLanes(shown.map((passage) => ({ id: passage.id, ...hullOf(passage.spans) })));
  const lengths = new Map(shown.map(({ id, spans }) => [id, lengthOf(spans)]));
  const pieces: Piece[] = [];
  const active = new Map<string, Passage>();
  let from = 0;
  for (const { at, opens, passage } of edgesOf(shown)) {
    if (at > from && active.size > 0) {
      pieces.push(pieceOf({ start: from, end: at }, [...active.values()], lanes, lengths));
    }
    from = at;
    if (opens) active.set(passage.id, passage);
    else active.delete(passage.id);
  }
  return pieces;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly passage: Passage;
}

/** Starts and ends in order of place; at one place what ends goes before what starts. */
function edgesOf(passages: readonly Passage[]): readonly Edge[] {
  return passages
    .flatMap((passage) =>
      passage.spans.flatMap(({ start, end }) => [
        { at: start, opens: true, passage },
        { at: end, opens: false, passage },
      ]),
    )
    .toSorted((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

function pieceOf(
  span: Span,
  covering: readonly Passage[],
  lanes: ReadonlyMap<string, number>,
  lengths: ReadonlyMap<string, number>,
): Piece {
  const sorted = covering.toSorted(
    (a, b) => (lengths.get(a.id) ?? 0) - (lengths.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return {
    ...span,
    ids: sorted.map(({ id }) => id),
    lines: sorted.map(({ id, look }) => ({ lane: lanes.get(id) ?? 0, look })),
  };
}

function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
