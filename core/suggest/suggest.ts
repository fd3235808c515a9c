import type { FigureBody } from '../extract/figure.ts';
import { findFigures } from '../extract/figures.ts';
import { toSource, type Reading } from '../page/reading.ts';
import { quoteOf, spansKey, type Span } from '../text/span.ts';
import type { Matcher } from '../thesaurus/matcher.ts';

/** Name and version of each rule; a suggestion keeps the one that made it. */
export const RULES = { initiative: 'dictionary@1', figure: 'numerals@1' } as const;

export type SuggestionKind = keyof typeof RULES;

/** What a rule proposes, before it has an id and a status. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Source spans in source order; several where a hard break or a caption interrupts. */
  readonly spans: readonly Span[];
  /** The slices of the spans put together with nothing between. */
  readonly quote: string;
  readonly rule: (typeof RULES)[SuggestionKind];
  /** For an initiative its thesaurus label, for a figure what is printed. */
  readonly label: string;
  readonly initiativeIds: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly figure: FigureBody | null;
}

export interface SuggestInput {
  readonly sourceText: string;
  readonly reading: Reading;
  readonly matcher: Matcher;
  /** The preferred label of an initiative. */
  readonly labelOf: (id: string) => string;
  /** Kinds wanted; all where absent. */
  readonly kinds?: ReadonlySet<SuggestionKind>;
}

const DICTIONARY_CONFIDENCE = 0.9;
const NUMERALS_CONFIDENCE = 0.8;

/**
 * Runs the rules over all blocks of an article's reading, block by block: nothing is found across
 * the border of two. A label inside a longer one is proposed too, after it.
 */
export function suggestInArticle(input: SuggestInput): readonly Suggestion[] {
  const { reading, kinds } = input;
  const wanted = (kind: SuggestionKind) => kinds === undefined || kinds.has(kind);
  const found: Suggestion[] = [];
  for (const block of reading.blocks) {
    const text = reading.text.slice(block.start, block.end);
    if (wanted('initiative')) found.push(...initiativesIn(input, text, block.start));
    if (wanted('figure')) found.push(...figuresIn(input, text, block.start));
  }
  return withoutRepeats(found);
}

function initiativesIn(input: SuggestInput, text: string, offset: number): Suggestion[] {
  return input.matcher.find(text).map((match) => ({
    kind: 'initiative',
    ...target(input, match, offset),
    rule: RULES.initiative,
    label: input.labelOf(match.ids[0] ?? ''),
    initiativeIds: match.ids,
    confidence: DICTIONARY_CONFIDENCE,
    figure: null,
  }));
}

function figuresIn(input: SuggestInput, text: string, offset: number): Suggestion[] {
  return findFigures(text).map((finding) => ({
    kind: 'figure',
    ...target(input, finding, offset),
    rule: RULES.figure,
    label: text.slice(finding.start, finding.end),
    initiativeIds: [],
    confidence: NUMERALS_CONFIDENCE,
    figure: finding.body,
  }));
}

function target(input: SuggestInput, span: Span, offset: number) {
  const moved = { start: span.start + offset, end: span.end + offset };
  const spans = toSource(input.reading, moved).toSorted((a, b) => a.start - b.start);
  return { spans, quote: quoteOf(input.sourceText, spans) };
}

/** Two findings may fall on one span of the source where a correction stands as a whole. */
function withoutRepeats(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter((one) => {
    const key = `${one.kind}|${spansKey(one.spans)}|${one.initiativeIds.join(',')}`;
    if (one.spans.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
