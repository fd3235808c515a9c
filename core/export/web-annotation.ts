import type { Annotation } from '../annotation/annotation.ts';
import { detailText } from '../annotation/detail-text.ts';
import { codePointsOf, type CodePoints } from '../text/code-points.ts';
import { splitsSurrogatePair, type Span } from '../text/span.ts';
import type { Initiative } from '../thesaurus/initiative.ts';
import { displayTitle, type AnnotatedArticle } from './export-data.ts';

type Node = Readonly<Record<string, unknown>>;

/** The context of the standard, and ours for what it has no terms for. `schema`, `skos` and `dcterms` are prefixes of the first. */
export const WEB_ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { juanzong: 'urn:juanzong:' },
] as const;
const LANGUAGE = 'zh-Hans';
/** Text on either side of a quote, in UTF-16 code units before the cut at characters as people see them. */
const CONTEXT = 32;

/** What the annotations of a collection share. */
export interface CollectionAbout {
  readonly archiveName: string;
  /** ISO 8601 with offset. */
  readonly exportedAt: string;
  readonly initiatives: readonly Initiative[];
}

/**
 * A collection of annotations as pieces of one JSON-LD document: an AnnotationCollection whose one
 * page holds them all, so that it can be written article by article (W3C Web Annotation Data Model
 * 5.1, 5.2). Only accepted annotations are in it. `onItem` is told of each.
 */
export function* webAnnotationPieces(
  about: CollectionAbout,
  articles: Iterable<AnnotatedArticle>,
  onItem: () => void = () => undefined,
): Generator<string> {
  const initiatives = new Map(about.initiatives.map((one) => [one.id, one]));
  const id = 'urn:juanzong:annotations';
  const head = {
    '@context': WEB_ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: about.archiveName,
    generated: instant(about.exportedAt),
    generator: { type: 'Software', name: 'Juanzong' },
  };
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield `${open(head)},"first":${open(page)},"items":[`;
  let total = 0;
  for (const article of articles) {
    const points = codePointsOf(article.sourceText);
    for (const annotation of article.annotations) {
      if (annotation.status !== 'accepted') continue;
      const item = webAnnotation(article, annotation, initiatives, points);
      yield `${total === 0 ? '' : ','}\n${JSON.stringify(item)}`;
      total += 1;
      onItem();
    }
  }
  yield `]},"last":${JSON.stringify(page.id)},"total":${total}}\n`;
}

/** A JSON object that further members follow. */
function open(node: Node): string {
  return JSON.stringify(node).slice(0, -1);
}

/**
 * One annotation after the W3C Web Annotation Data Model. Each span is a target of its own, with a
 * position and a quote, both in Unicode code points of the source's decoded text (4.2.4, 4.2.5); the
 * state says by SHA-256 of which bytes. An initiative is a SKOS concept that tags.
 */
export function webAnnotation(
  { article, sourceText }: Pick<AnnotatedArticle, 'article' | 'sourceText'>,
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
  points: CodePoints = codePointsOf(sourceText),
): Node {
  const source = {
    id: urn(article.sourceId),
    type: 'Text',
    format: 'text/plain',
    'schema:name': article.filename,
    'schema:isPartOf': articleNode(article),
  };
  // No term of the standard says which version of the bytes is meant; schema.org has the sum.
  const state = { type: 'oa:State', 'schema:sha256': article.sha256 };
  return {
    id: urn(annotation.id),
    type: 'Annotation',
    motivation: annotation.kind === 'note' ? 'commenting' : 'tagging',
    'juanzong:kind': annotation.kind,
    created: instant(annotation.createdAt),
    creator: { type: 'Person', name: annotation.author },
    ...(annotation.rule === null
      ? {}
      : { 'juanzong:rule': annotation.rule, 'juanzong:confidence': annotation.confidence }),
    body: bodiesOf(annotation, initiatives),
    target: annotation.spans.map((span) => ({
      type: 'SpecificResource',
      source,
      state,
      selector: selectorsOf(sourceText, span, points),
    })),
  };
}

function articleNode(article: AnnotatedArticle['article']): Node {
  const { medium, publishedOn, place, page, referenceCode } = article;
  const said = (key: string, value: string | undefined): Node =>
    value === undefined || value === '' ? {} : { [key]: value };
  return {
    id: urn(article.id),
    type: 'schema:NewsArticle',
    'schema:name': displayTitle(article),
    ...said('schema:publisher', medium),
    ...said('schema:datePublished', publishedOn),
    ...said('schema:pagination', page),
    ...said('schema:contentLocation', place),
    ...said('schema:identifier', referenceCode),
  };
}

/** A position and a quote that say the same passage: the first is exact, the second is found again in another copy. */
function selectorsOf(text: string, { start, end }: Span, points: CodePoints): readonly Node[] {
  return [
    {
      type: 'TextPositionSelector',
      start: points.fromUnits(start),
      end: points.fromUnits(end),
    },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
    },
  ];
}

function bodiesOf(
  annotation: Annotation,
  initiatives: ReadonlyMap<string, Initiative>,
): readonly Node[] {
  const bodies: Node[] = annotation.initiativeIds.map((id) => {
    const label = initiatives.get(id)?.prefLabel ?? annotation.label;
    return {
      type: 'SpecificResource',
      purpose: 'tagging',
      source: {
        id: urn(id),
        type: 'skos:Concept',
        'skos:prefLabel': { '@value': label, '@language': LANGUAGE },
      },
    };
  });
  const { figure, detail, note, label, kind } = annotation;
  if (figure !== null) bodies.push({ purpose: 'describing', ...figureBody(figure) });
  const said = detail === null ? '' : detailText(detail);
  if (said !== '') bodies.push(textual('identifying', said));
  if (bodies.length === 0 && kind !== 'note') bodies.push(textual('tagging', label || kind));
  if (note !== '' || bodies.length === 0) bodies.push(textual('commenting', note));
  return bodies;
}

function figureBody(figure: NonNullable<Annotation['figure']>): Node {
  const { value, valueMax, unit, approx, comparator, per, measure, place, time } = figure;
  const said = (key: string, text: string | null): Node =>
    text === null || text === '' ? {} : { [key]: text };
  const low = comparator === '>=' || valueMax !== null ? value : null;
  const high = valueMax ?? (comparator === '<=' ? value : null);
  return {
    type: 'schema:QuantitativeValue',
    'schema:value': value,
    ...(low === null ? {} : { 'schema:minValue': low }),
    ...(high === null ? {} : { 'schema:maxValue': high }),
    'schema:unitText': unit,
    ...said('schema:name', measure),
    ...said('juanzong:approximation', approx),
    ...said('juanzong:per', per),
    ...said('juanzong:place', place),
    ...said('juanzong:time', time),
  };
}

function textual(purpose: string, value: string): Node {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: LANGUAGE };
}

/** What stands in it is a character to people and to code alike: no need to ask for grapheme clusters. */
const PLAIN = /^[\x20-\x7e\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the text before a quote begins: never inside a grapheme cluster (Data Model 4.2.4). */
function contextStart(text: string, start: number): number {
  const from = Math.max(0, start - CONTEXT);
  const window = text.slice(Math.max(0, from - CONTEXT), start);
  if (from === 0 || PLAIN.test(window)) return from;
  const base = start - window.length;
  const next = [...graphemes.segment(window)].find(({ index }) => base + index >= from);
  return next === undefined ? start : wholePair(text, base + next.index, 1);
}

function contextEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + CONTEXT);
  const window = text.slice(end, Math.min(text.length, to + CONTEXT));
  if (to === text.length || PLAIN.test(window)) return to;
  const last = [...graphemes.segment(window)].findLast(({ index }) => end + index <= to);
  return last === undefined ? end : wholePair(text, end + last.index, -1);
}

function wholePair(text: string, offset: number, step: 1 | -1): number {
  return splitsSurrogatePair(text, offset) ? offset + step : offset;
}

/** The model wants UTC (3.3.1). */
function instant(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : date.toISOString();
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}
