import type { Annotation } from '../../annotation/annotation.ts';
import type { AnnotatedArticle } from '../../export/export-data.ts';
import { blockAt, paragraphsOf, readingRanges } from '../../export/located.ts';
import { quoteOf, type Span } from '../../text/span.ts';
import { FIGURE_COLUMNS, type FigureColumnKey } from '../figure-columns.ts';
import { figureText } from '../figure-text.ts';
import { sourceEntryText } from '../manifest.ts';
import { proofText } from '../proof-text.ts';
import { sentenceSpans } from '../sentence.ts';
import { sourceLine } from '../source-line.ts';

/*
 * What a report would say today of a passage, figure or article. Several answers are right where a
 * report may print a longer or shorter form; the first is the one that is shown.
 */

/** The words of an article under source spans, as its reading has them now. */
export function passageText(
  { reading, sourceText }: AnnotatedArticle,
  spans: readonly Span[],
): string {
  const ranges = readingRanges(reading, spans);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return quoteOf(sourceText, spans);
  return reading.text.slice(first.start, last.end);
}

/** The source lines that a passage may carry. */
export function passageLines(article: AnnotatedArticle, spans: readonly Span[]): readonly string[] {
  const ranges = readingRanges(article.reading, spans);
  const paragraphs = paragraphsOf(article.reading, ranges);
  return articleSourceLines(article, paragraphs);
}

export function articleSourceLines(
  { article }: AnnotatedArticle,
  paragraphs: readonly number[] = [],
): readonly string[] {
  return [
    ...new Set([
      sourceLine(article, { paragraphs }),
      sourceLine(article),
      sourceLine(article, { short: true }),
    ]),
  ];
}

/**
 * The passages around an annotation that a report may quote: whole sentences of its block, from
 * any before it to any behind it, and its own words. For files that have lost their manifest.
 */
export function isFaithfulPassage(
  text: string,
  article: AnnotatedArticle,
  annotation: Annotation,
  /** The form in which masks are compared. */
  form: (text: string) => string = (said) => said,
): boolean {
  const wanted = proofText(form(text));
  if (wanted === proofText(form(annotation.quote))) return true;
  const { reading } = article;
  const ranges = readingRanges(reading, annotation.spans);
  return ranges.some((range) => {
    const block = blockAt(reading, range.start);
    if (block === null) return false;
    const sentences = sentenceSpans(reading.text.slice(block.start, block.end)).map((span) => ({
      start: span.start + block.start,
      end: span.end + block.start,
    }));
    const from = sentences.findIndex(({ end }) => range.start < end);
    const to = sentences.findLastIndex(({ start }) => start < range.end);
    for (let first = from; first >= 0; first -= 1) {
      for (let last = Math.max(to, first); last < sentences.length; last += 1) {
        const start = sentences[first]?.start ?? range.start;
        const end = Math.max(sentences[last]?.end ?? range.end, range.end);
        const said = proofText(form(reading.text.slice(start, end)));
        if (said === wanted) return true;
        if (said.length > wanted.length) break;
      }
    }
    return false;
  });
}

/** The sentence around an annotation: what a report would most likely quote. */
export function likelyPassage(article: AnnotatedArticle, annotation: Annotation): string {
  const range = readingRanges(article.reading, annotation.spans)[0];
  const block = range === undefined ? null : blockAt(article.reading, range.start);
  if (range === undefined || block === null) return annotation.quote;
  const said = article.reading.text.slice(block.start, block.end);
  const sentence = sentenceSpans(said).find(({ end }) => range.start - block.start < end);
  return sentence === undefined ? annotation.quote : said.slice(sentence.start, sentence.end);
}

/** What each column of a figure's row may say. */
export function figureCells(
  article: AnnotatedArticle,
  annotation: Annotation,
): Readonly<Record<FigureColumnKey, readonly string[]>> | null {
  const { figure } = annotation;
  if (figure === null) return null;
  const lines = passageLines(article, annotation.spans);
  const printed = {
    mark: '',
    annotationId: annotation.id,
    articleId: article.article.id,
    measure: figure.measure,
    quote: annotation.quote,
    normalised: figureText(figure),
    place: figure.place,
    time: figure.time,
    sourceLine: lines[0] ?? '',
  };
  const of = (key: FigureColumnKey): readonly string[] => [FIGURE_COLUMNS[key].of(printed)];
  return {
    measure: of('measure'),
    quote: of('quote'),
    normalised: of('normalised'),
    placeTime: of('placeTime'),
    place: of('place'),
    time: of('time'),
    sourceLine: lines,
  };
}

/** The entries of a list of sources that an article may have. */
export function sourceEntries(article: AnnotatedArticle): readonly string[] {
  const { id: articleId, filename, sha256 } = article.article;
  return articleSourceLines(article).map((line) =>
    sourceEntryText({ mark: '', articleId, sourceLine: line, filename, sha256 }),
  );
}
