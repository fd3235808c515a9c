/** The pairs of neighbouring Chinese characters of a text, each once. */
export function pairsIn(cue: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [run] of cue.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** Share of the pairs of `head` that `text` holds too: 0 where they have nothing in common. */
export function overlapOf(head: string, text: string): number {
  const wanted = pairsIn(head);
  if (wanted.size === 0) return 0;
  const held = pairsIn(text);
  let shared = 0;
  for (const pair of wanted) if (held.has(pair)) shared++;
  return shared / wanted.size;
}
