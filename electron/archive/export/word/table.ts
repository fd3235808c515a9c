import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { lineCount } from '#core/report/line-count.ts';
import { textWidth } from './document.ts';
import { TWIPS } from './run.ts';
import type { Inline } from './inline.ts';
import type { Setting } from './setting.ts';

export interface TableColumn {
  readonly name: string;
  /** Share of the width of the text, in hundredths. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Cell {
  readonly children: readonly Inline[];
  /** What they say, by which the height of the row is reckoned. */
  readonly text: string;
}

export type TableLine =
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  /** A line over the whole width that names the rows below it. */
  | { readonly kind: 'group'; readonly name: string };

/** Twips. */
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;
/** Programs differ in what fits on a line; rows are as high as the narrowest of them needs. */
const SURE = 0.94;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/**
 * A table over the whole width of the text. Its head is repeated on each page, no row is split over
 * two, a group stays with its first row. Rows are as high in every program.
 */
export function ruledTable(
  setting: Setting,
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
): FileChild {
  const width = textWidth(setting.profile);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const total = widths.reduce((sum, one) => sum + one, 0);
  const cell = (
    index: number,
    children: readonly Inline[],
    style: 'table' | 'tableHead',
    keepNext = false,
  ): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      verticalAlign: VerticalAlignTable.CENTER,
      ...(style === 'tableHead' ? { shading: SHADE } : {}),
      children: [
        setting.paragraph(style, children, {
          keepNext,
          ...(style === 'table' ? { alignment: ALIGNMENTS[columns[index]?.align ?? 'left'] } : {}),
        }),
      ],
    });
  const { size, line: pitch } = setting.profile.styles.table;
  const lineTwips = (pitch.rule === 'exact' ? pitch.value : pitch.value * size * 1.3) * TWIPS;
  const heightOf = (cells: readonly Cell[]): number => {
    const counts = cells.map(({ text }, index) => {
      const inner = (widths[index] ?? 0) - MARGINS.left - MARGINS.right;
      const room = (inner * SURE) / TWIPS;
      const spacing = setting.profile.characterSpacing / TWIPS;
      return lineCount([{ text, size, spacing }], { first: room, rest: room, hangs: false });
    });
    return Math.round(Math.max(...counts) * lineTwips) + MARGINS.top + MARGINS.bottom;
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ name }, index) =>
      cell(index, setting.runs.text(name, 'tableHead'), 'tableHead', true),
    ),
  });
  const rows = lines.map((line) =>
    line.kind === 'row'
      ? new TableRow({
          cantSplit: true,
          height: { value: heightOf(line.cells), rule: HeightRule.ATLEAST },
          children: line.cells.map(({ children }, index) => cell(index, children, 'table')),
        })
      : new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: columns.length,
              width: { size: total, type: WidthType.DXA },
              margins: MARGINS,
              shading: { ...SHADE, fill: 'F5F5F5' },
              children: [
                setting.paragraph('table', setting.runs.text(line.name, 'tableHead'), {
                  keepNext: true,
                }),
              ],
            }),
          ],
        }),
  );
  return new Table({
    // WPS takes widths from the grid, not from the cells.
    columnWidths: widths,
    width: { size: total, type: WidthType.DXA },
    layout: 'fixed',
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    rows: [head, ...rows],
  });
}

const SHADE = { type: 'clear', color: 'auto', fill: 'EDEDED' } as const;
