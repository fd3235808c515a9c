import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { kindsOfUnits, mayBeAlone, nodeOfPair, pairNodes } from './beginnings.ts';
import { addWord, emptyTrie, walk } from './trie.ts';

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
 *
 * `fold` must fold every code unit by itself. The text is read where it stands, through tables of what its
 * units may be: most places cost one look and are no beginning, and nothing is copied.
 */
export function buildMatcher(entries: readonly LabelEntry[], fold: Fold): Matcher {
  const folded = foldedUnits(fold);
  const words: Word[] = [];
  const wordOf = new Map<string, number>();
  const trie = emptyTrie(entries.reduce((sum, entry) => sum + entry.label.length + SPARE, 1));
  for (const { label, id } of entries) {
    for (const form of formsOf(fold(label).replace(ALL_PASSED_OVER, ''))) {
      const known = words[wordOf.get(form) ?? -1];
      if (known !== undefined) {
        if (!known.ids.includes(id)) known.ids.push(id);
        continue;
      }
      wordOf.set(form, words.length);
      addWord(trie, form, words.length);
      words.push({ label, ids: [id] });
    }
  }
  const forms = [...wordOf.keys()];
  const kinds = kindsOfUnits(forms, folded, PASSED);
  const pairs = pairNodes(trie, forms);

  const find = (text: string): readonly LabelMatch[] => {
    const matches: LabelMatch[] = [];
    const { length } = text;
    let leads = 0;
    for (let at = 0; at < length; at++) {
      const unit = 2 * text.charCodeAt(at);
      if ((leads & (kinds[unit] ?? 0)) !== 0) matchesAt(text, at - 1, matches);
      leads = kinds[unit + 1] ?? 0;
    }
    if (mayBeAlone(leads)) matchesAt(text, length - 1, matches);
    return matches;
  };

  const wordEndingAt = (node: number): Word | undefined => {
    const ending = trie.wordAt[node] ?? 0;
    // Asking a list for its item -1 is a hundred times slower than not asking.
    return ending === 0 ? undefined : words[ending - 1];
  };

  /** Adds the words that begin at `start`, the longest first. */
  const matchesAt = (text: string, start: number, matches: LabelMatch[]): void => {
    const before = matches.length;
    let passed = false;
    let node = 0;
    let from = start;
    const one = folded[text.charCodeAt(start)] ?? 0;
    const two = start + 1 < text.length ? (folded[text.charCodeAt(start + 1)] ?? 0) : PASSED;
    if (two !== PASSED && pairs.alone[one] === 0) {
      node = nodeOfPair(pairs, one, two);
      if (node < 0) return;
      from = start + 2;
      const word = wordEndingAt(node);
      if (word !== undefined) {
        matches.push({ start, end: from, ids: word.ids, label: word.label });
      }
    }
    for (let at = from; at < text.length; at++) {
      const unit = folded[text.charCodeAt(at)] ?? 0;
      if (unit === PASSED) {
        passed = true;
        continue;
      }
      node = walk(trie, node, unit);
      if (node < 0) break;
      const word = wordEndingAt(node);
      if (word === undefined) continue;
      const match = { start, end: at + 1, ids: word.ids, label: word.label };
      matches.push(passed ? withOpeningMark(match, text) : match);
    }
    if (matches.length - before > 1) longestFirst(matches, before);
  };
  return { find };
}

/** 机制, 体制 and the like are no short forms of …制度. */
const SYSTEM = /(?<![机体编控限强])制$/u;

function formsOf(folded: string): readonly string[] {
  if (folded === '') return [];
  return SYSTEM.test(folded) ? [folded, `${folded}度`] : [folded];
}

const PASSED_OVER = /[“”‘’"「」『』\s\u200b-\u200d\u2060\ufeff]/u;
const ALL_PASSED_OVER = /[“”‘’"「」『』\s\u200b-\u200d\u2060\ufeff]+/gu;
/** Stands in the table for a unit that is passed over: no text folds to it, as the fold leaves no control character but LF. */
const PASSED = 1;

/** What each code unit folds to; `PASSED` where a name may have it inside. */
function foldedUnits(fold: Fold): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) {
    const character = fold(String.fromCharCode(unit));
    units[unit] = PASSED_OVER.test(character) ? PASSED : character.charCodeAt(0);
  }
  return units;
}

const OPENING = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
]);

/** A closing mark inside a name takes its opening mark before the name along. */
function withOpeningMark(match: LabelMatch, text: string): LabelMatch {
  const { start, end } = match;
  for (let at = start; at < end; at++) {
    const opening = OPENING.get(text.charAt(at));
    if (opening === undefined) continue;
    const inside = text.slice(start, at).includes(opening);
    return !inside && text.charAt(start - 1) === opening ? { ...match, start: start - 1 } : match;
  }
  return match;
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
