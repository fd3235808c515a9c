import type { CooccurrenceView } from '#electron/contract.ts';

type Member = CooccurrenceView['members'][number];

/** Two initiatives, in how many articles they stand together, and which share that is of all that name either. */
export interface PairRow {
  readonly a: Member;
  readonly b: Member;
  readonly articles: number;
  /** Jaccard index: articles that name both, of those that name one or both. */
  readonly share: number;
}

/** Pairs, those in the most articles first, then those that belong together most. */
export function pairRows({ members, pairs }: CooccurrenceView): readonly PairRow[] {
  const known = new Map(members.map((member) => [member.initiativeId, member]));
  return pairs
    .flatMap(({ a: idA, b: idB, articles }): PairRow[] => {
      const [a, b] = [known.get(idA), known.get(idB)];
      if (a === undefined || b === undefined) return [];
      return [{ a, b, articles, share: articles / (a.articles + b.articles - articles) }];
    })
    .toSorted((one, other) => other.articles - one.articles || other.share - one.share);
}
