import { Grouping } from './grouping.ts';
import { leaderFirst } from './leader.ts';
import { areReprints, likeness, passagesOf } from './passages.ts';
import { mayBeReprints, sketchOf, SketchTable, type Sketch } from './sketch.ts';

/** An article as the comparison needs it. */
export interface Comparable {
  readonly id: string;
  /** Running text, folded to one script. */
  readonly text: string;
  /** `Published` of its date; -1 where none is known. */
  readonly order?: number;
}

/** Articles that print the same text, the one to keep first; proposed, never acted upon. */
export interface DuplicateGroup {
  readonly ids: readonly string[];
  /** Least share of a member's passages that the first holds, too: 0 to 1. */
  readonly likeness: number;
}

const NOTHING: Sketch = { passages: 0, sample: new Uint32Array() };

/**
 * Groups of reprints (转载): texts of which one holds most passages of the other, whatever was cut
 * at either end, whatever the headline; and texts that are held together by others. Candidates come from
 * sampled passages (near linear in the size of all texts), each pair is then compared in full.
 * What two articles are to each other depends on no third one, so groups can also be kept up one article
 * at a time (db/search/compare.ts).
 */
export function nearDuplicates(articles: readonly Comparable[]): readonly DuplicateGroup[] {
  const sketches = articles.map(({ text }) => sketchOf(text));
  const table = new SketchTable(sketches);
  const passages = remembered((at: number) => passagesOf(articles[at]?.text ?? ''));
  const grouping = new Grouping<number>();
  sketches.forEach((sketch, at) => {
    for (const other of table.sharing(sketch)) {
      if (other >= at || grouping.areTogether(other, at)) continue;
      if (!mayBeReprints(sketch, sketches[other] ?? NOTHING)) continue;
      if (areReprints(passages(other), passages(at))) grouping.join(other, at);
    }
  });
  return grouping.groups().map((members) => {
    const [first, ...rest] = leaderFirst(
      members.map((at) => ({
        at,
        articleId: articles[at]?.id ?? '',
        passages: sketches[at]?.passages ?? 0,
        order: articles[at]?.order ?? -1,
      })),
    );
    const least = rest.map(({ at }) => likeness(passages(first?.at ?? -1), passages(at)));
    return {
      ids: [first, ...rest].flatMap((member) => member?.articleId ?? []),
      likeness: Math.min(...least),
    };
  });
}

function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
