import type { ArticleMentions } from './dimension.ts';

/** An initiative and the articles that name it. */
export interface Occurring {
  readonly initiativeId: string;
  readonly articles: number;
}

/** Two initiatives and the articles that name both; `a` stands before `b` among the members. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly articles: number;
}

export interface Cooccurrence {
  /** The most frequent first. */
  readonly members: readonly Occurring[];
  /** Each unordered pair that occurs, once; counted among the members only. */
  readonly pairs: readonly Pair[];
  /** Initiatives that the limit left out. */
  readonly leftOut: number;
}

/**
 * Which initiatives stand in the same articles. `articles` holds each article once; `limit` is how
 * many initiatives are looked at, those in the most articles first.
 */
export function cooccurrenceOf(
  articles: readonly ArticleMentions[],
  limit: number,
  compare: (a: string, b: string) => number,
): Cooccurrence {
  const counts = new Map<string, number>();
  for (const { mentions } of articles) {
    for (const { initiativeId } of mentions) {
      counts.set(initiativeId, (counts.get(initiativeId) ?? 0) + 1);
    }
  }
  const all = [...counts]
    .map(([initiativeId, count]) => ({ initiativeId, articles: count }))
    .toSorted((a, b) => b.articles - a.articles || compare(a.initiativeId, b.initiativeId));
  const members = all.slice(0, limit);
  const places = new Map(members.map(({ initiativeId }, at) => [initiativeId, at]));
  const pairs = new Map<number, number>();
  for (const { mentions } of articles) {
    const here = mentions
      .flatMap(({ initiativeId }) => places.get(initiativeId) ?? [])
      .toSorted((a, b) => a - b);
    for (const [at, a] of here.entries()) {
      for (const b of here.slice(at + 1)) {
        const pair = a * members.length + b;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return {
    members,
    pairs: [...pairs]
      .toSorted(([a], [b]) => a - b)
      .map(([pair, count]) => ({
        a: members[Math.floor(pair / members.length)]?.initiativeId ?? '',
        b: members[pair % members.length]?.initiativeId ?? '',
        articles: count,
      })),
    leftOut: all.length - members.length,
  };
}

/** Looks up in how many articles two initiatives stand together; with itself, in how many it stands. */
export function together({ members, pairs }: Cooccurrence): (a: string, b: string) => number {
  const known = new Map([
    ...members.map(
      ({ initiativeId, articles }) => [`${initiativeId} ${initiativeId}`, articles] as const,
    ),
    ...pairs.flatMap(({ a, b, articles }) => [
      [`${a} ${b}`, articles] as const,
      [`${b} ${a}`, articles] as const,
    ]),
  ]);
  return (a, b) => known.get(`${a} ${b}`) ?? 0;
}
