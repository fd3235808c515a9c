import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
  type FileChild,
} from 'docx';
import { assertNever } from '#core/assert-never.ts';
import { hanNumber } from '#core/report/han-number.ts';
import type { HeadingLevel as Level } from '#core/report/outline.ts';
import { linesOf } from '#core/report/part-lines.ts';
import type {
  PrintedFigure,
  PrintedFigures,
  PrintedPart,
  PrintedQuotation,
  PrintedReport,
  PrintedSources,
} from '#core/report/printed.ts';
import { printedDate, shortHash } from '#core/report/source-line.ts';
import type { WordOptions } from './annotated.ts';
import { packWord, styleId, type WordFile } from './document.ts';
import type { WordProfile, WordStyleName } from './profile.ts';
import { RunMaker } from './run.ts';

const HEADINGS = [
  { level: HeadingLevel.HEADING_1, style: 'heading1' },
  { level: HeadingLevel.HEADING_2, style: 'heading2' },
  { level: HeadingLevel.HEADING_3, style: 'heading3' },
] as const;

/** A report as a Word document: title, date, then its parts with real headings. */
export async function renderReportWord(
  report: PrintedReport,
  options: Omit<WordOptions, 'title' | 'createdAt'>,
): Promise<WordFile> {
  const { profile } = options;
  const runs = new RunMaker(profile);
  const numbers = [0, 0, 0, 0];
  const children: readonly FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...runs.text(report.title, 'title')] }),
    line(runs, 'dateLine', printedDate(report.createdAt.slice(0, 10))),
    ...report.parts.flatMap((part) => partChildren(part, numbers, profile, runs)),
  ];
  const { title, createdAt } = report;
  const content = { ...options, title, createdAt, children, comments: [] };
  return packWord({ ...content, headings: ['heading1', 'heading2', 'heading3'] }, profile, runs);
}

function heading(
  level: Level,
  text: string,
  numbers: number[],
  profile: WordProfile,
  runs: RunMaker,
): Paragraph {
  const look = HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HEADINGS[0];
  numbers[level - 1] = (numbers[level - 1] ?? 0) + 1;
  numbers.fill(0, level);
  const number = headingNumber(profile, level - 1, numbers[level - 1] ?? 1);
  return new Paragraph({
    heading: look.level,
    children: [...runs.text(number + text, look.style)],
  });
}

/** 一、 （一） 1. (GB/T 9704-2012, 7.3.3); written as text, so that no reader renumbers it. */
function headingNumber(profile: WordProfile, depth: number, number: number): string {
  if (profile.headingNumbers === 'none') return '';
  if (depth === 0) return `${hanNumber(number)}、`;
  return depth === 1 ? `（${hanNumber(number)}）` : `${number}. `;
}

function partChildren(
  part: PrintedPart,
  numbers: number[],
  profile: WordProfile,
  runs: RunMaker,
): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part.level, part.text, numbers, profile, runs)];
    case 'paragraph':
      return [line(runs, 'body', part.text)];
    case 'quotation':
      return quotationChildren(part, profile, runs);
    case 'figures':
      return figuresChildren(part, profile, runs);
    case 'sources':
      return sourcesChildren(part, runs);
    case 'article':
    case 'pivot':
    case 'chart':
    case 'contents':
    case 'page-break':
      return linesOf(part).map(({ text }) => line(runs, 'body', text));
    default:
      return assertNever(part, 'part of a report');
  }
}

function quotationChildren(
  quotation: PrintedQuotation,
  profile: WordProfile,
  runs: RunMaker,
): readonly FileChild[] {
  const bold = profile.quotationMarks === 'bold';
  let at = 0;
  const children = quotation.marks.flatMap((mark) => {
    const before = quotation.text.slice(at, mark.start);
    at = mark.end;
    return [
      ...(before === '' ? [] : runs.text(before, 'quotation')),
      ...runs.text(quotation.text.slice(mark.start, mark.end), 'quotation', { bold }),
    ];
  });
  const rest = quotation.text.slice(at);
  const end = rest === '' ? [] : runs.text(rest, 'quotation');
  return [
    new Paragraph({ style: styleId('quotation'), keepNext: true, children: [...children, ...end] }),
    line(runs, 'sourceLine', `——${quotation.sourceLine}`),
  ];
}

const FIGURE_COLUMNS: readonly {
  readonly name: string;
  /** Share of the width of the text, in hundredths. */
  readonly share: number;
  readonly right?: true;
  readonly of: (row: PrintedFigure) => string;
}[] = [
  { name: '指标', share: 16, of: (row) => row.measure },
  { name: '原文', share: 18, of: (row) => row.quote },
  { name: '折算', share: 20, right: true, of: (row) => row.normalised },
  {
    name: '地区、时间',
    share: 18,
    of: (row) => [row.place, row.time].filter((part) => part !== '').join('，'),
  },
  { name: '出处', share: 28, of: (row) => row.sourceLine },
];

function figuresChildren(
  table: PrintedFigures,
  profile: WordProfile,
  runs: RunMaker,
): readonly FileChild[] {
  const { page } = profile;
  const width = convertMillimetersToTwip(page.width - page.left - page.right);
  const widths = FIGURE_COLUMNS.map(({ share }) => Math.floor((width * share) / 100));
  const row = (cells: readonly string[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            ...(header ? { shading: { type: 'clear', color: 'auto', fill: 'EDEDED' } } : {}),
            children: [
              new Paragraph({
                style: styleId('table'),
                ...(header ? { alignment: AlignmentType.CENTER, keepNext: true } : {}),
                ...(!header && FIGURE_COLUMNS[index]?.right === true
                  ? { alignment: AlignmentType.RIGHT }
                  : {}),
                children: [...runs.text(text, 'table', { bold: header })],
              }),
            ],
          }),
      ),
    });
  return [
    line(runs, 'subheading', '相关数据'),
    new Table({
      // WPS takes widths from the grid, not from the cells.
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      rows: [
        row(
          FIGURE_COLUMNS.map(({ name }) => name),
          true,
        ),
        ...table.groups
          .flatMap(({ rows }) => rows)
          .map((figure) =>
            row(
              FIGURE_COLUMNS.map((column) => column.of(figure)),
              false,
            ),
          ),
      ],
    }),
  ];
}

function sourcesChildren(list: PrintedSources, runs: RunMaker): readonly FileChild[] {
  return list.entries.map((entry, index) =>
    line(
      runs,
      'listing',
      `${index + 1}. ${entry.sourceLine}。原件：${entry.filename}（SHA-256 ${shortHash(entry.sha256)}）`,
    ),
  );
}

function line(runs: RunMaker, style: WordStyleName, text: string): Paragraph {
  return new Paragraph({ style: styleId(style), children: [...runs.text(text, style)] });
}
