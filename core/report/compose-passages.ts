import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { readingRanges } from '../export/located.ts';
import { overlaps } from '../text/span.ts';
import type { Initiative } from '../thesaurus/initiative.ts';
import { sortArticles } from './article-order.ts';
import { asksForInitiative, Grouper, groupItems, type Group } from './grouping.ts';
import { HEADING_LEVELS, type BlockContent, type HeadingLevel } from './outline.ts';
import { placePath, type PlacePath } from './place-path.ts';
import type { PartBody } from './printed.ts';
import { quotationsOf, sentenceInReading } from './quotations.ts';

interface Found {
  readonly article: AnnotatedArticle;
  readonly annotation: Annotation;
}

/** Accepted mentions of initiatives. */
export function isMention({ kind, status }: Annotation): boolean {
  return kind === 'initiative' && status === 'accepted';
}

/** The heading level that is `deeper` below an enclosing one (0: none); there are only four. */
export function levelBelow(enclosing: 0 | HeadingLevel, deeper: number): HeadingLevel {
  return HEADING_LEVELS[Math.min(enclosing + deeper, HEADING_LEVELS.length) - 1] ?? 4;
}

/**
 * Every accepted mention of `data` sentence by sentence, under headings by group: each sentence once
 * in a group, whatever it is quoted for there. `data` holds what the query lets through.
 */
export function composePassages(
  data: ExportData,
  content: BlockContent & { readonly kind: 'passages' },
  enclosing: 0 | HeadingLevel,
): readonly PartBody[] {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const known = new Map(data.initiatives.map((one) => [one.id, one]));
  const items = sortArticles(data.articles, content.sort).flatMap((article) =>
    article.annotations.filter(isMention).flatMap((annotation) => {
      const place = placeOf(article, annotation);
      return subjectsOf(annotation, known, content).map((initiative) => ({
        item: { article, annotation },
        path: grouper.pathOf({
          article,
          initiative,
          unlisted: '未列入举措表',
          label: annotation.label === '' ? annotation.quote : annotation.label,
          place,
          date: article.article.publishedOn,
        }),
      }));
    }),
  );
  const quote = (found: readonly Found[]): readonly PartBody[] => {
    const byArticle = Map.groupBy(found, ({ article }) => article);
    const quotations = [...byArticle].flatMap(([article, mentions]) =>
      quotationsOf(article, [...new Set(mentions.map(({ annotation }) => annotation))]),
    );
    return content.limit === null ? quotations : quotations.slice(0, content.limit);
  };
  const print = (group: Group<Found>, depth: number): readonly PartBody[] => {
    const { name, definition } = group.step;
    return [
      { kind: 'heading', level: levelBelow(enclosing, depth), text: name },
      ...(content.definitions && definition !== ''
        ? [{ kind: 'paragraph' as const, text: definition }]
        : []),
      ...quote(group.items),
      ...group.groups.flatMap((one) => print(one, depth + 1)),
    ];
  };
  const { items: bare, groups } = groupItems(items);
  return [...quote(bare), ...groups.flatMap((group) => print(group, 1))];
}

/** What a mention is grouped for: each of its initiatives, or once where nobody asks. */
function subjectsOf(
  annotation: Annotation,
  known: ReadonlyMap<string, Initiative>,
  { groupBy }: BlockContent & { readonly kind: 'passages' },
): readonly (Initiative | null)[] {
  if (!asksForInitiative(groupBy)) return [null];
  const initiatives = annotation.initiativeIds.flatMap((id) => known.get(id) ?? []);
  return initiatives.length === 0 ? [null] : initiatives;
}

/** Where a mention is: its article's place, or a township of that county that the same sentence names. */
export function placeOf(article: AnnotatedArticle, annotation: Annotation): PlacePath {
  const own = placePath(article.article.place, article.annotations);
  if (own.township !== '') return own;
  const sentences = readingRanges(article.reading, annotation.spans).map((range) =>
    sentenceInReading(article, range),
  );
  for (const { kind, status, spans, detail } of article.annotations) {
    if (kind !== 'place' || status !== 'accepted' || detail?.of !== 'place') continue;
    const { county, township } = detail.place.chain;
    if (township === undefined || (own.county !== '' && county !== own.county)) continue;
    const named = readingRanges(article.reading, spans);
    if (named.some((range) => sentences.some((sentence) => overlaps(range, sentence)))) {
      return { county: county ?? own.county, township };
    }
  }
  return own;
}
