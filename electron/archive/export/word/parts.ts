import { HeadingLevel as WordHeading, PageBreak, Paragraph, type FileChild } from 'docx';
import { assertNever } from '#core/assert-never.ts';
import { emWidth } from '#core/report/em-width.ts';
import { FIGURE_COLUMNS, type FigureColumnKey } from '#core/report/figure-columns.ts';
import { SOURCE_LINE_LEAD, sourceEntryText } from '#core/report/manifest.ts';
import type { HeadingLevel } from '#core/report/outline.ts';
import type {
  PrintedArticle,
  PrintedFigures,
  PrintedHeading,
  PrintedPart,
  PrintedPivot,
  PrintedQuotation,
  PrintedSources,
} from '#core/report/printed.ts';
import type { Role } from '#core/page/role.ts';
import { chartChildren } from './chart-part.ts';
import { styleId } from './document.ts';
import type { HeadingNumbers } from './heading-numbers.ts';
import type { WordStyleName } from './profile.ts';
import { ruledTable, type TableColumn, type TableLine } from './table.ts';
import { paragraphOf, type Inline, type MarkedItem, type Setting } from './setting.ts';

export interface Place {
  readonly numbers: HeadingNumbers;
  /** Level of the heading that the part stands under; 0 before the first. */
  readonly level: HeadingLevel | 0;
  /** The part starts the text: nothing stands above it on its page. */
  readonly first: boolean;
}

/** What a part of a report but its contents and page breaks becomes. */
export function partChildren(
  setting: Setting,
  part: Exclude<PrintedPart, { readonly kind: 'contents' | 'page-break' }>,
  place: Place,
): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [headingParagraph(setting, part, place.numbers)];
    case 'paragraph':
      return [setting.line('body', part.text)];
    case 'quotation':
      return quotationChildren(setting, part);
    case 'figures':
      return figuresChildren(setting, part);
    case 'pivot':
      return pivotChildren(setting, part);
    case 'chart':
      return chartChildren(setting, part);
    case 'article':
      return articleChildren(setting, part, place);
    case 'sources':
      return sourcesChildren(setting, part);
    default:
      return assertNever(part, 'part of a report');
  }
}

const HEADINGS = {
  1: { heading: WordHeading.HEADING_1, style: 'heading1' },
  2: { heading: WordHeading.HEADING_2, style: 'heading2' },
  3: { heading: WordHeading.HEADING_3, style: 'heading3' },
  4: { heading: WordHeading.HEADING_4, style: 'heading4' },
} as const satisfies Record<HeadingLevel, { heading: string; style: WordStyleName }>;

function headingParagraph(
  setting: Setting,
  { level, text }: PrintedHeading,
  numbers: HeadingNumbers,
): Paragraph {
  const { heading, style } = HEADINGS[level];
  const shown = numbers.next(level) + text;
  const children = setting.heading(level, shown, setting.runs.text(shown, style));
  return paragraphOf({ heading }, children);
}

/**
 * Ems of a passage that stays on the page of its source line. LibreOffice moves the whole of what it
 * keeps with the next paragraph: a longer one would leave half a page empty.
 */
const KEPT_WHOLE = 84;

function quotationChildren(setting: Setting, quotation: PrintedQuotation): readonly FileChild[] {
  const item = setting.use(quotation.mark);
  const words = item.round('text', quotedRuns(setting, quotation));
  if (setting.sourceNotes === 'footnote') {
    const note = sourceLineRuns(setting, item, quotation.sourceLine, 'footnote');
    return [setting.paragraph('quotation', [...words, setting.footnote(note)])];
  }
  return [
    setting.paragraph('quotation', words, { keepNext: emWidth(quotation.text) <= KEPT_WHOLE }),
    sourceLineParagraph(setting, item, quotation.sourceLine),
  ];
}

function quotedRuns(setting: Setting, { text, marks }: PrintedQuotation): readonly Inline[] {
  const { runs, profile } = setting;
  if (profile.quotationMarks === 'none') return runs.text(text, 'quotation');
  let at = 0;
  const children = marks.flatMap((mark) => {
    const before = text.slice(at, mark.start);
    at = mark.end;
    return [
      ...(before === '' ? [] : runs.text(before, 'quotation')),
      ...runs.text(text.slice(mark.start, mark.end), 'quotation', { bold: true }),
    ];
  });
  return at === text.length ? children : [...children, ...runs.text(text.slice(at), 'quotation')];
}

function sourceLineRuns(
  setting: Setting,
  item: MarkedItem,
  text: string,
  style: WordStyleName,
): readonly Inline[] {
  return [...item.round('line', setting.runs.text(text, style)), ...item.note()];
}

function sourceLineParagraph(setting: Setting, item: MarkedItem, text: string): Paragraph {
  const children = [
    ...setting.runs.text(SOURCE_LINE_LEAD, 'sourceLine'),
    ...sourceLineRuns(setting, item, text, 'sourceLine'),
  ];
  return setting.paragraph('sourceLine', children, { keepLines: true });
}

const FIGURES: readonly (Pick<TableColumn, 'share' | 'align'> & {
  readonly key: FigureColumnKey;
})[] = [
  { key: 'measure', share: 16 },
  { key: 'quote', share: 17 },
  { key: 'normalised', share: 17, align: 'right' },
  { key: 'placeTime', share: 18 },
  { key: 'sourceLine', share: 32 },
];

function figuresChildren(setting: Setting, table: PrintedFigures): readonly FileChild[] {
  const { runs } = setting;
  const grouped = table.groups.some(({ name }) => name !== '');
  const lines = table.groups.flatMap(({ name, rows }): readonly TableLine[] => [
    ...(grouped ? [{ kind: 'group', name } as const] : []),
    ...rows.map((figure): TableLine => {
      const item = setting.use(figure.mark);
      const cells = FIGURES.map(({ key }): readonly Inline[] => {
        const text = runs.text(FIGURE_COLUMNS[key].of(figure), 'table');
        if (key === 'quote') return item.round('text', text);
        return key === 'sourceLine' ? [...text, ...item.note()] : text;
      });
      return { kind: 'row', cells };
    }),
  ]);
  if (lines.length === 0) return [];
  const columns = FIGURES.map(({ key, ...column }) => ({
    name: FIGURE_COLUMNS[key].name,
    ...column,
  }));
  return [
    tableTitle(setting, runs.text(table.caption, 'tableTitle')),
    ruledTable(setting, columns, lines),
    spacer(setting),
  ];
}

function tableTitle(setting: Setting, caption: readonly Inline[]): Paragraph {
  const number = setting.runs.text(`表${setting.nextTable()}　`, 'tableTitle');
  return setting.paragraph('tableTitle', [...number, ...caption]);
}

/** Word puts whatever follows a table right below it, and joins two tables that touch. */
function spacer(setting: Setting): Paragraph {
  return setting.paragraph('note', []);
}

function pivotChildren(setting: Setting, pivot: PrintedPivot): readonly FileChild[] {
  const { runs } = setting;
  const item = setting.use(pivot.mark);
  const counts = 84 / Math.max(1, pivot.columns.length + 1);
  const columns: readonly TableColumn[] = [
    { name: pivot.corner, share: Math.max(16, Math.min(28, counts * 2)) },
    ...pivot.columns.map((name) => ({ name, share: counts, align: 'center' }) as const),
    { name: '合计', share: counts, align: 'center' },
  ];
  const row = (name: string, cells: readonly number[], total: number): TableLine => ({
    kind: 'row',
    cells: [name, ...cells.map(String), String(total)].map((text) => runs.text(text, 'table')),
  });
  const lines = [
    ...pivot.rows.map(({ name, cells, total }) => row(name, cells, total)),
    row('合计', pivot.totals, pivot.total),
  ];
  return [
    tableTitle(setting, item.round('text', runs.text(pivot.caption, 'tableTitle'))),
    ruledTable(setting, columns, lines),
    setting.paragraph('note', [...runs.text(pivot.note, 'note'), ...item.note()]),
  ];
}

const ROLE_STYLES: Readonly<Record<Role, WordStyleName>> = {
  kicker: 'kicker',
  title: 'articleTitle',
  subtitle: 'subtitle',
  heading: 'subheading',
  byline: 'credit',
  photographer: 'credit',
  source: 'credit',
  editors: 'credit',
  pubdate: 'credit',
  dateline: 'credit',
  body: 'body',
  caption: 'caption',
  advert: 'caption',
  boilerplate: 'caption',
};

/** Title, text and source line; the title stands in the outline below the heading that it follows. */
function articleChildren(
  setting: Setting,
  article: PrintedArticle,
  place: Place,
): readonly FileChild[] {
  const { runs } = setting;
  const item = setting.use(article.mark);
  const [start, end] = item.ends('text');
  const level = deeper(place.level);
  const titleAt = article.paragraphs.findIndex(({ role }) => role === 'title');
  const paragraphs: PrintedArticle['paragraphs'] =
    titleAt < 0
      ? [{ role: 'title', text: article.title }, ...article.paragraphs]
      : article.paragraphs;
  const headed = Math.max(0, titleAt);
  const children = paragraphs.map(({ role, text }, index) => {
    const style = ROLE_STYLES[role];
    const set = runs.text(text.trimStart(), style);
    const isTitle = index === headed;
    const inside = isTitle ? setting.heading(level, article.title, set) : set;
    return setting.paragraph(
      style,
      [
        ...(index === 0 ? [start] : []),
        ...inside,
        ...(index === paragraphs.length - 1 ? [end] : []),
      ],
      {
        ...(isTitle ? { outlineLevel: level - 1 } : {}),
        pageBreakBefore: index === 0 && setting.articleOnNewPage && !place.first,
      },
    );
  });
  return [...children, sourceLineParagraph(setting, item, article.sourceLine)];
}

function deeper(level: HeadingLevel | 0): HeadingLevel {
  switch (level) {
    case 0:
      return 1;
    case 1:
      return 2;
    case 2:
      return 3;
    case 3:
    case 4:
      return 4;
  }
}

function sourcesChildren(setting: Setting, { entries }: PrintedSources): readonly FileChild[] {
  const { runs } = setting;
  return entries.map((entry, index) => {
    const item = setting.use(entry.mark);
    return setting.paragraph('listing', [
      ...runs.text(`${index + 1}. `, 'listing'),
      ...item.round('text', runs.text(sourceEntryText(entry), 'listing')),
      ...item.note(),
    ]);
  });
}

/** What follows starts on a new page. */
export function pageBreak(): Paragraph {
  return new Paragraph({ style: styleId('note'), children: [new PageBreak()] });
}
