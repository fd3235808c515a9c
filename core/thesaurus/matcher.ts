import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { addWord, emptyTrie, lookUp, type Trie } from './trie.ts';

/** A place where a label stands. */
export interface LabelMatch extends Span {
  /** Initiatives that bear the label, in the order they were given. */
  readonly ids: readonly string[];
  /** The label as given, of the first initiative that bears it. */
  readonly label: string;
}

export interface LabelEntry {
  readonly label: string;
  readonly id: string;
}

export interface Matcher {
  /**
   * Every occurrence of every label, nested and overlapping ones too, by start, the longer first
   * where they start together. Offsets are code units of `text`.
   */
  readonly find: (text: string) => readonly LabelMatch[];
}

interface Word {
  readonly label: string;
  readonly ids: string[];
}

/**
 * Builds the matcher of many labels in one pass: both labels and text are folded. Labels that fold
 * to nothing but white space are left out.
 */
export function buildMatcher(entries: readonly LabelEntry[], fold: Fold): Matcher {
  const words: Word[] = [];
  const wordOf = new Map<string, number>();
  const trie = emptyTrie(entries.reduce((sum, entry) => sum + entry.label.length, 1));
  for (const { label, id } of entries) {
    const folded = fold(label).trim();
    if (folded === '') continue;
    const known = words[wordOf.get(folded) ?? -1];
    if (known !== undefined) {
      if (!known.ids.includes(id)) known.ids.push(id);
      continue;
    }
    wordOf.set(folded, words.length);
    addWord(trie, folded, words.length);
    words.push({ label, ids: [id] });
  }
  return { find: (text) => matchesIn(fold(text), trie, words) };
}

function matchesIn(folded: string, trie: Trie, words: readonly Word[]): readonly LabelMatch[] {
  const matches: LabelMatch[] = [];
  for (let start = 0; start < folded.length; start++) {
    const first = folded.charCodeAt(start);
    if (trie.starts[first] === 0) continue;
    const second = start + 1 < folded.length ? folded.charCodeAt(start + 1) : -1;
    if (trie.starts[first] === 1 && (second < 0 || !trie.mayFollow(first, second))) continue;
    const before = matches.length;
    let node = 0;
    for (let end = start; end < folded.length;) {
      node = lookUp(trie, node, folded.charCodeAt(end));
      if (node < 0) break;
      end++;
      const word = words[(trie.wordAt[node] ?? 0) - 1];
      if (word !== undefined) matches.push({ start, end, ids: word.ids, label: word.label });
    }
    if (matches.length - before > 1) longestFirst(matches, before);
  }
  return matches;
}

/** Turns round the tail of the list, which the walk down the trie wrote shortest first. */
function longestFirst(matches: LabelMatch[], from: number): void {
  for (let low = from, high = matches.length - 1; low < high; low++, high--) {
    const lower = matches[low];
    const higher = matches[high];
    if (lower === undefined || higher === undefined) return;
    matches[low] = higher;
    matches[high] = lower;
  }
}
