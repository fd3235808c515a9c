import { detailText } from '../annotation/detail-text.ts';
import type { Annotation, AnnotationStatus } from '../annotation/annotation.ts';
import type { FigureBody } from '../extract/figure.ts';
import { sentencesAround } from '../report/sentence.ts';
import { sourceLine } from '../report/source-line.ts';
import type { Span } from '../text/span.ts';
import type { Initiative } from '../thesaurus/initiative.ts';
import { joinLabels } from '../thesaurus/label-list.ts';
import { paletteColour } from '../thesaurus/palette.ts';
import {
  csvTable,
  fieldColumns,
  fieldRow,
  numberField,
  textField,
  type CsvColumn,
  type CsvField,
  type CsvRow,
  type CsvTable,
} from './csv-table.ts';
import {
  displayTitle,
  type AnnotatedArticle,
  type ArticleRecord,
  type ExportData,
} from './export-data.ts';
import { locate, paragraphsOf, readingRanges, type Located } from './located.ts';
import { KIND_NAMES, ROLE_NAMES, STATUS_NAMES } from './names.ts';

/** Kind and version of a table: the first cell of each of its rows. A changed column raises the version. */
export const CSV_FORMATS = {
  annotations: 'juanzong-annotations/3',
  articles: 'juanzong-articles/3',
  figures: 'juanzong-figures/2',
} as const;

export interface RowOptions {
  /** Only what is live unless told otherwise. */
  readonly statuses?: readonly AnnotationStatus[];
}

interface AnnotationRecord {
  readonly article: ArticleRecord;
  readonly annotation: Annotation;
  readonly located: Located;
  readonly initiative: Initiative | null;
}

interface FigureRecord {
  readonly article: AnnotatedArticle;
  readonly annotation: Annotation;
  readonly located: Located;
  readonly figure: FigureBody;
}

/** A table that each article gives some rows to, so that no more than one need be at hand. */
export interface ArticleTable {
  readonly columns: readonly CsvColumn[];
  readonly rowsOf: (article: AnnotatedArticle) => readonly CsvRow[];
}

/** One row for each annotation and initiative it names (one row where it names none); figures are among them. */
export function annotationTable(
  initiatives: readonly Initiative[],
  options: RowOptions = {},
): ArticleTable {
  const known = new Map(initiatives.map((one) => [one.id, one]));
  return {
    columns: fieldColumns(ANNOTATION_FIELDS),
    rowsOf: (article) =>
      annotationsOf(article, options).flatMap((annotation) => {
        const located = locate(article, annotation);
        const named: readonly (Initiative | null)[] =
          annotation.initiativeIds.length === 0
            ? [null]
            : annotation.initiativeIds.map((id) => known.get(id) ?? null);
        return named.map((initiative) =>
          fieldRow(ANNOTATION_FIELDS, {
            article: article.article,
            annotation,
            located,
            initiative,
          }),
        );
      }),
  };
}

/** One row for each article. */
export function articleTable(initiatives: readonly Initiative[]): ArticleTable {
  const fields = articleFields(new Map(initiatives.map((one) => [one.id, one.prefLabel])));
  return {
    columns: fieldColumns(fields),
    rowsOf: (article) => [fieldRow(fields, article)],
  };
}

/** One row for each figure: the ledger (数据台账). */
export function figureTable(options: RowOptions = {}): ArticleTable {
  return {
    columns: fieldColumns(FIGURE_FIELDS),
    rowsOf: (article) =>
      annotationsOf(article, options).flatMap((annotation) => {
        const { kind, figure } = annotation;
        if (kind !== 'figure' || figure === null) return [];
        const located = locate(article, annotation);
        return [fieldRow(FIGURE_FIELDS, { article, annotation, located, figure })];
      }),
  };
}

/** The rows of all articles at once. */
export function annotationRows(data: ExportData, options: RowOptions = {}): CsvTable {
  return wholeTable(annotationTable(data.initiatives, options), data);
}

export function articleRows(data: ExportData): CsvTable {
  return wholeTable(articleTable(data.initiatives), data);
}

export function figureRows(data: ExportData, options: RowOptions = {}): CsvTable {
  return wholeTable(figureTable(options), data);
}

function wholeTable({ columns, rowsOf }: ArticleTable, { articles }: ExportData): CsvTable {
  return { columns, rows: articles.flatMap(rowsOf) };
}

/**
 * The thesaurus as it is read back by `thesaurus import`: labels in one cell separated by `|`, one
 * inside a label written `\\|`.
 */
export function thesaurusRows(initiatives: readonly Initiative[]): CsvTable {
  const labels = new Map(initiatives.map((one) => [one.id, one.prefLabel]));
  const labelOf = (id: string | null): string => (id === null ? '' : (labels.get(id) ?? ''));
  const field = (key: string, of: (initiative: Initiative) => string): CsvField<Initiative> =>
    textField(key, key, of);
  const fields = [
    field('prefLabel', (one) => one.prefLabel),
    field('altLabels', (one) => joinLabels(one.altLabels)),
    field('definition', (one) => one.definition),
    field('scopeNote', (one) => one.scopeNote),
    field('theme', (one) => one.theme),
    field('level', (one) => one.level ?? ''),
    field('broader', (one) => labelOf(one.broaderId)),
    field('notation', (one) => one.notation),
    field('status', (one) => one.status),
    field('related', (one) => joinLabels(one.relatedIds.map(labelOf))),
    field('replacedBy', (one) => labelOf(one.replacedById)),
    field('colour', (one) => paletteColour(one.colour)?.name ?? ''),
  ];
  return csvTable(fields, initiatives);
}

/**
 * Source spans as a spreadsheet cannot misread them (it takes 10-20 for a date):
 * `[10,20)+[30,40)`, UTF-16 code units, half-open.
 */
export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => `[${span.start},${span.end})`).join('+');
}

function annotationsOf(
  { annotations }: AnnotatedArticle,
  { statuses = ['accepted'] }: RowOptions,
): readonly Annotation[] {
  return annotations.filter(({ status }) => statuses.includes(status));
}

const ANNOTATION_FIELDS: readonly CsvField<AnnotationRecord>[] = [
  textField('format', 'format', () => CSV_FORMATS.annotations),
  textField('annotationId', '标注编号', ({ annotation }) => annotation.id),
  textField('articleId', '篇目编号', ({ article }) => article.id),
  textField('sourceId', '原件编号', ({ article }) => article.sourceId),
  textField('initiativeId', '举措编号', ({ initiative }) => initiative?.id ?? ''),
  textField('filename', '文件名', ({ article }) => article.filename),
  textField('title', '题名', ({ article }) => displayTitle(article)),
  textField('medium', '媒体', ({ article }) => article.medium),
  textField('publishedOn', '刊发日期', ({ article }) => article.publishedOn),
  textField('page', '版次', ({ article }) => article.page ?? ''),
  textField('place', '地区', ({ article }) => article.place),
  textField('role', '角色', ({ located }) =>
    located.role === null ? '' : ROLE_NAMES[located.role],
  ),
  numberField('paragraph', '段落', ({ located }) => located.paragraph),
  textField('spans', '原文位置', ({ annotation }) => spansText(annotation.spans)),
  textField('quote', '引文', ({ annotation }) => annotation.quote),
  textField('before', '前文', ({ located }) => located.before),
  textField('after', '后文', ({ located }) => located.after),
  textField('initiative', '举措', ({ annotation, initiative }) =>
    initiative === null && annotation.kind === 'initiative'
      ? annotation.label
      : (initiative?.prefLabel ?? ''),
  ),
  textField('theme', '主题', ({ initiative }) => initiative?.theme ?? ''),
  textField('level', '层级', ({ initiative }) => initiative?.level ?? ''),
  textField('kind', '类别', ({ annotation }) => KIND_NAMES[annotation.kind]),
  textField('status', '状态', ({ annotation }) => STATUS_NAMES[annotation.status]),
  numberField('value', '数值', ({ annotation }) => annotation.figure?.value ?? null),
  textField('unit', '单位', ({ annotation }) => annotation.figure?.unit ?? ''),
  textField('normalised', '规范值', ({ annotation }) =>
    annotation.detail ? detailText(annotation.detail) : '',
  ),
  textField('note', '批注', ({ annotation }) => annotation.note),
  textField('rule', '规则', ({ annotation }) => annotation.rule ?? ''),
  numberField('confidence', '可信度', ({ annotation }) => annotation.confidence),
  textField('author', '标注人', ({ annotation }) => annotation.author),
  textField('createdAt', '标注时间', ({ annotation }) => annotation.createdAt),
  textField('sha256', '原件SHA-256', ({ article }) => article.sha256),
];

function articleFields(labels: ReadonlyMap<string, string>): readonly CsvField<AnnotatedArticle>[] {
  return [
    textField('format', 'format', () => CSV_FORMATS.articles),
    textField('articleId', '篇目编号', ({ article }) => article.id),
    textField('sourceId', '原件编号', ({ article }) => article.sourceId),
    textField('filename', '文件名', ({ article }) => article.filename),
    numberField('position', '页内序号', ({ article }) => article.position),
    textField('title', '题名', ({ article }) => article.title ?? ''),
    textField('suppliedTitle', '代拟题名', ({ article }) => article.suppliedTitle ?? ''),
    textField('kicker', '肩题', ({ article }) => article.kicker),
    textField('subtitle', '副题', ({ article }) => article.subtitle),
    textField('byline', '作者', ({ article }) => article.byline),
    textField('photographer', '摄影', ({ article }) => article.photographer),
    textField('medium', '媒体', ({ article }) => article.medium),
    textField('publishedOn', '刊发日期', ({ article }) => article.publishedOn),
    textField('page', '版次', ({ article }) => article.page ?? ''),
    textField('place', '地区', ({ article }) => article.place),
    numberField('characters', '字数', ({ article }) => article.characters),
    textField('incomplete', '缺文', ({ article }) => (article.incomplete ? '缺文' : '')),
    numberField('annotations', '标注数', ({ annotations }) => annotations.filter(isLive).length),
    textField('initiatives', '涉及举措', ({ annotations }) =>
      [...new Set(annotations.filter(isLive).flatMap((one) => one.initiativeIds))]
        .map((id) => labels.get(id) ?? '')
        .filter((label) => label !== '')
        .join('、'),
    ),
    textField('sourceLine', '出处', ({ article }) => sourceLine(article)),
    textField('sha256', '原件SHA-256', ({ article }) => article.sha256),
    // Added in version 2; after the others, whose places programs know.
    textField('referenceCode', '档号', ({ article }) => article.referenceCode ?? ''),
    ...DESCRIBED_COLUMNS.map(([field, name, key = field]) =>
      textField<AnnotatedArticle>(key, name, ({ article }) => article.description?.[field] ?? ''),
    ),
  ];
}

/** Fields of the description that the table of articles shows, and what it calls them. */
const DESCRIBED_COLUMNS: readonly (readonly [field: string, name: string, key?: string])[] = [
  ['responsible', '责任者'],
  ['mediaLevel', '媒体级别'],
  ['column', '栏目'],
  // The key `position` is that of 页内序号.
  ['position', '位置', 'placement'],
  ['genre', '体裁'],
  ['source', '稿源'],
  ['keywords', '主题词'],
  ['year', '年度'],
  ['retention', '保管期限'],
  ['classification', '密级'],
  ['access', '开放标识'],
  ['note', '附注'],
];

const FIGURE_FIELDS: readonly CsvField<FigureRecord>[] = [
  textField('format', 'format', () => CSV_FORMATS.figures),
  textField('annotationId', '标注编号', ({ annotation }) => annotation.id),
  textField('articleId', '篇目编号', ({ article }) => article.article.id),
  textField('sourceId', '原件编号', ({ article }) => article.article.sourceId),
  textField('filename', '文件名', ({ article }) => article.article.filename),
  textField('measure', '指标', ({ figure }) => figure.measure),
  textField('quote', '原文数字', ({ annotation }) => annotation.quote),
  numberField('value', '数值', ({ figure }) => figure.value),
  textField('unit', '单位', ({ figure }) => figure.unit),
  textField('approx', '概数', ({ figure }) => figure.approx ?? ''),
  textField('comparator', '上下限', ({ figure }) => boundName(figure)),
  textField('per', '每', ({ figure }) => figure.per ?? ''),
  textField('figurePlace', '数据地区', ({ figure }) => figure.place),
  textField('figureTime', '数据时间', ({ figure }) => figure.time),
  textField('sentence', '原句', ({ article, annotation, located }) =>
    sentenceOf(article, annotation, located),
  ),
  textField('title', '题名', ({ article }) => displayTitle(article.article)),
  textField('medium', '媒体', ({ article }) => article.article.medium),
  textField('publishedOn', '刊发日期', ({ article }) => article.article.publishedOn),
  textField('page', '版次', ({ article }) => article.article.page ?? ''),
  textField('place', '地区', ({ article }) => article.article.place),
  textField('role', '角色', ({ located }) =>
    located.role === null ? '' : ROLE_NAMES[located.role],
  ),
  numberField('paragraph', '段落', ({ located }) => located.paragraph),
  textField('spans', '原文位置', ({ annotation }) => spansText(annotation.spans)),
  textField('sourceLine', '出处', ({ article, annotation }) =>
    sourceLine(article.article, {
      paragraphs: paragraphsOf(article.reading, readingRanges(article.reading, annotation.spans)),
    }),
  ),
  textField('status', '状态', ({ annotation }) => STATUS_NAMES[annotation.status]),
  textField('note', '批注', ({ annotation }) => annotation.note),
  textField('rule', '规则', ({ annotation }) => annotation.rule ?? ''),
  numberField('confidence', '可信度', ({ annotation }) => annotation.confidence),
  textField('author', '标注人', ({ annotation }) => annotation.author),
  textField('createdAt', '标注时间', ({ annotation }) => annotation.createdAt),
  textField('sha256', '原件SHA-256', ({ article }) => article.article.sha256),
];

function isLive(annotation: Annotation): boolean {
  return annotation.status === 'accepted';
}

/** In words: `>=` at the start of a cell would look like a broken formula. */
function boundName({ comparator }: FigureBody): string {
  if (comparator === null) return '';
  return comparator === '>=' ? '不少于' : '不多于';
}

function sentenceOf({ reading }: AnnotatedArticle, annotation: Annotation, at: Located): string {
  const first = at.ranges[0];
  if (first === undefined || at.block === null) return annotation.quote;
  const { start, end } = at.block;
  const within = { start: first.start - start, end: Math.min(first.end, end) - start };
  const block = reading.text.slice(start, end);
  const sentence = sentencesAround(block, within);
  return block.slice(sentence.start, sentence.end);
}
