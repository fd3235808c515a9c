import { flatInPieces, type Pieces } from '../pieces.ts';
import type { Span } from '../text/span.ts';
import type { Masker } from './mask.ts';
import type { PrintedPart, PrintedReport } from './printed.ts';

/** A report with private persons masked in everything that it prints; the archive is not touched. */
export function* maskReport(report: PrintedReport, masker: Masker): Pieces<PrintedReport> {
  const plain = (text: string): string => masker.mask(text).text;
  const { front } = report;
  const parts = yield* flatInPieces(report.parts, (part) => [maskPart(part, masker)]);
  return {
    ...report,
    title: plain(report.title),
    front: {
      ...front,
      subtitle: plain(front.subtitle),
      attachments: front.attachments.map(plain),
      remark: plain(front.remark),
      recipients: plain(front.recipients),
      imprint: front.imprint && {
        copies: plain(front.imprint.copies),
        printer: plain(front.imprint.printer),
      },
    },
    parts,
  };
}

function maskPart(part: PrintedPart, masker: Masker): PrintedPart {
  const plain = (text: string): string => masker.mask(text).text;
  const of = (articleId: string) => (text: string) => masker.mask(text, articleId).text;
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return { ...part, text: plain(part.text) };
    case 'quotation': {
      const { text, place } = masker.mask(part.text, part.articleId);
      const marks: readonly Span[] = part.marks.map(place);
      return { ...part, text, marks, sourceLine: of(part.articleId)(part.sourceLine) };
    }
    case 'figures':
      return {
        ...part,
        caption: plain(part.caption),
        groups: part.groups.map(({ name, rows }) => ({
          name: plain(name),
          rows: rows.map((row) => {
            const own = of(row.articleId);
            return {
              ...row,
              measure: own(row.measure),
              quote: own(row.quote),
              place: own(row.place),
              time: own(row.time),
              sourceLine: own(row.sourceLine),
            };
          }),
        })),
      };
    case 'pivot':
      return {
        ...part,
        caption: plain(part.caption),
        columns: part.columns.map(plain),
        rows: part.rows.map((row) => ({ ...row, name: plain(row.name) })),
      };
    case 'chart':
      return {
        ...part,
        caption: plain(part.caption),
        categories: part.categories.map(plain),
        series: part.series.map((one) => ({ ...one, name: plain(one.name) })),
      };
    case 'article': {
      const own = of(part.articleId);
      return {
        ...part,
        title: own(part.title),
        paragraphs: part.paragraphs.map(({ role, text }) => ({ role, text: own(text) })),
        sourceLine: own(part.sourceLine),
      };
    }
    case 'sources':
      return {
        ...part,
        entries: part.entries.map((entry) => {
          const own = of(entry.articleId);
          return { ...entry, sourceLine: own(entry.sourceLine), filename: own(entry.filename) };
        }),
      };
    case 'contents':
    case 'page-break':
      return part;
  }
}
