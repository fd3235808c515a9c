import type { Fold } from '#core/text/fold.ts';
import type { KeywordInContext } from '../../contract.ts';

export type KwicSort = 'newest' | 'left' | 'right';

/** The lines of a search, in an order. */
export interface Concordance {
  /** Lines; where there are `more`, at least so many. */
  readonly count: number;
  /** Articles that they are from. */
  readonly articles: number;
  /** Articles that the search finds in all. */
  readonly found: number;
  readonly more: boolean;
  readonly hits: readonly KeywordInContext[];
}

/** Lines sorted at once, and merged at once: others are served in between. */
const AT_ONCE = 2000;

interface Line {
  readonly near: string;
  readonly far: string;
  readonly hit: KeywordInContext;
}

/**
 * Lines by what stands next to the keyword, going away from it: to the left read backwards. Characters are
 * compared folded and in the order of their codes: what matters is that equal contexts stand together. Equal ones
 * go by the other side, then stay as they were.
 */
export async function sortedInTurns(
  hits: readonly KeywordInContext[],
  side: 'left' | 'right',
  fold: Fold,
  turn: () => Promise<void>,
): Promise<readonly KeywordInContext[]> {
  let runs: (readonly Line[])[] = [];
  for (let from = 0; from < hits.length; from += AT_ONCE) {
    await turn();
    const lines = hits.slice(from, from + AT_ONCE).map((hit) => lineOf(hit, side, fold));
    runs.push(lines.toSorted(compared));
  }
  while (runs.length > 1) {
    const merged: (readonly Line[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await mergedInTurns(runs[at] ?? [], runs[at + 1] ?? [], turn));
    }
    runs = merged;
  }
  return (runs[0] ?? []).map(({ hit }) => hit);
}

function lineOf(hit: KeywordInContext, side: 'left' | 'right', fold: Fold): Line {
  const left = fold([...hit.before].toReversed().join(''));
  const right = fold(hit.after);
  return side === 'left' ? { near: left, far: right, hit } : { near: right, far: left, hit };
}

async function mergedInTurns(
  one: readonly Line[],
  two: readonly Line[],
  turn: () => Promise<void>,
): Promise<readonly Line[]> {
  const merged: Line[] = [];
  let a = 0;
  let b = 0;
  for (;;) {
    if (merged.length % AT_ONCE === 0) await turn();
    const left = one[a];
    const right = two[b];
    if (left && (!right || compared(left, right) <= 0)) {
      merged.push(left);
      a += 1;
    } else if (right) {
      merged.push(right);
      b += 1;
    } else {
      return merged;
    }
  }
}

function compared(one: Line, two: Line): number {
  return order(one.near, two.near) || order(one.far, two.far);
}

function order(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}
