import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { readingRanges } from '../export/located.ts';
import { flatInPieces, type Pieces } from '../pieces.ts';
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
export function* composePassages(
  data: ExportData,
  content: BlockContent & { readonly kind: 'passages' },
  enclosing: 0 | HeadingLevel,
): Pieces<readonly PartBody[]> {
  const grouper = new Grouper(content.groupBy, data.initiatives);
  const known = new Map(data.initiatives.map((one) => [one.id, one]));
  const items = yield* flatInPieces(sortArticles(data.articles, content.sort), (article) => {
    const placeOf = content.groupBy.includes('place') ? placesIn(article) : nowhere;
    return article.annotations.filter(isMention).flatMap((annotation) => {
      const place = placeOf(annotation);
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
    });
  });
  function* quote(found: readonly Found[]): Pieces<readonly PartBody[]> {
    const byArticle = Map.groupBy(found, ({ article }) => article);
    const quotations = yield* flatInPieces(byArticle, ([article, mentions]) =>
      quotationsOf(article, [...new Set(mentions.map(({ annotation }) => annotation))]),
    );
    return content.limit === null ? quotations : quotations.slice(0, content.limit);
  }
  function* print(group: Group<Found>, depth: number): Pieces<readonly PartBody[]> {
    const { name, definition } = group.step;
    const parts: PartBody[] = [
      { kind: 'heading', level: levelBelow(enclosing, depth), text: name },
      ...(content.definitions && definition !== ''
        ? [{ kind: 'paragraph' as const, text: definition }]
        : []),
      ...(yield* quote(group.items)),
    ];
    for (const one of group.groups) {
      for (const made of yield* print(one, depth + 1)) parts.push(made);
    }
    return parts;
  }
  const { items: bare, groups } = groupItems(items);
  const parts = [...(yield* quote(bare))];
  for (const group of groups) {
    for (const made of yield* print(group, 1)) parts.push(made);
  }
  return parts;
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

const NOWHERE: PlacePath = { county: '', township: '' };
const nowhere = (): PlacePath => NOWHERE;

/**
 * Where mentions of an article are: its own place, or a township of that county that the same
 * sentence names.
 */
export function placesIn(article: AnnotatedArticle): (mention: Annotation) => PlacePath {
  const { reading, annotations } = article;
  const own = placePath(article.article.place, annotations);
  if (own.township !== '') return () => own;
  const townships = annotations.flatMap(({ kind, status, spans, detail }) => {
    if (kind !== 'place' || status !== 'accepted' || detail?.of !== 'place') return [];
    const { county, township } = detail.place.chain;
    if (township === undefined || (own.county !== '' && county !== own.county)) return [];
    return [{ county: county ?? own.county, township, ranges: readingRanges(reading, spans) }];
  });
  return (mention) => {
    if (townships.length === 0) return own;
    const sentences = readingRanges(reading, mention.spans).map((range) =>
      sentenceInReading(article, range),
    );
    const found = townships.find(({ ranges }) =>
      ranges.some((range) => sentences.some((sentence) => overlaps(range, sentence))),
    );
    return found ? { county: found.county, township: found.township } : own;
  };
}
