import type { HeldCode } from './check-codes.ts';
import { codeOf, readCode, seriesOf, type CodeValues } from './reference-code.ts';
import type { Placeholder, Template } from './reference-template.ts';

export interface CodeRequest {
  readonly articleId: string;
  /** The code it has; empty for none. */
  readonly code: string;
  readonly values: CodeValues;
}

export type CodePlan =
  | {
      readonly articleId: string;
      readonly does: 'assign';
      readonly from: string;
      readonly to: string;
    }
  /** It has a code already, and nobody asked to give it another. */
  | { readonly articleId: string; readonly does: 'keep'; readonly from: string }
  | {
      readonly articleId: string;
      readonly does: 'lack';
      readonly from: string;
      readonly missing: readonly Placeholder[];
    };

export interface AssignOptions {
  /** Gives new codes to articles that have one, too. */
  readonly reassign: boolean;
  /** The number a series begins with. */
  readonly first: number;
  /** Takes numbers that were left out before new ones. */
  readonly fillGaps: boolean;
}

/**
 * Which code each article would get, in the order asked: the next free number of its series, so that
 * no two articles get one. Pure; nothing is given before somebody has seen the plan.
 */
export function assignCodes(
  template: Template,
  requests: readonly CodeRequest[],
  held: readonly HeldCode[],
  { reassign, first, fillGaps }: AssignOptions,
): readonly CodePlan[] {
  const giving = new Set(
    requests.filter(({ code }) => reassign || code === '').map(({ articleId }) => articleId),
  );
  const freed = new Set(
    requests
      .filter(
        ({ articleId, values }) => giving.has(articleId) && 'series' in seriesOf(template, values),
      )
      .map(({ articleId }) => articleId),
  );
  const taken = new Map<string, Set<number>>();
  const takenIn = (series: string): Set<number> => {
    const known = taken.get(series) ?? new Set<number>();
    taken.set(series, known);
    return known;
  };
  for (const { articleId, code } of held) {
    // A code that is about to be given up is free again, unless its article cannot get another.
    if (freed.has(articleId)) continue;
    const read = readCode(template, code);
    if (read) takenIn(read.series).add(read.serial);
  }
  const next = new Map<string, number>();
  return requests.map((request): CodePlan => {
    const { articleId, code: from, values } = request;
    if (!giving.has(articleId)) return { articleId, does: 'keep', from };
    const series = seriesOf(template, values);
    if ('missing' in series) return { articleId, does: 'lack', from, missing: series.missing };
    const numbers = takenIn(series.series);
    let serial = next.get(series.series) ?? start(numbers);
    while (numbers.has(serial)) serial += 1;
    numbers.add(serial);
    next.set(series.series, serial + 1);
    return { articleId, does: 'assign', from, to: codeOf(template, values, serial) ?? '' };
  });

  function start(numbers: ReadonlySet<number>): number {
    if (fillGaps) return first;
    return [...numbers].reduce((highest, serial) => Math.max(highest, serial + 1), first);
  }
}
