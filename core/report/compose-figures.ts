import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { paragraphsOf, readingRanges } from '../export/located.ts';
import { toReading } from '../page/reading.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
import { overlaps, type Span } from '../text/span.ts';
import { sortArticles } from './article-order.ts';
import { isMention } from './compose-passages.ts';
import { figureText } from './figure-text.ts';
import { asksForInitiative, Grouper, groupItems, type Group } from './grouping.ts';
import { markOf } from './mark.ts';
import type { BlockContent } from './outline.ts';
import { placePath } from './place-path.ts';
import type { PartBody, PrintedFigure } from './printed.ts';
import { sentenceInReading } from './quotations.ts';
import { sourceLine } from './source-line.ts';

/** What the rest of the report quotes of one article. */
export interface QuotedOfArticle {
  /** It is printed in full. */
  readonly whole: boolean;
  readonly passages: readonly {
    /** Offsets into the source text. */
    readonly spans: readonly Span[];
    readonly annotationIds: readonly string[];
  }[];
}

interface FigureItem {
  readonly article: AnnotatedArticle;
  readonly figure: Annotation;
}

/**
 * The accepted figures of `data` in one table, each once, in the first of its groups. Where the query names an
 * initiative, those that stand in a sentence with it; with `quoted` those that the report quotes.
 */
export function* composeFigures(
  data: ExportData,
  content: BlockContent & { readonly kind: 'figures' },
  quoted: ReadonlyMap<string, QuotedOfArticle> | null,
): Pieces<readonly PartBody[]> {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const known = new Map(data.initiatives.map((one) => [one.id, one]));
  const placed = content.groupBy.includes('place');
  const bound = content.query.initiative !== undefined && content.query.initiative !== '';
  const items = yield* flatInPieces(sortArticles(data.articles, content.sort), (article) => {
    if (quoted !== null && !quoted.has(article.article.id)) return [];
    const beside = contextOf(article, quoted?.get(article.article.id) ?? null);
    return article.annotations.filter(isFigure).flatMap((annotation) => {
      const mentions = beside(annotation);
      if (mentions === null || (quoted === null && bound && mentions.length === 0)) return [];
      const named = mentions.flatMap(({ initiativeIds }) =>
        initiativeIds.flatMap((id) => known.get(id) ?? []),
      );
      const subjects =
        asksForInitiative(content.groupBy) && named.length > 0 ? [...new Set(named)] : [null];
      return subjects.map((initiative) => ({
        item: { article, figure: annotation },
        path: grouper.pathOf({
          article,
          initiative,
          unlisted: '其他',
          label: '其他',
          place: placed
            ? placePath(annotation.figure?.place || article.article.place, article.annotations)
            : { county: '', township: '' },
          date: annotation.figure?.time || article.article.publishedOn,
        }),
      }));
    });
  });
  if (items.length === 0) return [];
  const { items: bare, groups } = groupItems(items);
  const rowsOf = onceEach();
  const inGroups: PrintedFigureGroup[] = [];
  if (bare.length > 0) inGroups.push({ name: '', rows: yield* rowsOf(bare) });
  for (const group of groups) {
    for (const made of yield* flat(group, '', rowsOf)) inGroups.push(made);
  }
  return [
    {
      kind: 'figures',
      caption: content.caption === '' ? '主要数据' : content.caption,
      groups: inGroups,
    },
  ];
}

type RowsOf = (items: readonly FigureItem[]) => Pieces<readonly PrintedFigure[]>;

interface PrintedFigureGroup {
  readonly name: string;
  readonly rows: readonly PrintedFigure[];
}

function* flat(
  group: Group<FigureItem>,
  above: string,
  rowsOf: RowsOf,
): Pieces<readonly PrintedFigureGroup[]> {
  const name = above === '' ? group.step.name : `${above} · ${group.step.name}`;
  const rows = yield* rowsOf(group.items);
  const groups = rows.length === 0 ? [] : [{ name, rows }];
  for (const inner of group.groups) {
    for (const made of yield* flat(inner, name, rowsOf)) groups.push(made);
  }
  return groups;
}

function isFigure({ kind, status, figure }: Annotation): boolean {
  return kind === 'figure' && status === 'accepted' && figure !== null;
}

/** A sentence may name many initiatives: its figures stand once for all of them, and add up. */
function onceEach(): RowsOf {
  const seen = new Set<string>();
  return (items) =>
    flatInPieces(items, ({ article, figure: annotation }): readonly PrintedFigure[] => {
      const { figure, id, quote } = annotation;
      if (figure === null || seen.has(id)) return [];
      seen.add(id);
      return [
        {
          mark: markOf('figure', id),
          annotationId: id,
          articleId: article.article.id,
          measure: figure.measure,
          quote,
          normalised: figureText(figure),
          place: figure.place,
          time: figure.time,
          sourceLine: sourceLine(article.article, {
            paragraphs: paragraphsOf(
              article.reading,
              readingRanges(article.reading, annotation.spans),
            ),
          }),
        },
      ];
    });
}

/**
 * The mentions that a figure of the article stands beside: in a sentence with it or, where the
 * report's quotations are asked, quoted with it; null where it is not quoted.
 */
function contextOf(
  article: AnnotatedArticle,
  quoted: QuotedOfArticle | null,
): (figure: Annotation) => readonly Annotation[] | null {
  const mentions = article.annotations.filter(isMention);
  const passages =
    quoted?.passages.map(({ spans, annotationIds }) => ({
      ranges: spans.flatMap((span) => toReading(article.reading, span)),
      named: mentions.filter(({ id }) => annotationIds.includes(id)),
    })) ??
    mentions.map((mention) => ({
      ranges: readingRanges(article.reading, mention.spans).map((range) =>
        sentenceInReading(article, range),
      ),
      named: [mention],
    }));
  return (figure) => {
    const own = readingRanges(article.reading, figure.spans);
    const around = passages.filter(({ ranges }) =>
      ranges.some((range) => own.some((one) => overlaps(range, one))),
    );
    if (around.length === 0 && quoted !== null && !quoted.whole) return null;
    return around.flatMap(({ named }) => named);
  };
}
