import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { EXAMPLE_DATA } from '../export/example-data.ts';
import { composeBlocks, type ComposeBlock } from './compose.ts';
import type { BlockContent } from './outline.ts';
import type { PrintedReport } from './printed.ts';
import { PLAIN_FRONT } from './settings.ts';

/** A UUID that a short name of the examples stands for, always the same. */
export function exampleUuid(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of name) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `0199aa00-0000-7000-8000-${hash.toString(16).padStart(16, '0').slice(-12)}`;
}

/** The same articles with ids as archives have them, which short ids come from. */
export function withUuids(data: ExportData): ExportData {
  return { ...data, articles: data.articles.map(articleWithUuids) };
}

function articleWithUuids(article: AnnotatedArticle): AnnotatedArticle {
  return {
    ...article,
    article: { ...article.article, id: exampleUuid(article.article.id) },
    annotations: article.annotations.map((one) => ({ ...one, id: exampleUuid(one.id) })),
  };
}

/** Passages by theme and initiative, the figures of all that is quoted, and the sources. */
export const EXAMPLE_OUTLINE: readonly BlockContent[] = [
  {
    kind: 'text',
    text: '截至{截至日期}，引用报道{引用篇数}篇，涉及举措{举措数}项，摘录{摘录数}处。',
  },
  {
    kind: 'passages',
    query: {},
    groupBy: ['theme', 'initiative'],
    sort: 'file',
    limit: null,
    definitions: true,
  },
  { kind: 'heading', level: 1, text: '数据一览' },
  { kind: 'figures', caption: '', query: {}, groupBy: [], sort: 'file', quotedOnly: true },
  { kind: 'heading', level: 1, text: '引用篇目' },
  { kind: 'sources' },
];

/** Live blocks with these contents, their ids `b0`, `b1`, … */
export function exampleBlocks(contents: readonly BlockContent[]): readonly ComposeBlock[] {
  return contents.map((content, at) => ({ id: `b${at}`, content, frozen: null }));
}

/** A report about the example articles as it is printed. */
export function exampleReport(
  profile: string,
  contents: readonly BlockContent[] = EXAMPLE_OUTLINE,
): PrintedReport {
  const data = withUuids(EXAMPLE_DATA);
  return {
    reportId: exampleUuid('report'),
    title: '东川做法汇编',
    profile,
    createdAt: data.exportedAt,
    front: { ...PLAIN_FRONT, signOffs: [], sourceNotes: 'line', charts: 'native' },
    parts: composeBlocks(data, exampleBlocks(contents)).flatMap(({ printed }) => printed),
  };
}
