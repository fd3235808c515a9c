import type { AnnotatedArticle } from '#core/export/export-data.ts';
import type { Pieces } from '#core/pieces.ts';
import { maskFor } from '#core/report/mask.ts';
import { tailOfMark } from '#core/report/mark.ts';
import { proofText } from '#core/report/proof-text.ts';
import type { ArchiveFacts, Candidate } from '#core/report/verify/facts.ts';
import type { FindingTarget } from '#core/report/verify/finding.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articleAt } from '#db/queries/article-at.ts';
import { articlesByFile } from '#db/queries/articles.ts';
import { listSources, readingOf } from '#db/queries/page.ts';
import { articlesChangedSince, idsByTail } from '#db/queries/proof.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { articleRecord } from '../descriptions/record.ts';
import type { Session } from '../session.ts';
import type { ReportToday } from './printed-today.ts';

/** Articles are looked up by so many at a time. */
const PAGE = 100;

/** What a file names of the archive. */
export interface Needs {
  readonly articles: readonly string[];
  readonly annotations: readonly string[];
  readonly marks: readonly string[];
  /** When the file was issued; null where it does not say. */
  readonly issuedAt: string | null;
  /** Persons are masked in it. */
  readonly masked: boolean;
}

/** Reads what comparing a file needs, so that comparing it is a pure function of values. */
export function* gatherFacts(
  session: Session,
  needs: Needs,
  report: ReportToday | null,
  inSources: ReadonlyMap<string, FindingTarget | null>,
): Pieces<ArchiveFacts> {
  const { db } = session;
  const tails = [...new Set(needs.marks.map(tailOfMark))];
  const named = [...new Set([...needs.annotations, ...idsByTail(db, 'annotation', tails)])];
  const rows = listAnnotations(db, { ids: named }).rows;
  const articleIds = [
    ...new Set([
      ...needs.articles,
      ...idsByTail(db, 'article', tails),
      ...rows.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])),
    ]),
  ];
  const articles = yield* readArticles(session, articleIds);
  const annotations = new Map(
    rows.flatMap(({ annotation, articleId }) => {
      const article = articles.get(articleId ?? '');
      return article === undefined
        ? []
        : [[annotation.id, { of: 'annotation' as const, article, annotation }] as const];
    }),
  );
  const byTail = Map.groupBy<string, Candidate>(
    [
      ...annotations.values(),
      ...[...articles.values()].map((article) => ({ of: 'article' as const, article })),
    ],
    (one) => (one.of === 'annotation' ? one.annotation.id : one.article.article.id).slice(-10),
  );
  return {
    articles,
    annotations,
    candidates: new Map(needs.marks.map((mark) => [mark, byTail.get(tailOfMark(mark)) ?? []])),
    changedSince:
      needs.issuedAt === null
        ? new Set(articleIds)
        : articlesChangedSince(db, articleIds, needs.issuedAt),
    printed: report?.printed ?? null,
    inSources,
    unmasked: needs.masked ? yield* unmaskedBy([...articles.values()], report) : (text) => text,
  };
}

function* unmaskedBy(
  articles: readonly AnnotatedArticle[],
  report: ReportToday | null,
): Pieces<ArchiveFacts['unmasked']> {
  const { form } = yield* maskFor(articles, report?.rulings);
  return (text, article) => form(text, article?.article.id ?? null);
}

function* readArticles(
  { db }: Session,
  ids: readonly string[],
): Pieces<ReadonlyMap<string, AnnotatedArticle>> {
  const articles = new Map<string, AnnotatedArticle>();
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = articlesByFile(db, { ids: ids.slice(from, from + PAGE) });
    for (const row of rows) {
      articles.set(row.id, {
        article: articleRecord(row),
        sourceText: sourceText(db, row.sourceId),
        reading: readingOf(db, row.sourceId, row.id),
        annotations: listAnnotations(db, { articleId: row.id }).rows.map(
          ({ annotation }) => annotation,
        ),
      });
      yield;
    }
  }
  return articles;
}

/** Looks for texts in all sources, white space aside, a source in a piece; null for what none has. */
export function* findInSources(
  { db }: Session,
  texts: readonly string[],
): Pieces<ReadonlyMap<string, FindingTarget | null>> {
  const wanted = texts.map((text) => ({ text, form: proofText(text) }));
  const found = new Map<string, FindingTarget | null>(texts.map((text) => [text, null]));
  for (const source of listSources(db)) {
    const missing = wanted.filter(({ text, form }) => form !== '' && found.get(text) === null);
    if (missing.length === 0) break;
    yield;
    const raw = sourceText(db, source.id);
    const form = proofText(raw);
    for (const one of missing) {
      const at = form.indexOf(one.form);
      if (at < 0) continue;
      const start = placeIn(raw, at);
      const articleId = articleAt(db, source.id, start);
      const spans = [{ start, end: placeIn(raw, at + one.form.length - 1) + 1 }];
      if (articleId !== null) found.set(one.text, { articleId, annotationId: null, spans });
    }
  }
  return found;
}

/** Where character `at` of a text's proof form stands in the text, to within what the form leaves out. */
function placeIn(raw: string, at: number): number {
  let low = 0;
  let high = raw.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (proofText(raw.slice(0, middle + 1)).length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
