import { matchLabel, type IndexedLabel } from '../../ui/pinyin-match.ts';

/** Something that the command palette can do or go to. */
export interface PaletteEntry {
  /** `command:library.open`, `article:<id>`, `initiative:<id>`; recent ones are remembered by it. */
  readonly key: string;
  readonly kind: 'command' | 'article' | 'initiative';
  readonly label: string;
  /** Other names that find it too: the label in the other language, alternative labels. */
  readonly aliases: readonly string[];
  /** Where it belongs, shown beside it. */
  readonly detail: string;
  readonly chord: string | undefined;
  readonly enabled: boolean;
  /** Shown though nothing is typed. */
  readonly offered: boolean;
  /** Found by the archive, perhaps by something that does not stand in its label. */
  readonly found?: true;
  readonly run: () => unknown;
}

/** An alias ranks a little below a label that matches as well. */
const ALIAS_COST = 20;
/** Words scattered over a label rank below any that stands together. */
const SCATTERED_COST = 300;
/** What only the archive's own filter found comes last. */
const FOUND_ELSEWHERE = -1000;

/**
 * The entries that `query` finds by label or alias, in letters, pinyin or initials, the likeliest
 * first; of equally good ones those used last (`recent`, latest first). An empty query offers the
 * recent ones and then the commands in their order. What cannot be done now comes last, or is left
 * out where nothing is typed.
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
  indexLabel: (text: string) => IndexedLabel,
): readonly PaletteEntry[] {
  const recency = (key: string) => {
    const at = recent.indexOf(key);
    return at === -1 ? 0 : Math.max(1, 60 - at * 5);
  };
  if (query.trim() === '') {
    return entries
      .filter(({ key, offered, enabled }) => enabled && (offered || recent.includes(key)))
      .toSorted((a, b) => recency(b.key) - recency(a.key));
  }
  const scored = entries.flatMap((entry) => {
    const score = scoreOf(entry, query, indexLabel);
    return score === null ? [] : { entry, score: score + recency(entry.key) };
  });
  return scored
    .toSorted((a, b) => Number(b.entry.enabled) - Number(a.entry.enabled) || b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf(
  { label, aliases, found }: PaletteEntry,
  query: string,
  indexLabel: (text: string) => IndexedLabel,
): number | null {
  const scores = [
    scoreOfName(indexLabel(label), query),
    ...aliases.map((alias) => {
      const score = scoreOfName(indexLabel(alias), query);
      return score === null ? null : score - ALIAS_COST;
    }),
  ].filter((score) => score !== null);
  if (scores.length > 0) return Math.max(...scores);
  return found === true ? FOUND_ELSEWHERE : null;
}

function scoreOfName(name: IndexedLabel, query: string): number | null {
  const together = matchLabel(name, query);
  if (together !== null) return together;
  const words = query.trim().split(/\s+/u);
  if (words.length === 1) return null;
  const scores = words.map((word) => matchLabel(name, word));
  const least = Math.min(...scores.map((score) => score ?? Number.NEGATIVE_INFINITY));
  return least === Number.NEGATIVE_INFINITY ? null : least - SCATTERED_COST;
}
