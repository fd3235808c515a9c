import { assignLanes } from '#core/annotation/lanes.ts';
import type { Span } from '#core/text/span.ts';

/** A passage to be underlined: one annotation in one of the two texts, from its first to its last unit. */
export interface Passage extends Span {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly hue: string;
  readonly pattern: string;
}

/** A stretch that the same passages cover from end to end. */
export interface Piece extends Span {
  /** The passages, shortest first: the one a click means. */
  readonly ids: readonly string[];
  /** Each with its lane, in the order of `ids`. */
  readonly lines: readonly { readonly lane: number; readonly passage: Passage }[];
}

/**
 * Cuts overlapping passages into pieces that do not overlap, each underlined in the lanes of the
 * passages that cover it, so that nested and crossing annotations stay readable and clickable.
 */
export function flattenMarks(passages: readonly Passage[]): readonly Piece[] {
  const lanes = assignLanes(passages);
  const pieces: Piece[] = [];
  const active = new Set<Passage>();
  let from = 0;
  for (const { at, opens, passage } of edgesOf(passages)) {
    if (at > from && active.size > 0) {
      pieces.push(pieceOf({ start: from, end: at }, active, lanes));
    }
    from = at;
    if (opens) active.add(passage);
    else active.delete(passage);
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
  covering: ReadonlySet<Passage>,
  lanes: ReadonlyMap<string, number>,
): Piece {
  const sorted = [...covering].toSorted(
    (a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1),
  );
  return {
    ...span,
    ids: sorted.map(({ id }) => id),
    lines: sorted.map((passage) => ({ lane: lanes.get(passage.id) ?? 0, passage })),
  };
}

function lengthOf({ spans }: Passage): number {
  let sum = 0;
  for (const { start, end } of spans) sum += end - start;
  return sum;
}
