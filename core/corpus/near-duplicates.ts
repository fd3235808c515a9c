/** An article as the comparison needs it; the text in folded form. */
export interface Comparable {
  readonly id: string;
  /** Running text, folded to one script. */
  readonly text: string;
}

/** Articles that print the same text, the longest first; proposed, never acted upon. */
export interface DuplicateGroup {
  readonly ids: readonly string[];
  /** Least share of a member's passages that the first holds, too: 0 to 1. */
  readonly likeness: number;
}

/** Characters of a passage; shorter ones repeat in any two reports of a campaign. */
const PASSAGE = 8;
/** Share of the shorter text's passages that makes two texts one. */
const ENOUGH = 0.6;
/** Fewest passages of a text that can be told from others. */
const FEWEST = 20;
/** Of passages with a hash divisible by that only every so many are compared at first. */
const SAMPLE = 8;
/** A sampled passage in more texts than that is a formula and calls for no comparison. */
const FORMULA = 50;

/**
 * Groups of reprints (转载): texts of which one holds most passages of the other, whatever was cut
 * at either end, whatever the headline. Candidates come from sampled passages (near linear in the
 * size of all texts), each pair is then compared in full.
 */
export function nearDuplicates(articles: readonly Comparable[]): readonly DuplicateGroup[] {
  const passages = articles.map(({ text }) => passagesOf(text));
  const holders = new Map<number, number[]>();
  passages.forEach((own, at) => {
    if (own.size < FEWEST) return;
    for (const passage of own) {
      if (passage % SAMPLE !== 0) continue;
      const known = holders.get(passage);
      if (known === undefined) holders.set(passage, [at]);
      else known.push(at);
    }
  });
  const pairs = new Set<string>();
  for (const list of holders.values()) {
    if (list.length > FORMULA) continue;
    for (let one = 0; one < list.length; one++) {
      for (let two = one + 1; two < list.length; two++) pairs.add(`${list[one]} ${list[two]}`);
    }
  }
  const leader = articles.map((_, at) => at);
  const find = (at: number): number => {
    const up = leader[at] ?? at;
    return up === at ? at : find(up);
  };
  for (const pair of pairs) {
    const [one = 0, two = 0] = pair.split(' ').map(Number);
    if (likeness(passages[one], passages[two]) >= ENOUGH) leader[find(two)] = find(one);
  }
  const groups = Map.groupBy(articles.keys(), (at) => find(at));
  return [...groups.values()].flatMap((members) => {
    if (members.length < 2) return [];
    const sorted = members.toSorted(
      (a, b) => (articles[b]?.text.length ?? 0) - (articles[a]?.text.length ?? 0) || a - b,
    );
    const [first = 0, ...rest] = sorted;
    return [
      {
        ids: sorted.map((at) => articles[at]?.id ?? ''),
        likeness: Math.min(...rest.map((at) => likeness(passages[first], passages[at]))),
      },
    ];
  });
}

function likeness(one: ReadonlySet<number> | undefined, two: ReadonlySet<number> | undefined) {
  if (one === undefined || two === undefined) return 0;
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const passage of small) if (large.has(passage)) shared++;
  return shared / small.size;
}

/** Hashes of all passages of a text, of its Chinese characters, letters and digits only. */
function passagesOf(text: string): ReadonlySet<number> {
  const ink = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<number>();
  for (let at = 0; at + PASSAGE <= ink.length; at++) found.add(hashOf(ink, at));
  return found;
}

/** FNV-1a over the code units of one passage. */
function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + PASSAGE; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
