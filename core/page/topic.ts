import { pairsIn } from './vocabulary.ts';
import type { ReadLine } from './line-role.ts';

/** Paragraphs above and below a short line that it is compared with. */
const NEIGHBOURS = 3;
/** Longer paragraphs are compared by their beginning. */
const LONGEST = 400;

/** What the lines of a page are about, as far as rare pairs of characters tell. */
export interface Topics {
  /**
   * How much more of a short line's words stand in the text below it than in that above it: near 1
   * for a headline, near 0 for a heading inside an article, whose words stand on both sides.
   */
  readonly turn: (at: number) => number;
  /**
   * Share of the places that the text below a line names which the text above it names, too, the
   * rarer the heavier; null where the text below names none.
   */
  readonly samePlaces: (at: number) => number | null;
}

/** Counts the pairs of characters of a page's lines, once for all questions. */
export function topicsOf(lines: readonly ReadLine[]): Topics {
  const pairs = lines.map((line) => pairsIn(line.cue.slice(0, LONGEST)));
  const spread = new Map<string, number>();
  for (const own of pairs) for (const pair of own) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const weight = (pair: string) => Math.log(lines.length / (spread.get(pair) ?? 1) + 1);
  const around = (at: number, step: 1 | -1): ReadonlySet<string> => {
    const found = new Set<string>();
    let taken = 0;
    for (let next = at + step; taken < NEIGHBOURS; next += step) {
      const line = lines[next];
      if (line === undefined || Math.abs(next - at) > 12) break;
      if (line.kind !== 'body') continue;
      taken++;
      for (const pair of pairs[next] ?? []) found.add(pair);
    }
    return found;
  };
  const places = lines.map((line) => placesIn(line.cue));
  const named = new Map<string, number>();
  for (const own of places) for (const one of own) named.set(one, (named.get(one) ?? 0) + 1);
  const placesAround = (at: number, step: 1 | -1, many: number): ReadonlySet<string> => {
    const found = new Set<string>();
    let taken = 0;
    for (let next = at + step; taken < many && Math.abs(next - at) <= 16; next += step) {
      const line = lines[next];
      if (line === undefined) break;
      if (line.kind === 'body') taken++;
      if (line.kind === 'body' || line.kind === 'subtitle') {
        for (const one of places[next] ?? []) found.add(one);
      }
    }
    return found;
  };
  return {
    samePlaces: (at) => {
      const below = placesAround(at, 1, NEIGHBOURS);
      if (below.size === 0) return null;
      const above = placesAround(at, -1, 2 * NEIGHBOURS);
      let total = 0;
      let shared = 0;
      for (const one of below) {
        const heavy = 1 / (named.get(one) ?? 1) ** 0.5;
        total += heavy;
        if (above.has(one)) shared += heavy;
      }
      return shared / total;
    },
    turn: (at) => {
      const own = pairs[at] ?? new Set<string>();
      const below = around(at, 1);
      const above = around(at, -1);
      let total = 0;
      let difference = 0;
      for (const pair of own) {
        const heavy = weight(pair);
        total += heavy;
        difference += heavy * ((below.has(pair) ? 1 : 0) - (above.has(pair) ? 1 : 0));
      }
      return total === 0 ? 0 : difference / total;
    },
  };
}

const GENERIC_PLACE =
  /[全本该各我驻进入每农新旧老城乡集贫困示范行政自然重点美丽个]\p{Script=Han}?[县镇乡村]$|(?:美丽|和美|行政|自然|示范|重点|贫困|联系|帮扶|各个|两个|三个)村$/u;

/** What looks like the name of a place: two characters and 县, 镇, 乡 or 村. */
export function placesIn(cue: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of cue.matchAll(/\p{Script=Han}{2}(?:小区|社区)/gu)) {
    if (!/^(?:易地|搬迁|安置|农村|城市|所在|各个)/u.test(word)) found.add(word);
  }
  for (const { index } of cue.matchAll(/[县镇乡村]/gu)) {
    const word = cue.slice(Math.max(0, index - 2), index + 1);
    if (/^\p{Script=Han}{3}$/u.test(word) && !GENERIC_PLACE.test(word)) found.add(word);
  }
  return found;
}
