import { bookmarkName, MANIFEST_FORMAT, type Manifest, type ManifestPart } from '../manifest.ts';
import type { PrintedReport } from '../printed.ts';
import { proofCode } from '../proof-text.ts';
import { itemText, printedItems, type PrintedItem } from './printed-items.ts';
import type { ReadDocument, ReadDrawing } from './read-document.ts';
import { readTables, tableAfter, type ReadTable } from './read-tables.ts';
import { anchorsByParagraph, anchoredUnits, restOf, sameText, type AnchoredUnit } from './units.ts';

/**
 * The manifest of a document, made from the document as a reader sees it: everything printed in
 * order, with what the report knows of its marked parts.
 *
 * Throws Error where a marked part has no bookmark, or another text than it should: a mistake in
 * the renderer, which must not leave the house.
 */
export function manifestOf(
  document: ReadDocument,
  report: PrintedReport,
  { masked }: { readonly masked: boolean },
): Manifest {
  const units = anchoredUnits(document);
  const byName = new Map(
    units.map((unit) => [bookmarkName(unit.mark, unit.anchored, unit.n), unit]),
  );
  const tables = readTables(document);
  const covered = new Set<number>();
  const marked = new Map<number, ManifestPart[]>();
  for (const item of printedItems(report)) {
    const unit = byName.get(bookmarkName(item.mark, 'text', item.n));
    const line = byName.get(bookmarkName(item.mark, 'line', item.n));
    if (unit === undefined) throw new Error(`no bookmark for ${item.kind} ${item.mark} ${item.n}`);
    if (!sameText(unit.text, itemText(item))) {
      throw new Error(`${item.kind} ${item.mark} is printed otherwise: ${unit.text}`);
    }
    if ((item.kind === 'quotation' || item.kind === 'article') && line === undefined) {
      throw new Error(`no bookmark for the source line of ${item.mark} ${item.n}`);
    }
    const at = unit.anchor.from.paragraph;
    const found = partOf(item, unit, line, document, tables);
    for (const index of found.covers) covered.add(index);
    marked.set(at, [...(marked.get(at) ?? []), found.part]);
  }
  const anchors = anchorsByParagraph(units);
  const parts = document.paragraphs.flatMap(({ level }, index): readonly ManifestPart[] => {
    const rest = covered.has(index) ? '' : restOf(document, index, anchors.get(index) ?? []);
    return [
      ...(marked.get(index) ?? []),
      ...(rest.trim() === ''
        ? []
        : [
            {
              kind: 'text' as const,
              code: proofCode(rest),
              ...(level === null ? {} : { level }),
              ...(anchors.has(index) ? { beside: true as const } : {}),
            },
          ]),
    ];
  });
  const { reportId, profile, createdAt } = report;
  return {
    format: MANIFEST_FORMAT,
    reportId: /^0{8}-/u.test(reportId) ? null : reportId,
    profile,
    createdAt,
    masked,
    parts,
  };
}

function partOf(
  item: PrintedItem,
  unit: AnchoredUnit,
  line: AnchoredUnit | undefined,
  document: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
): { readonly part: ManifestPart; readonly covers: readonly number[] } {
  const { mark, n } = item;
  const at = unit.anchor.from.paragraph;
  const code = proofCode(unit.text);
  switch (item.kind) {
    case 'quotation': {
      const { articleId, annotationIds, spans } = item.of;
      return {
        part: {
          kind: 'quotation',
          mark,
          n,
          article: articleId,
          annotations: annotationIds,
          spans,
          code,
          line: proofCode(line?.text ?? ''),
        },
        covers: [],
      };
    }
    case 'figure': {
      const row = rowAt(document, tables, at);
      if (row === null) throw new Error(`figure ${mark} stands in no table`);
      const cells = row.table.keys.flatMap((key, column) =>
        key === null ? [] : [{ key, code: proofCode(row.cells[column] ?? '') }],
      );
      return {
        part: {
          kind: 'figure',
          mark,
          n,
          article: item.of.articleId,
          annotation: item.of.annotationId,
          cells,
        },
        covers: row.paragraphs,
      };
    }
    case 'pivot': {
      const table = tableAfter(document, tables, at + 1);
      if (table === null) throw new Error(`no table after the caption of pivot ${mark}`);
      const cells = table.rows;
      const covers = document.paragraphs.flatMap(({ cell }, index) =>
        cell?.table === table.index ? [index] : [],
      );
      return { part: { kind: 'pivot', mark, n, block: item.blockId, code, cells }, covers };
    }
    case 'chart': {
      const { chart, categories, series } = item.of;
      const drawing = drawingNear(document, at);
      if (drawing === null) throw new Error(`no drawing beside the caption of chart ${mark}`);
      const picture = drawing.kind === 'picture' ? drawing.sha256 : null;
      const block = item.blockId;
      return {
        part: { kind: 'chart', mark, n, block, code, chart, categories, series, picture },
        covers: [],
      };
    }
    case 'article': {
      const paragraphs = unit.text.split('\n').map(proofCode);
      const { articleId: article } = item.of;
      const lineCode = proofCode(line?.text ?? '');
      return {
        part: { kind: 'article', mark, n, article, paragraphs, line: lineCode },
        covers: [],
      };
    }
    case 'source':
      return { part: { kind: 'source', mark, n, article: item.of.articleId, code }, covers: [] };
  }
}

export interface RowAt {
  readonly table: ReadTable;
  readonly cells: readonly string[];
  /** Indexes of the paragraphs in those of its cells whose columns are known. */
  readonly paragraphs: readonly number[];
}

/** The row of a table in which a paragraph stands. */
export function rowAt(
  { paragraphs }: ReadDocument,
  tables: ReadonlyMap<number, ReadTable>,
  paragraph: number,
): RowAt | null {
  const cell = paragraphs[paragraph]?.cell ?? null;
  const table = cell === null ? undefined : tables.get(cell.table);
  if (cell === null || table === undefined) return null;
  const inRow: number[] = [];
  // Neighbours only: a row is never torn apart.
  for (const step of [-1, 1]) {
    for (let at = step === 1 ? paragraph : paragraph - 1; ; at += step) {
      const one = paragraphs[at]?.cell ?? null;
      if (one === null || one.table !== cell.table || one.row !== cell.row) break;
      if ((table.keys[one.column] ?? null) !== null) inRow.push(at);
    }
  }
  return { table, cells: table.rows[cell.row] ?? [], paragraphs: inRow };
}

/** The picture or chart that a caption belongs to: at most two paragraphs away, the nearest. */
export function drawingNear({ paragraphs }: ReadDocument, caption: number): ReadDrawing | null {
  for (const step of [0, -1, 1, -2, 2]) {
    const drawing = paragraphs[caption + step]?.drawings[0];
    if (drawing !== undefined) return drawing;
  }
  return null;
}
