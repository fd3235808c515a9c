import type { AnnotationKind } from '../annotation/annotation.ts';
import type { Detail } from '../annotation/detail.ts';
import { discoverInitiatives, isAbsorbed } from '../discover/discover.ts';
import { findDates } from '../extract/dates.ts';
import type { DateBody } from '../extract/date.ts';
import { withSetting } from '../extract/figure-setting.ts';
import type { PlaceBody } from '../extract/place.ts';
import type { FigureBody } from '../extract/figure.ts';
import { findFigures } from '../extract/figures.ts';
import type { Finding } from '../extract/finding.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { findOrganisations } from '../extract/organisations.ts';
import { findPeople } from '../extract/people.ts';
import { findPlaces } from '../extract/places.ts';
import { toSource, type Reading } from '../page/reading.ts';
import type { Fold } from '../text/fold.ts';
import { outermost, quoteOf, spansKey, type Span } from '../text/span.ts';
import type { LabelMatch, Matcher } from '../thesaurus/matcher.ts';

/** Rules that find what is known or counted; those that discover name themselves in their findings. */
export const RULES = { dictionary: 'dictionary@2', numerals: 'numerals@2' } as const;

/** Kinds of annotation that rules propose. */
export const SUGGESTION_KINDS = [
  'initiative',
  'figure',
  'date',
  'place',
  'person',
  'organisation',
] as const satisfies readonly AnnotationKind[];
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** What a rule proposes, before it has an id and a status. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Source spans in source order; several where a hard break or a caption interrupts. */
  readonly spans: readonly Span[];
  /** The slices of the spans put together with nothing between. */
  readonly quote: string;
  /** `name@version`. */
  readonly rule: string;
  /** For an initiative its thesaurus label or the proposed one, else what is printed or meant. */
  readonly label: string;
  /** Empty for an initiative that the thesaurus does not know yet. */
  readonly initiativeIds: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly figure: FigureBody | null;
  readonly detail: Detail | null;
}

export interface SuggestInput {
  readonly sourceText: string;
  readonly reading: Reading;
  /** Readings of the other articles of the page: names given in full there are known here. */
  readonly siblings: readonly Reading[];
  readonly matcher: Matcher;
  readonly gazetteer: Gazetteer;
  readonly fold: Fold;
  /** The preferred label of an initiative. */
  readonly labelOf: (id: string) => string;
  /** ISO date of the article, as far as it is known; empty where it is not. */
  readonly publishedOn: string;
  /** Kinds wanted; all where absent. */
  readonly kinds?: ReadonlySet<AnnotationKind> | undefined;
}

const DICTIONARY_CONFIDENCE = 0.9;
const NUMERALS_CONFIDENCE = 0.8;

/**
 * Runs the rules over all blocks of an article's reading, block by block: nothing is found across
 * the border of two. Of labels inside each other the longest is proposed, so that accepting all
 * counts nothing twice; a name that the thesaurus knows is not proposed as a new one.
 */
export function suggestInArticle(input: SuggestInput): readonly Suggestion[] {
  const wanted = (kind: SuggestionKind) => input.kinds?.has(kind) ?? true;
  const { reading, gazetteer, siblings, fold, publishedOn } = input;
  const found: Shared = {
    places: findPlaces(reading, gazetteer, { siblings, fold }),
    dates: findDates(reading, { publishedOn }),
  };
  return withoutRepeats([
    ...(wanted('initiative') ? initiativesIn(input) : []),
    ...(wanted('figure') ? figuresIn(input, found) : []),
    ...(wanted('date') ? datesIn(input, found) : []),
    ...(wanted('place') || wanted('organisation') ? namesIn(input, found, wanted) : []),
    ...(wanted('person') ? peopleIn(input) : []),
  ]);
}

/** What several kinds of suggestion go by, found once. */
interface Shared {
  readonly places: readonly Finding<PlaceBody>[];
  readonly dates: readonly Finding<DateBody>[];
}

function initiativesIn(input: SuggestInput): Suggestion[] {
  const { reading, fold, siblings, matcher } = input;
  const knownIn = knownBy(matcher);
  const known = inBlocks(reading, knownIn);
  const names = discoverInitiatives(reading, { fold, knownIn, siblings });
  const folded = fold(reading.text);
  return [
    ...known
      .filter((match) => !names.some((name) => isAbsorbed(folded, match, name)))
      .map((match) => ({
        ...plain(input, match),
        ...withoutSpaces(input, match),
        kind: 'initiative' as const,
        rule: RULES.dictionary,
        label: input.labelOf(match.ids[0] ?? ''),
        initiativeIds: match.ids,
        confidence: DICTIONARY_CONFIDENCE,
      })),
    ...names.map((name) =>
      suggestion(input, 'initiative', name, { of: 'proposal', proposal: name.body }),
    ),
  ];
}

const finders = new WeakMap<Matcher, (text: string) => readonly LabelMatch[]>();

/** One finder for each matcher: the discovery of names remembers what it found by it. */
function knownBy(matcher: Matcher): (text: string) => readonly LabelMatch[] {
  const known = finders.get(matcher) ?? ((text: string) => outermost(matcher.find(text)));
  finders.set(matcher, known);
  return known;
}

/** White space inside a known name that its label lacks (到村工作 大学生) is no part of the mention. */
function withoutSpaces(input: SuggestInput, match: LabelMatch) {
  const { text } = input.reading;
  if (/\s/u.test(match.label) || !/\s/u.test(text.slice(match.start, match.end))) return {};
  const parts = [...text.slice(match.start, match.end).matchAll(/\S+/gu)].flatMap((part) => {
    const start = match.start + part.index;
    return toSource(input.reading, { start, end: start + part[0].length });
  });
  const spans = parts.toSorted((a, b) => a.start - b.start);
  return { spans, quote: quoteOf(input.sourceText, spans) };
}

/** Durations and recurring times say no when. */
const NO_WHEN: ReadonlySet<string> = new Set(['duration', 'recurring']);

function figuresIn(input: SuggestInput, { places, dates }: Shared): Suggestion[] {
  const { text, blocks } = input.reading;
  const setting = { places, times: dates.filter(({ body }) => !NO_WHEN.has(body.kind)) };
  return inBlocks(input.reading, findFigures).map((finding) => ({
    ...plain(input, finding),
    kind: 'figure',
    rule: RULES.numerals,
    label: input.reading.text.slice(finding.start, finding.end),
    confidence: NUMERALS_CONFIDENCE,
    figure: withSetting(
      finding.body,
      finding,
      blocks.find(({ start, end }) => start <= finding.start && finding.end <= end) ?? finding,
      text,
      setting,
    ),
  }));
}

function datesIn(input: SuggestInput, { dates }: Shared): Suggestion[] {
  return dates.map((finding) =>
    suggestion(input, 'date', finding, { of: 'date', date: finding.body }),
  );
}

function namesIn(
  input: SuggestInput,
  { places }: Shared,
  wanted: (kind: SuggestionKind) => boolean,
): readonly Suggestion[] {
  const { reading, siblings, fold } = input;
  const placeNames = [...new Set(places.map(({ start, end }) => reading.text.slice(start, end)))];
  const organisations = wanted('organisation')
    ? findOrganisations(reading, { siblings, placeNames, fold })
    : [];
  return [
    ...(wanted('place') ? places : []).map((finding) =>
      suggestion(input, 'place', finding, { of: 'place', place: finding.body }),
    ),
    ...organisations.map((finding) =>
      suggestion(input, 'organisation', finding, {
        of: 'organisation',
        organisation: finding.body,
      }),
    ),
  ];
}

function peopleIn(input: SuggestInput): Suggestion[] {
  return findPeople(input.reading, input.siblings, input.fold).map((finding) =>
    suggestion(input, 'person', finding, { of: 'person', person: finding.body }),
  );
}

function suggestion<Body>(
  input: SuggestInput,
  kind: SuggestionKind,
  finding: Finding<Body>,
  detail: Detail,
): Suggestion {
  const { rule, label, confidence } = finding;
  return { ...plain(input, finding), kind, rule, label, confidence, detail };
}

/** What every suggestion has, before a rule adds what it says. */
function plain(input: SuggestInput, span: Span) {
  const spans = toSource(input.reading, span).toSorted((a, b) => a.start - b.start);
  const quote = quoteOf(input.sourceText, spans);
  return { spans, quote, initiativeIds: [], figure: null, detail: null } as const;
}

/** What `find` finds in each block, with offsets of the whole reading. */
function inBlocks<Found extends Span>(
  reading: Reading,
  find: (text: string) => readonly Found[],
): readonly Found[] {
  return reading.blocks.flatMap((block) =>
    find(reading.text.slice(block.start, block.end)).map((found) => ({
      ...found,
      start: found.start + block.start,
      end: found.end + block.start,
    })),
  );
}

/**
 * Two findings may fall on one span of the source where a correction stands as a whole, and a name
 * that is known there is not new.
 */
function withoutRepeats(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter((one) => {
    const where = `${one.kind}|${spansKey(one.spans)}`;
    const key = `${where}|${one.initiativeIds.join(',')}`;
    const isNew = one.kind === 'initiative' && one.initiativeIds.length === 0;
    if (one.spans.length === 0 || seen.has(key) || (isNew && seen.has(where))) return false;
    seen.add(key).add(where);
    return true;
  });
}
