import {
  fieldColumns,
  fieldRow,
  numberField,
  textField,
  type CsvColumn,
  type CsvField,
  type CsvRow,
} from '#core/export/csv-table.ts';
import type { Pieces } from '#core/pieces.ts';
import { provenTable } from '#core/export/proof-columns.ts';
import { convertFigure } from '#core/ledger/convert.ts';
import type { UnitChoice } from '#core/ledger/units.ts';
import { articlePage } from '#db/queries/ledger-articles.ts';
import { figurePage } from '#db/queries/ledger-figures.ts';
import type { LedgerPlace } from '#db/queries/ledger-sql.ts';
import {
  ledgerWantedSchema,
  type ArticleLedgerRow,
  type FigureLedgerRow,
  type InitiativeLedgerRow,
  type LedgerGroupView,
} from '../../contract.ts';
import { articleGroupViews, articleLedgerRows } from '../ledger/articles.ts';
import { figureGroupViews, figureRows } from '../ledger/figures.ts';
import { ledgerFilter, type AnsweredLedgers } from '../ledger/filter.ts';
import { initiativesInOrder } from '../ledger/initiatives.ts';
import { pointTable } from '../ledger/points.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import type { PreparedTable } from './prepared-table.ts';

/** Kind and version of each table of a ledger; a changed column raises the version (docs/csv.md). */
export const LEDGER_FORMATS = {
  articles: 'juanzong-ledger-articles/2',
  initiatives: 'juanzong-ledger-initiatives/2',
  figures: 'juanzong-ledger-figures/2',
  groups: 'juanzong-ledger-groups/1',
} as const;

/**
 * Hides private persons in a text of an article. The one place where a ledger's cells are masked: columns
 * that say `free` or `personal` go through it.
 */
export type Mask = (text: string, articleId: string | null) => string;

/** A mask that is made, in pieces, when the first cell asks for it. */
export type LazyMask = () => Pieces<Mask>;

/** A column of a ledger; `free` text quotes an article, a note or what somebody wrote, `personal` names people. */
interface LedgerField<T> extends CsvField<T> {
  readonly holds?: 'free' | 'personal';
}

interface Numbered<T> {
  readonly number: number;
  readonly row: T;
}

const CHUNK = 200;
/** Initiatives come with a sentence out of an article each. */
const INITIATIVES = 20;
const free = <T>(field: CsvField<T>): LedgerField<T> => ({ ...field, holds: 'free' });
const personal = <T>(field: CsvField<T>): LedgerField<T> => ({ ...field, holds: 'personal' });

function articleFields(
  label: (key: string) => string,
): readonly LedgerField<Numbered<ArticleLedgerRow>>[] {
  return [
    textField('format', 'format', () => LEDGER_FORMATS.articles),
    numberField('number', '序号', ({ number }) => number),
    free(textField('group', '分组', ({ row }) => label(row.group))),
    free(textField('title', '标题', ({ row }) => row.title)),
    textField('medium', '媒体', ({ row }) => row.medium),
    textField('mediaLevel', '媒体级别', ({ row }) => row.mediaLevel),
    textField('publishedOn', '刊发日期', ({ row }) => row.publishedOn),
    textField('page', '版次/链接', ({ row }) => row.page),
    textField('genre', '体裁', ({ row }) => row.genre),
    personal(textField('byline', '作者', ({ row }) => row.byline)),
    textField('unit', '报送单位', ({ row }) => row.unit),
    textField('place', '涉及地区', ({ row }) => row.place),
    numberField('characters', '字数', ({ row }) => row.characters),
    textField('position', '头版/头条', ({ row }) => row.position),
    numberField('points', '积分', ({ row }) => row.points),
    free(textField('note', '备注', ({ row }) => row.note)),
    textField('referenceCode', '档号', ({ row }) => row.referenceCode),
    textField('articleId', '篇目编号', ({ row }) => row.id),
  ];
}

const STATUS_NAMES = { approved: '正式', candidate: '候选', deprecated: '停用' } as const;

const INITIATIVE_FIELDS: readonly LedgerField<Numbered<InitiativeLedgerRow>>[] = [
  textField('format', 'format', () => LEDGER_FORMATS.initiatives),
  numberField('number', '序号', ({ number }) => number),
  free(textField('group', '分组', ({ row }) => row.group)),
  free(textField('label', '举措名称', ({ row }) => row.label)),
  free(textField('altLabels', '别名', ({ row }) => row.altLabels.join('、'))),
  textField('theme', '主题', ({ row }) => row.theme),
  textField('level', '层级', ({ row }) => row.level ?? ''),
  textField('places', '责任单位/地区', ({ row }) => row.places.join('、')),
  free(textField('definition', '主要内容', ({ row }) => row.definition)),
  free(textField('figures', '成效数据', ({ row }) => row.figures.join('；'))),
  textField('first', '首次见报', ({ row }) => row.first),
  numberField('articles', '报道篇次', ({ row }) => row.articles),
  numberField('mentions', '标注数', ({ row }) => row.mentions),
  free(textField('sourceLine', '出处', ({ row }) => row.sourceLine)),
  free(textField('excerpt', '摘录', ({ row }) => row.excerpt)),
  textField('status', '审核状态', ({ row }) => STATUS_NAMES[row.status]),
  numberField('waiting', '待审建议', ({ row }) => row.waiting),
  textField('initiativeId', '举措编号', ({ row }) => row.id),
];

const CHECK_NAMES = { checked: '已核对', doubtful: '有疑问' } as const;
const BOUNDS = { '>=': '不少于', '<=': '不多于' } as const;

function figureFields(
  label: (key: string) => string,
  units: UnitChoice,
): readonly LedgerField<Numbered<FigureLedgerRow>>[] {
  return [
    textField('format', 'format', () => LEDGER_FORMATS.figures),
    numberField('number', '序号', ({ number }) => number),
    free(textField('group', '分组', ({ row }) => label(row.group))),
    free(textField('measure', '指标', ({ row }) => row.figure.measure)),
    textField('quote', '原文数字', ({ row }) => row.quote),
    numberField('value', '数值', ({ row }) => row.figure.value),
    numberField('valueMax', '数值上限', ({ row }) => row.figure.valueMax),
    textField('unit', '单位', ({ row }) => row.figure.unit),
    textField('converted', '换算', ({ row }) => convertFigure(row.figure, units)?.text ?? ''),
    textField('approx', '概数', ({ row }) => row.figure.approx ?? ''),
    textField('bound', '界限', ({ row }) =>
      row.figure.comparator === null ? '' : BOUNDS[row.figure.comparator],
    ),
    textField('per', '每', ({ row }) => row.figure.per ?? ''),
    textField('place', '地区', ({ row }) => row.figure.place),
    textField('articlePlace', '稿件地区', ({ row }) => row.articlePlace),
    textField('time', '时间', ({ row }) => row.figure.time),
    free(textField('title', '题名', ({ row }) => row.title)),
    textField('medium', '媒体', ({ row }) => row.medium),
    textField('publishedOn', '刊发日期', ({ row }) => row.publishedOn),
    free(textField('sourceLine', '出处', ({ row }) => row.sourceLine)),
    textField('check', '核对状态', ({ row }) =>
      row.check === null ? '未核对' : CHECK_NAMES[row.check.state],
    ),
    free(textField('checkNote', '核对说明', ({ row }) => row.check?.note ?? '')),
    textField('checkedBy', '核对人', ({ row }) => row.check?.author ?? ''),
    textField('checkedAt', '核对时间', ({ row }) =>
      row.check === null ? '' : localTime(new Date(row.check.at)),
    ),
    numberField('sameArticles', '同一数据见于篇数', ({ row }) => row.sameArticles),
    textField('contested', '与他处矛盾', ({ row }) => (row.contested ? '有' : '')),
    textField('annotationId', '标注编号', ({ row }) => row.id),
    textField('articleId', '篇目编号', ({ row }) => row.articleId ?? ''),
  ];
}

const GROUP_FIELDS: readonly LedgerField<LedgerGroupView>[] = [
  textField('format', 'format', () => LEDGER_FORMATS.groups),
  textField('group', '分组', ({ label }) => label),
  numberField('rows', '行数', ({ rows }) => rows),
  numberField('articles', '篇数', ({ articles }) => articles),
  numberField('characters', '字数', ({ characters }) => characters),
  numberField('points', '积分', ({ points }) => points),
  textField('sums', '合计（单纯数额，未去重）', ({ sums }) =>
    sums.map(({ value, unit, exact }) => `${exact ? '' : '≈'}${value}${unit}`).join('；'),
  ),
];

/** The ledgers as tables, with the filter, order and groups asked for. */
export const LEDGER_TABLES = {
  'ledger-articles': articleTable,
  'ledger-initiatives': initiativeTable,
  'ledger-figures': figureTable,
} as const satisfies Readonly<
  Record<string, (session: Session, wanted: AnsweredLedgers, mask?: LazyMask) => PreparedTable>
>;

function articleTable(session: Session, wanted: AnsweredLedgers, mask?: LazyMask): PreparedTable {
  const { articles } = wanted;
  const filter = ledgerFilter(session, articles.filter);
  const points = pointTable(session);
  const places = articlePage(
    session.db,
    { ...articles, filter, after: null, limit: -1 },
    points,
  ).places;
  const groups = articles.group === null ? [] : articleGroupViews(session, filter, articles.group);
  return chunked({
    name: '稿件台账',
    format: LEDGER_FORMATS.articles,
    fields: articleFields(labelsOf(groups)),
    places,
    rowsOf: (some) => articleLedgerRows(session, some, points),
    articleOf: ({ id }) => id,
    groups: inOrder(groups, places),
    mask,
  });
}

function figureTable(session: Session, wanted: AnsweredLedgers, mask?: LazyMask): PreparedTable {
  const { figures, units } = wanted;
  const filter = ledgerFilter(session, figures.filter);
  const { places } = figurePage(session.db, { ...figures, filter, after: null, limit: -1 });
  const groups = figures.group === null ? [] : figureGroupViews(session, filter, figures.group);
  return chunked({
    name: '数据台账',
    format: LEDGER_FORMATS.figures,
    fields: figureFields(labelsOf(groups), units),
    places,
    rowsOf: (some) => figureRows(session, some),
    articleOf: ({ articleId }) => articleId,
    groups: inOrder(groups, places),
    mask,
  });
}

function initiativeTable(
  session: Session,
  wanted: AnsweredLedgers,
  mask?: LazyMask,
): PreparedTable {
  const { places, rowsOf } = initiativesInOrder(session, wanted.initiatives);
  return chunked({
    name: '举措台账',
    format: LEDGER_FORMATS.initiatives,
    fields: INITIATIVE_FIELDS,
    places,
    rowsOf,
    chunk: INITIATIVES,
    articleOf: ({ articleId }) => articleId,
    groups: [],
    mask,
  });
}

/** What the ledgers say today of things that a file names, for verifying one that was given away. */
export interface LedgerKind {
  readonly format: string;
  /** Without the proof columns. */
  readonly columns: readonly CsvColumn[];
  /** Keys of columns that depend on how the ledger was asked for: order, groups, units, filter. */
  readonly asked: ReadonlySet<string>;
  readonly rowsOf: (session: Session, ids: readonly string[]) => Pieces<readonly CsvRow[]>;
}

const LEDGER_AS_IT_IS = ledgerWantedSchema.parse({});
const placesOf = (ids: readonly string[]): readonly LedgerPlace[] =>
  ids.map((id) => ({ id, group: '' }));
const noLabel = (): string => '';
const ARTICLE_FIELDS = articleFields(noLabel);
const FIGURE_FIELDS = figureFields(noLabel, LEDGER_AS_IT_IS.units);

export const LEDGER_KINDS: readonly LedgerKind[] = [
  {
    format: LEDGER_FORMATS.articles,
    columns: fieldColumns(ARTICLE_FIELDS),
    asked: new Set(['number', 'group']),
    *rowsOf(session, ids) {
      const points = pointTable(session);
      const rows: CsvRow[] = [];
      for (let from = 0; from < ids.length; from += CHUNK) {
        const places = placesOf(ids.slice(from, from + CHUNK));
        for (const row of articleLedgerRows(session, places, points)) {
          rows.push(fieldRow(ARTICLE_FIELDS, { number: 0, row }));
        }
        yield;
      }
      return rows;
    },
  },
  {
    format: LEDGER_FORMATS.figures,
    columns: fieldColumns(FIGURE_FIELDS),
    asked: new Set(['number', 'group', 'converted']),
    *rowsOf(session, ids) {
      const rows = yield* figureRows(session, placesOf(ids));
      return rows.map((row) => fieldRow(FIGURE_FIELDS, { number: 0, row }));
    },
  },
  {
    format: LEDGER_FORMATS.initiatives,
    columns: fieldColumns(INITIATIVE_FIELDS),
    // What is counted, and by what it is told, is of the articles that the filter left.
    asked: new Set(
      'number group places figures first articles mentions sourceLine excerpt waiting'.split(' '),
    ),
    *rowsOf(session, ids) {
      const wanted = new Set(ids);
      const all = initiativesInOrder(session, { ...LEDGER_AS_IT_IS.initiatives, filter: {} });
      const places = all.places.filter(({ id }) => wanted.has(id));
      const rows: CsvRow[] = [];
      for (let from = 0; from < places.length; from += INITIATIVES) {
        for (const row of all.rowsOf(places.slice(from, from + INITIATIVES))) {
          rows.push(fieldRow(INITIATIVE_FIELDS, { number: 0, row }));
        }
        yield;
      }
      return rows;
    },
  },
];

interface Chunked<T> {
  readonly name: string;
  readonly format: string;
  readonly fields: readonly LedgerField<Numbered<T>>[];
  readonly places: readonly LedgerPlace[];
  readonly rowsOf: (places: readonly LedgerPlace[]) => readonly T[] | Pieces<readonly T[]>;
  readonly articleOf: (row: T) => string | null;
  /** Rows read at once, where it is not `CHUNK`. */
  readonly chunk?: number;
  readonly groups: readonly LedgerGroupView[];
  readonly mask: LazyMask | undefined;
}

/** A table whose places are known and whose rows are read some hundred at a time. */
function chunked<T>(table: Chunked<T>): PreparedTable {
  const { name, format, fields, places, groups, mask, chunk = CHUNK } = table;
  let done = 0;
  const cells = (row: T, hide: Mask | undefined): CsvRow => {
    const plain = fieldRow(fields, { number: done, row });
    if (hide === undefined) return plain;
    const articleId = table.articleOf(row);
    return plain.map((cell, at) =>
      typeof cell === 'string' && fields[at]?.holds !== undefined ? hide(cell, articleId) : cell,
    );
  };
  function* rows(): Generator<CsvRow | undefined> {
    const hide = mask && (yield* mask());
    for (let from = 0; from < places.length; from += chunk) {
      const some = table.rowsOf(places.slice(from, from + chunk));
      yield;
      for (const row of 'next' in some ? yield* some : some) {
        done += 1;
        yield cells(row, hide);
      }
    }
  }
  return provenTable<PreparedTable>(
    {
      name,
      format,
      columns: fieldColumns(fields),
      rows: rows(),
      progress: () => ({ done, total: places.length }),
      further: groups.length === 0 ? [] : [groupTable(groups, mask)],
    },
    { masked: mask !== undefined },
  );
}

function groupTable(groups: readonly LedgerGroupView[], mask: LazyMask | undefined): PreparedTable {
  function* rows(): Generator<CsvRow | undefined> {
    const hide = mask && (yield* mask());
    for (const group of groups) {
      // A group may be called by the title of an article.
      const label = hide ? hide(group.label, null) : group.label;
      yield fieldRow(GROUP_FIELDS, { ...group, label });
    }
  }
  return {
    name: '分组小计',
    format: LEDGER_FORMATS.groups,
    columns: fieldColumns(GROUP_FIELDS),
    rows: rows(),
    progress: () => ({ done: groups.length, total: groups.length }),
  };
}

function labelsOf(groups: readonly LedgerGroupView[]): (key: string) => string {
  const labels = new Map(groups.map(({ key, label }) => [key, label]));
  return (key) => labels.get(key) ?? key;
}

/** Groups in the order of the rows. */
function inOrder(
  groups: readonly LedgerGroupView[],
  places: readonly LedgerPlace[],
): readonly LedgerGroupView[] {
  const byKey = new Map(groups.map((one) => [one.key, one]));
  return [...new Set(places.map(({ group }) => group))].flatMap((key) => byKey.get(key) ?? []);
}
