import { articleLines } from '../article-lines.ts';
import { MarkUses, sourceEntryText } from '../manifest.ts';
import type {
  PrintedArticle,
  PrintedChart,
  PrintedFigure,
  PrintedPivot,
  PrintedQuotation,
  PrintedReport,
  PrintedSource,
} from '../printed.ts';

interface Used {
  readonly mark: string;
  readonly n: number;
  readonly blockId: string;
}

/** Something of a report that carries a mark, with the number of its use. */
export type PrintedItem = Used &
  (
    | { readonly kind: 'quotation'; readonly of: PrintedQuotation }
    | { readonly kind: 'figure'; readonly of: PrintedFigure }
    | { readonly kind: 'pivot'; readonly of: PrintedPivot }
    | { readonly kind: 'chart'; readonly of: PrintedChart }
    | { readonly kind: 'article'; readonly of: PrintedArticle }
    | { readonly kind: 'source'; readonly of: PrintedSource }
  );

/** Everything in a report that carries a mark, in print order: the order in which a renderer asks `MarkUses`. */
export function printedItems(report: PrintedReport): readonly PrintedItem[] {
  const uses = new MarkUses();
  return report.parts.flatMap((part): readonly PrintedItem[] => {
    const { blockId } = part;
    const used = (mark: string): Used => ({ mark, n: uses.next(mark), blockId });
    switch (part.kind) {
      case 'quotation':
        return [{ ...used(part.mark), kind: 'quotation', of: part }];
      case 'figures':
        return part.groups.flatMap(({ rows }) =>
          rows.map((row): PrintedItem => ({ ...used(row.mark), kind: 'figure', of: row })),
        );
      case 'pivot':
        return [{ ...used(part.mark), kind: 'pivot', of: part }];
      case 'chart':
        return [{ ...used(part.mark), kind: 'chart', of: part }];
      case 'article':
        return [{ ...used(part.mark), kind: 'article', of: part }];
      case 'sources':
        return part.entries.map((entry): PrintedItem => ({
          ...used(entry.mark),
          kind: 'source',
          of: entry,
        }));
      case 'heading':
      case 'paragraph':
      case 'contents':
      case 'page-break':
        return [];
    }
  });
}

/** What stands in the `text` bookmark of an item. */
export function itemText(item: PrintedItem): string {
  switch (item.kind) {
    case 'quotation':
      return item.of.text;
    case 'figure':
      return item.of.quote;
    case 'pivot':
    case 'chart':
      return item.of.caption;
    case 'article':
      return articleLines(item.of)
        .map(({ text }) => text)
        .join('\n');
    case 'source':
      return sourceEntryText(item.of);
  }
}
