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

/** Room for the longer form of a label in 制. */
const SPARE = 1;

interface Word {
  readonly label: string;
  readonly ids: string[];
}

/**
 * Builds the matcher of many labels in one pass: both labels and text are folded, and quotation
 * marks, white space and zero-width characters inside a name are passed over (“联农带农”机制,
 * 联 农 带 农 机制). A label in 制 is found in 制度 too. Labels that are nothing else are left out.
 */
export function buildMatcher(entries: readonly LabelEntry[], fold: Fold): Matcher {
  const words: Word[] = [];
  const wordOf = new Map<string, number>();
  const trie = emptyTrie(entries.reduce((sum, entry) => sum + entry.label.length + SPARE, 1));
  for (const { label, id } of entries) {
    for (const folded of formsOf(compressed(fold(label)).text)) {
      const known = words[wordOf.get(folded) ?? -1];
      if (known !== undefined) {
        if (!known.ids.includes(id)) known.ids.push(id);
        continue;
      }
      wordOf.set(folded, words.length);
      addWord(trie, folded, words.length);
      words.push({ label, ids: [id] });
    }
  }
  return {
    find: (text) => {
      const { text: kept, offsets } = compressed(fold(text));
      const matches = matchesIn(kept, trie, words);
      return offsets === null ? matches : matches.map((match) => widened(match, text, offsets));
    },
  };
}

/** 机制, 体制 and the like are no short forms of …制度. */
const SYSTEM = /(?<![机体编控限强])制$/u;

function formsOf(folded: string): readonly string[] {
  if (folded === '') return [];
  return SYSTEM.test(folded) ? [folded, `${folded}度`] : [folded];
}

const PASSED_OVER = /[“”‘’"「」『』\s\u200b-\u200d\u2060\ufeff]/u;
const ALL_PASSED_OVER = /[“”‘’"「」『』\s\u200b-\u200d\u2060\ufeff]+/gu;

/** `text` without what a name may have inside it, and where each code unit of it stood. */
function compressed(text: string): { readonly text: string; readonly offsets: Int32Array | null } {
  if (!PASSED_OVER.test(text)) return { text, offsets: null };
  const kept = text.replace(ALL_PASSED_OVER, '');
  const offsets = new Int32Array(kept.length);
  for (let from = 0, to = 0; to < kept.length; from++) {
    if (text.charCodeAt(from) === kept.charCodeAt(to)) offsets[to++] = from;
  }
  return { text: kept, offsets };
}

const OPENING = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
]);

/** Back to offsets of the text; a closing mark inside a name takes its opening mark before it along. */
function widened(match: LabelMatch, text: string, offsets: Int32Array): LabelMatch {
  const start = offsets[match.start] ?? 0;
  const end = (offsets[match.end - 1] ?? 0) + 1;
  for (let at = start; at < end; at++) {
    const opening = OPENING.get(text.charAt(at));
    if (opening === undefined) continue;
    const inside = text.slice(start, at).includes(opening);
    return {
      ...match,
      start: !inside && text.charAt(start - 1) === opening ? start - 1 : start,
      end,
    };
  }
  return { ...match, start, end };
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
