import type { Annotation } from '../annotation/annotation.ts';
import { blockAt, mergeSpans, paragraphsOf, readingRanges } from '../export/located.ts';
import type { AnnotatedArticle } from '../export/export-data.ts';
import { toSource } from '../page/reading.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import { markOf } from './mark.ts';
import type { QuotationExtent } from './outline.ts';
import type { PrintedQuotation } from './printed.ts';
import { sentencesAround } from './sentence.ts';
import { sourceLine } from './source-line.ts';

interface Passage {
  /** Offsets into the reading text. */
  readonly span: Span;
  readonly named: readonly (Span & { readonly id: string })[];
}

/**
 * Quotes the whole sentences (or as much as `extent` says) of an article in which `annotations`
 * stand, in reading order, each sentence once. What the reading leaves out (an advert, say) is
 * quoted as its annotation has it.
 */
export function quotationsOf(
  article: AnnotatedArticle,
  annotations: readonly Annotation[],
  extent: QuotationExtent = 'sentence',
): readonly PrintedQuotation[] {
  const { reading } = article;
  const passages: Passage[] = [];
  const outside: PrintedQuotation[] = [];
  for (const annotation of annotations) {
    const ranges = readingRanges(reading, annotation.spans);
    if (ranges.length === 0) outside.push(quotationOutside(article, annotation));
    for (const range of ranges) {
      const named = [{ ...range, id: annotation.id }];
      passages.push({ span: extended(article, range, extent), named });
    }
  }
  const quoted = mergeOverlapping(passages).map((passage): PrintedQuotation => {
    const ids = [...new Set(passage.named.toSorted(compareSpans).map((one) => one.id))];
    return printed(article, passage, ids, ids[0] ?? '');
  });
  return [...quoted, ...outside];
}

/**
 * Quotes the sentences (or as much as `extent` says) of an article in which places of its reading lie,
 * in reading order, each sentence once. They carry the mark of their article: no annotation is theirs.
 */
export function excerptsOf(
  article: AnnotatedArticle,
  places: readonly Span[],
  extent: QuotationExtent,
): readonly PrintedQuotation[] {
  const { id } = article.article;
  const passages = places.map((place) => ({
    span: extended(article, place, extent),
    named: [{ ...place, id }],
  }));
  return mergeOverlapping(passages).map((passage) => printed(article, passage, [], id));
}

function printed(
  { article, reading }: AnnotatedArticle,
  { span, named }: Passage,
  annotationIds: readonly string[],
  markedBy: string,
): PrintedQuotation {
  const { start, end } = span;
  return {
    kind: 'quotation',
    mark: markOf('quotation', markedBy),
    text: reading.text.slice(start, end),
    marks: mergeSpans(named).map((one) => ({ start: one.start - start, end: one.end - start })),
    articleId: article.id,
    annotationIds,
    spans: toSource(reading, span),
    sourceLine: sourceLine(article, { paragraphs: paragraphsOf(reading, [span]) }),
  };
}

function quotationOutside(article: AnnotatedArticle, annotation: Annotation): PrintedQuotation {
  return {
    kind: 'quotation',
    mark: markOf('quotation', annotation.id),
    text: annotation.quote,
    marks: [{ start: 0, end: annotation.quote.length }],
    articleId: article.article.id,
    annotationIds: [annotation.id],
    spans: annotation.spans,
    sourceLine: sourceLine(article.article),
  };
}

function extended({ reading }: AnnotatedArticle, range: Span, extent: QuotationExtent): Span {
  const block = blockAt(reading, range.start);
  if (block === null || extent === 'span') return range;
  if (extent === 'paragraph') return { start: block.start, end: Math.max(range.end, block.end) };
  const within = {
    start: range.start - block.start,
    end: Math.min(range.end, block.end) - block.start,
  };
  const sentence = sentencesAround(reading.text.slice(block.start, block.end), within);
  return {
    start: block.start + sentence.start,
    end: Math.max(range.end, block.start + sentence.end),
  };
}

/** The sentences of an article that a span of its reading lies in. */
export function sentenceInReading(article: AnnotatedArticle, range: Span): Span {
  return extended(article, range, 'sentence');
}

function mergeOverlapping(passages: readonly Passage[]): readonly Passage[] {
  const merged: Passage[] = [];
  for (const passage of passages.toSorted((a, b) => compareSpans(a.span, b.span))) {
    const last = merged.at(-1);
    if (last === undefined || !overlaps(last.span, passage.span)) {
      merged.push(passage);
      continue;
    }
    merged[merged.length - 1] = {
      span: { start: last.span.start, end: Math.max(last.span.end, passage.span.end) },
      named: [...last.named, ...passage.named],
    };
  }
  return merged;
}
