import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { EXAMPLE_DATA, exampleArticle } from '../export/example-data.ts';
import { readingRanges } from '../export/located.ts';
import type { Role } from '../page/role.ts';
import { overlaps, quoteOf, splitsSurrogatePair, type Span } from '../text/span.ts';
import { composeBlocks } from './compose.ts';
import { exampleBlocks, exampleUuid } from './example-report.ts';
import { BLOCK_SORTS, GROUPINGS, type BlockContent } from './outline.ts';
import type { PrintedPart, PrintedQuotation } from './printed.ts';

/*
 * Whatever the pages say, however their lines are broken and whatever is marked in them: what a
 * report quotes is what stands there, and nothing that it should quote is missing or said twice.
 */

const RUNS = 400;
const EMPTY = { text: '', blocks: [], runs: [] };
const ROLES: readonly Role[] = ['title', 'body', 'body', 'body', 'heading', 'caption', 'advert'];
const INITIATIVES = EXAMPLE_DATA.initiatives.map(({ id }) => id);

const part = fc.record({
  role: fc.constantFrom(...ROLES),
  text: fc
    .array(fc.constantFrom('茶', '议', '村', '。', '；', '“', '”', '！', '𠮷', 'a', '7'), {
      minLength: 1,
      maxLength: 24,
    })
    .map((characters) => characters.join('')),
  continues: fc.boolean(),
});

const marked = fc.record({
  at: fc.nat(10_000),
  length: fc.integer({ min: 1, max: 9 }),
  /** Goes on in the part that follows. */
  crosses: fc.boolean(),
  status: fc.constantFrom('accepted', 'accepted', 'accepted', 'pending', 'rejected' as const),
  initiatives: fc.subarray([...INITIATIVES], { maxLength: 2 }),
});
type Marked = typeof marked extends fc.Arbitrary<infer Value> ? Value : never;

const page = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 6 }),
  marks: fc.array(marked, { maxLength: 8 }),
  publishedOn: fc.constantFrom('', '2019-06-03', '2019-06', '[2018]'),
  place: fc.constantFrom('', '东川县', '东川县松坪乡', '白蘋市'),
});
type Page = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

const data = fc
  .array(page, { minLength: 1, maxLength: 3 })
  .map((pages): ExportData => ({ ...EXAMPLE_DATA, articles: pages.map(articleOf) }));

const passages = fc.record({
  kind: fc.constant('passages' as const),
  query: fc.constant({}),
  groupBy: fc.uniqueArray(fc.constantFrom(...GROUPINGS), { maxLength: 3 }),
  sort: fc.constantFrom(...BLOCK_SORTS),
  limit: fc.constant(null),
  definitions: fc.boolean(),
});

function articleOf({ parts, marks, ...record }: Page, at: number): AnnotatedArticle {
  const article = exampleArticle(
    { id: exampleUuid(`article ${at}`), ...record },
    parts.map(({ role, text, continues }) => [role, text, continues ? 'continue' : 'new']),
    () => [],
  );
  const lines: Span[] = [];
  for (const { text } of parts) {
    const start = (lines.at(-1)?.end ?? -2) + 2;
    lines.push({ start, end: start + text.length });
  }
  const annotations = marks.map((mark, n) => annotationOn(article, lines, mark, `${at} ${n}`));
  return { ...article, annotations };
}

function annotationOn(
  { article, sourceText }: AnnotatedArticle,
  lines: readonly Span[],
  { at, length, crosses, status, initiatives }: Marked,
  name: string,
): Annotation {
  const line = at % lines.length;
  const own = lines[line] ?? { start: 0, end: 1 };
  const next = lines[line + 1];
  const start = own.start + (at % (own.end - own.start));
  const spans = [{ start, end: crosses ? own.end : Math.min(own.end, start + length) }];
  if (crosses && next) spans.push({ start: next.start, end: Math.min(next.end, next.start + 2) });
  const whole = spans.map((span) => ({
    start: span.start - (splitsSurrogatePair(sourceText, span.start) ? 1 : 0),
    end: span.end + (splitsSurrogatePair(sourceText, span.end) ? 1 : 0),
  }));
  return {
    id: exampleUuid(`annotation ${name}`),
    kind: 'initiative',
    sourceId: article.sourceId,
    spans: whole,
    quote: quoteOf(sourceText, whole),
    status,
    initiativeIds: initiatives,
    label: '',
    note: '',
    figure: null,
    detail: null,
    rule: null,
    confidence: 1,
    author: '甲',
    createdAt: '2026-11-03T08:05:00+08:00',
  };
}

function printed(of: ExportData, contents: readonly BlockContent[]): readonly PrintedPart[] {
  return composeBlocks(of, exampleBlocks(contents)).flatMap((block) => block.printed);
}

/** The quotations between one heading and the next. */
function groupsOf(parts: readonly PrintedPart[]): readonly (readonly PrintedQuotation[])[] {
  const groups: PrintedQuotation[][] = [[]];
  for (const one of parts) {
    if (one.kind === 'heading') groups.push([]);
    if (one.kind === 'quotation') groups.at(-1)?.push(one);
  }
  return groups;
}

test('a quotation says what its spans say, and marks what its annotations say', () => {
  fc.assert(
    fc.property(data, passages, (archive, content) => {
      for (const quotation of groupsOf(printed(archive, [content])).flat()) {
        const article = archive.articles.find(({ article: { id } }) => id === quotation.articleId);
        // Between two Latin words a join puts a space that the source does not have.
        expect(quoteOf(article?.sourceText ?? '', quotation.spans)).toBe(
          quotation.text.replaceAll(' ', ''),
        );
        const { reading, annotations } = article ?? { reading: EMPTY, annotations: [] };
        const said = quotation.marks.map(({ start, end }) => quotation.text.slice(start, end));
        for (const id of quotation.annotationIds) {
          const annotation = annotations.find((one) => one.id === id);
          expect(annotation?.status).toBe('accepted');
          const shown = readingRanges(reading, annotation?.spans ?? []);
          // What the reading parts is marked piece by piece, what it leaves out as it was annotated.
          const words = shown.map(({ start, end }) => reading.text.slice(start, end));
          if (shown.length === 0) words.push(annotation?.quote ?? '');
          expect(words.some((word) => said.some((one) => one.includes(word)))).toBe(true);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('in a group no words are quoted twice, and every accepted mention is quoted where it belongs', () => {
  fc.assert(
    fc.property(data, passages, (archive, content) => {
      const groups = groupsOf(printed(archive, [content]));
      for (const group of groups) {
        group.forEach((one, at) => {
          for (const other of group.slice(at + 1)) {
            if (one.articleId !== other.articleId) continue;
            // What the reading leaves out is quoted as annotated, one annotation after another.
            if (one.text === other.text && one.annotationIds[0] !== other.annotationIds[0])
              continue;
            const both = one.spans.some((a) => other.spans.some((b) => overlaps(a, b)));
            if (both) expect(isInReading(archive, one) && isInReading(archive, other)).toBe(false);
          }
        });
      }
      const asked = content.groupBy.some((one) => ['theme', 'initiative', 'level'].includes(one));
      for (const { reading, annotations } of archive.articles) {
        for (const { id, status, spans, initiativeIds } of annotations) {
          const times = groups.map(
            (group) => group.filter((one) => one.annotationIds.includes(id)).length,
          );
          const inGroups = times.filter((count) => count > 0);
          if (status !== 'accepted') expect(inGroups).toEqual([]);
          else {
            expect(inGroups.length).toBeGreaterThan(0);
            expect(inGroups.length).toBeLessThanOrEqual(
              asked ? Math.max(1, initiativeIds.length) : 1,
            );
            if (content.groupBy.includes('initiative')) {
              expect(inGroups).toHaveLength(Math.max(1, initiativeIds.length));
            }
            // A mention that is parted by others' words may be quoted in two pieces.
            if (readingRanges(reading, spans).length <= 1) expect(Math.max(...inGroups)).toBe(1);
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
});

function isInReading(archive: ExportData, { articleId, spans }: PrintedQuotation): boolean {
  const article = archive.articles.find(({ article: { id } }) => id === articleId);
  return article !== undefined && readingRanges(article.reading, spans).length > 0;
}

test('composing changes nothing, says the same again, and prints what is frozen as it was', () => {
  fc.assert(
    fc.property(data, passages, (archive, content) => {
      const contents: readonly BlockContent[] = [
        content,
        { kind: 'text', text: '摘录{摘录数}处，引用{引用篇数}篇。' },
        { kind: 'sources' },
      ];
      const before = JSON.stringify(archive);
      const first = composeBlocks(archive, exampleBlocks(contents));
      expect(composeBlocks(archive, exampleBlocks(contents))).toEqual(first);
      expect(JSON.stringify(archive)).toBe(before);
      const frozen = exampleBlocks(contents).map((block, at) => {
        return { ...block, frozen: first[at]?.printed ?? [] };
      });
      const emptied = { ...archive, articles: [] };
      for (const scope of ['all', 'printed'] as const) {
        const later = composeBlocks(emptied, frozen, { scope });
        expect(later.map((block) => block.printed)).toEqual(first.map((block) => block.printed));
      }
    }),
    { numRuns: RUNS / 4 },
  );
});
