import type { Finding, ReadingText } from '../extract/finding.ts';
import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { bookTitles } from './book-titles.ts';
import type { Candidate } from './candidate.ts';
import { SHORT_FORMS } from './class-nouns.ts';
import { classNames } from './class-names.ts';
import { models } from './models.ts';
import { countedLists, measureLists, pairedProvinces } from './counted-lists.ts';
import type { InitiativeProposal } from './proposal.ts';
import { proposalOf } from './propose.ts';
import { quotedNames } from './quoted-names.ts';
import { doubledSlogans, slogans } from './slogans.ts';

export interface DiscoverOptions {
  /** To simplified script, same length. */
  readonly fold: Fold;
  /** Names that the thesaurus knows in a block's text. */
  readonly knownIn: (text: string) => readonly Span[];
  /** Readings of the other articles of the page: a name found there is one here, too. */
  readonly siblings: readonly ReadingText[];
}

const MARKS = /[“”‘’"'「」『』《》\s]/u;
const REPEAT_LENGTH = 4;

/**
 * Names of initiatives that the thesaurus does not know, with a proposed entry for each. Of
 * candidates that overlap the surer one stays, of equals the longer. A name found once is found
 * again wherever the page prints it, with or without quotation marks.
 */
export function discoverInitiatives(
  reading: ReadingText,
  { fold, knownIn, siblings }: DiscoverOptions,
): readonly Finding<InitiativeProposal>[] {
  const folded = fold(reading.text);
  const own = candidatesOf(reading, fold, knownIn);
  const named = namesOf([
    ...own.map((one) => folded.slice(one.start, one.end)),
    ...siblings.flatMap((sibling) => {
      const text = fold(sibling.text);
      return candidatesOf(sibling, fold, knownIn).map((one) => text.slice(one.start, one.end));
    }),
  ]);
  const all = [...own, ...repeatsIn(reading, folded, named)];
  const bareKnown = reading.blocks.flatMap((block) =>
    knownIn(reading.text.slice(block.start, block.end)).map((span) =>
      bare(folded, { start: span.start + block.start, end: span.end + block.start }),
    ),
  );
  const isKnown = (one: Span) =>
    bareKnown.some(
      (span) =>
        (span.start <= one.start && one.end <= span.end) ||
        (span.start < one.start && one.start < span.end) ||
        (span.start < one.end && one.end < span.end),
    );
  return withoutOverlaps(
    all
      .map((one) => ({ ...one, ...bareOrTail(folded, one) }))
      .filter((one) => !isKnown(bare(folded, one))),
  ).map((one) => finding(reading, folded, one));
}

function finding(
  reading: ReadingText,
  folded: string,
  { start, end, rule, confidence }: Candidate,
): Finding<InitiativeProposal> {
  const label = reading.text.slice(start, end);
  const block = reading.blocks.find((one) => one.start <= start && end <= one.end);
  const sentence = sentenceAround(
    folded,
    { start, end },
    block ?? { start: 0, end: folded.length },
  );
  return {
    start,
    end,
    rule,
    label,
    confidence,
    body: proposalOf(label, folded.slice(start, end), sentence),
  };
}

const cache = new WeakMap<
  ReadingText,
  {
    readonly fold: Fold;
    readonly knownIn: DiscoverOptions['knownIn'];
    readonly found: readonly Candidate[];
  }
>();

/** A page's articles ask for each other's names: the work is done once for each reading. */
function candidatesOf(
  reading: ReadingText,
  fold: Fold,
  knownIn: DiscoverOptions['knownIn'],
): readonly Candidate[] {
  const hit = cache.get(reading);
  if (hit?.fold === fold && hit.knownIn === knownIn) return hit.found;
  const folded = fold(reading.text);
  const found = reading.blocks.flatMap((block) =>
    candidatesIn(
      folded.slice(block.start, block.end),
      knownIn(reading.text.slice(block.start, block.end)),
    ).map((one) => ({
      ...one,
      start: one.start + block.start,
      end: one.end + block.start,
    })),
  );
  cache.set(reading, { fold, knownIn, found });
  return found;
}

function candidatesIn(text: string, known: readonly Span[]): readonly Candidate[] {
  return [
    ...quotedNames(text),
    ...bookTitles(text),
    ...models(text),
    ...slogans(text),
    ...doubledSlogans(text),
    ...countedLists(text),
    ...measureLists(text),
    ...pairedProvinces(text),
    ...classNames(text, known),
  ];
}

/** Names without their marks that are long enough to be meant wherever they stand. */
function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.replace(/^[“‘"「『《]|[”’"」』》]$/gu, '')))].filter(
    (name) => name.length >= REPEAT_LENGTH && name.length <= 24 && !/[“”「」]/u.test(name),
  );
}

function repeatsIn(
  reading: ReadingText,
  folded: string,
  names: readonly string[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const name of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const inOneBlock = reading.blocks.some((one) => one.start <= at && end <= one.end);
      if (inOneBlock) found.push({ start: at, end, rule: 'named-on-page@1', confidence: 0.5 });
    }
  }
  return [...found, ...shortForms(reading, folded, names)];
}

/** 大比拼 by itself, once the page has named which one. */
function shortForms(
  reading: ReadingText,
  folded: string,
  names: readonly string[],
): readonly Candidate[] {
  return [...SHORT_FORMS].flatMap((noun) => {
    if (!names.some((name) => name.endsWith(noun) || name.endsWith(`${noun}活动`))) return [];
    const found: Candidate[] = [];
    for (let start = folded.indexOf(noun); start >= 0; start = folded.indexOf(noun, start + 1)) {
      const end = start + noun.length;
      if (reading.blocks.some((one) => one.start <= start && end <= one.end)) {
        found.push({ start, end, rule: 'short-form@1', confidence: 0.4 });
      }
    }
    return found;
  });
}

/** Quotation marks around a whole name are no part of it; inside they are. */
function bareOrTail(text: string, span: Span): Span {
  const inner = bare(text, span);
  const words = text.slice(inner.start, inner.end);
  return /[“”「」『』‘’"]/u.test(words) ? { start: span.start, end: span.end } : inner;
}

function bare(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && MARKS.test(text.charAt(from))) from++;
  while (to > from && MARKS.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = candidates.toSorted(
    (a, b) =>
      b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  for (const one of ranked) {
    let free = one.end > one.start;
    for (let at = one.start; at < one.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = one.start; at < one.end; at++) taken.add(at);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function sentenceAround(text: string, span: Span, within: Span): string {
  let start = span.start;
  while (start > within.start && !/[。！？!?\n]/u.test(text.charAt(start - 1))) start--;
  let end = span.end;
  while (end < within.end && !/[。！？!?\n]/u.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

const KEEPS_PARTS = /^(?:class-noun|campaign|counted-list|measure-list|parallel-slogan)@/u;

/**
 * True where a known name inside a discovered one is no mention of its own: it is the name's last
 * word before the class noun (智慧党建|云平台), or the whole stands in quotation marks.
 * Takes offsets of `text`.
 */
export function isAbsorbed(text: string, known: Span, name: Finding<InitiativeProposal>): boolean {
  if (known.start < name.start || known.end > name.end) return false;
  if (!KEEPS_PARTS.test(name.rule)) return true;
  if (/^(?:class-noun|campaign)@/u.test(name.rule)) {
    return !/^(?:工作|成果|战略|、|暨)/u.test(text.slice(known.end, name.end));
  }
  return false;
}
