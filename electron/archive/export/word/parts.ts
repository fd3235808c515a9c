import { ROLE_STYLES } from '#core/report/layout/role-styles.ts';
import { PageBreak, type FileChild, type Paragraph } from 'docx';
import { assertNever } from '#core/assert-never.ts';
import { articleLines } from '#core/report/article-lines.ts';
import { emWidth } from '#core/report/em-width.ts';
import { FIGURE_COLUMNS, type FigureColumnKey } from '#core/report/figure-columns.ts';
import { markNote, SOURCE_LINE_LEAD, sourceEntryText } from '#core/report/manifest.ts';
import type {
  PrintedArticle,
  PrintedFigures,
  PrintedHeading,
  PrintedPart,
  PrintedPivot,
  PrintedQuotation,
  PrintedSources,
} from '#core/report/printed.ts';
import { chartChildren } from './chart-part.ts';
import { textWidth } from './document.ts';
import { textPoints } from './page-estimate.ts';
import type { WordStyleName } from './profile.ts';
import { TWIPS } from './run.ts';
import { ruledTable, type Cell, type TableColumn, type TableLine } from './table.ts';
import type { Inline } from './inline.ts';
import { HEADINGS, paragraphOf, type MarkedItem, type Setting } from './setting.ts';

export interface Place {
  /** What stands before a heading; written as text, so that no reader renumbers it. */
  readonly number: string;
  /** It starts a page: an article that must, or the heading over it. */
  readonly newPage: boolean;
}

/** What a part of a report but its contents and page breaks becomes. */
export function partChildren(
  setting: Setting,
  part: Exclude<PrintedPart, { readonly kind: 'contents' | 'page-break' }>,
  place: Place,
): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [headingParagraph(setting, part, place)];
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

function headingParagraph(
  setting: Setting,
  { level, text }: PrintedHeading,
  { number, newPage }: Place,
): Paragraph {
  const { style } = HEADINGS[level];
  const shown = number + text;
  const children = setting.heading(level, shown, setting.runs.text(shown, style));
  return paragraphOf({ ...setting.headingLook(level), pageBreakBefore: newPage }, children);
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

/**
 * `——` and the source. What would nearly fill the line is broken on purpose, else one program would
 * break it and another not, and no page in the contents would be right: the mark goes to a line of
 * its own, a source of about one line is cut behind a comma.
 */
function sourceLineParagraph(setting: Setting, item: MarkedItem, text: string): Paragraph {
  const { runs } = setting;
  const share = lineShare(setting, SOURCE_LINE_LEAD + text);
  const tight = share > 1 - DOUBT && share < 1 + DOUBT;
  const markShare = lineShare(setting, markNote(PLACE_OF_MARK), 'mark');
  const rest = tight ? share * 0.5 : share % 1;
  const apart = rest + markShare > 1 - DOUBT;
  const children = [
    ...runs.text(SOURCE_LINE_LEAD, 'sourceLine'),
    ...item.round('line', runs.text(tight ? cutAtComma(text) : text, 'sourceLine')),
    ...(apart ? item.noteApart() : item.note()),
  ];
  return setting.paragraph('sourceLine', children, { keepLines: true });
}

/** How far programs may differ in what fits on a line. */
const DOUBT = 0.05;
/** A mark of the usual length. */
const PLACE_OF_MARK = 'Q00000000';

function lineShare(
  { profile }: Setting,
  text: string,
  style: 'sourceLine' | 'mark' = 'sourceLine',
): number {
  const { size } = profile.styles[style];
  const { leftChars, rightChars, size: outer } = profile.styles.sourceLine;
  const width = textWidth(profile) / TWIPS - (leftChars + rightChars) * outer;
  return textPoints(text, size, profile.characterSpacing) / width;
}

/** A line end behind the comma that is nearest to the middle. */
function cutAtComma(text: string): string {
  const commas = [...text.matchAll(/，/gu)].map(({ index }) => index + 1);
  const best = commas.toSorted(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  )[0];
  return best === undefined ? text : `${text.slice(0, best)}\n${text.slice(best)}`;
}

const FIGURES: readonly (Pick<TableColumn, 'share' | 'align'> & {
  readonly key: FigureColumnKey;
})[] = [
  { key: 'measure', share: 13 },
  { key: 'quote', share: 14 },
  { key: 'normalised', share: 15, align: 'right' },
  { key: 'placeTime', share: 17 },
  { key: 'sourceLine', share: 41 },
];

function figuresChildren(setting: Setting, table: PrintedFigures): readonly FileChild[] {
  const { runs } = setting;
  const grouped = table.groups.some(({ name }) => name !== '');
  const lines = table.groups.flatMap(({ name, rows }): readonly TableLine[] => [
    ...(grouped ? [{ kind: 'group', name } as const] : []),
    ...rows.map((figure): TableLine => {
      const item = setting.use(figure.mark);
      const cells = FIGURES.map(({ key }): Cell => {
        const text = FIGURE_COLUMNS[key].of(figure);
        const set = runs.text(text, 'table');
        if (key === 'quote') return { text, children: item.round('text', set) };
        if (key !== 'sourceLine') return { text, children: set };
        return {
          text: `${text}
`,
          children: [...set, ...item.noteApart()],
        };
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
    cells: [name, ...cells.map(String), String(total)].map((text) => ({
      text,
      children: runs.text(text, 'table'),
    })),
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

/** Title, text and source line; the title is a heading of the outline. */
function articleChildren(
  setting: Setting,
  article: PrintedArticle,
  { newPage }: Place,
): readonly FileChild[] {
  const { runs } = setting;
  const item = setting.use(article.mark);
  const [start, end] = item.ends('text');
  const { level } = article;
  const paragraphs = articleLines(article);
  const headed = paragraphs.findIndex(({ role }) => role === 'title');
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
        pageBreakBefore: index === 0 && newPage,
      },
    );
  });
  return [...children, sourceLineParagraph(setting, item, article.sourceLine)];
}

function sourcesChildren(setting: Setting, { entries }: PrintedSources): readonly FileChild[] {
  const { runs } = setting;
  return entries.map((entry, index) => {
    const item = setting.use(entry.mark);
    const children = [
      ...runs.text(`${index + 1}. `, 'listing'),
      ...item.round('text', runs.text(sourceEntryText(entry), 'listing')),
      ...item.note(),
    ];
    return setting.paragraph('listing', children, { keepLines: true });
  });
}

/** What follows starts on a new page. */
export function pageBreak(setting: Setting): Paragraph {
  return setting.paragraph('note', [new PageBreak()]);
}
