import { commonBits, thinned, type ArticleBits } from './article-bits.ts';
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

/** Initiatives that are counted within a set of articles in one piece. */
const COUNTED_AT_ONCE = 100;

/**
 * The same, of articles that are known as bits: of all of them, or of those in `among`. `wanted` are the
 * initiatives that are looked at. The rarer of two says which words of their rows are compared. Yields between
 * pieces: two hundred initiatives in a hundred thousand articles take some hundredths of a second.
 */
export function* cooccurrenceOfBits(
  bits: ArticleBits,
  wanted: Iterable<string>,
  among: Int32Array | null,
  limit: number,
  compare: (a: string, b: string) => number,
): Generator<undefined, Cooccurrence> {
  const found: Occurring[] = [];
  let looked = 0;
  for (const initiativeId of wanted) {
    const articles = bits.count(initiativeId, among);
    if (articles > 0) found.push({ initiativeId, articles });
    looked += 1;
    if (looked % COUNTED_AT_ONCE === 0) yield;
  }
  const all = found.toSorted(
    (a, b) => b.articles - a.articles || compare(a.initiativeId, b.initiativeId),
  );
  yield;
  const members = all.slice(0, limit);
  const rows = members.map(({ initiativeId }) => bits.row(initiativeId, among));
  const thin = rows.map(thinned);
  yield;
  const pairs: Pair[] = [];
  for (const [at, { initiativeId: a }] of members.entries()) {
    const row = rows[at];
    if (row === undefined) continue;
    for (let other = at + 1; other < members.length; other += 1) {
      const [b, rarer] = [members[other]?.initiativeId, thin[other]];
      if (b === undefined || rarer === undefined) continue;
      const articles = commonBits(row, rarer);
      if (articles > 0) pairs.push({ a, b, articles });
    }
    yield;
  }
  return { members, pairs, leftOut: all.length - members.length };
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
