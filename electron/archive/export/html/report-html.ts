import { flatInPieces, type Pieces } from '#core/pieces.ts';
import type { DocumentElement, DocumentNode } from '#core/report/layout/document-node.ts';
import type { PageProfile } from '#core/report/layout/page-profile.ts';
import { reportBlocks } from '#core/report/layout/report-blocks.ts';
import { pageRules, reportStyleSheet } from '#core/report/layout/style-sheet.ts';
import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';
import { HtmlText } from './html-text.ts';

export interface HtmlOptions {
  readonly profile: PageProfile;
  readonly author: string;
  /** Draws a chart as an `<svg>` element with no script and nothing outside it. */
  readonly drawChart: (chart: PrintedChart) => string;
  /** Pages of the places that the contents name, where they are known; else it has none. */
  readonly pages?: ReadonlyMap<string, number>;
}

export interface HtmlFile {
  readonly text: string;
  /** Characters that HTML cannot hold, written as visible marks. */
  readonly replacedCharacters: number;
}

/**
 * A report as one HTML file: no script, nothing outside it, all text as text. It reads as XML too,
 * and prints with the paper, margins and page numbers of its profile.
 */
export function* renderReportHtml(report: PrintedReport, options: HtmlOptions): Pieces<HtmlFile> {
  const { profile } = options;
  const text = new HtmlText();
  const write = (node: DocumentNode): string => {
    if (typeof node === 'string') return text.escape(node);
    return 'chart' in node ? options.drawChart(node.chart) : writeElement(node);
  };
  const writeElement = (element: DocumentElement): string => {
    const { tag, className, id, to, scope, colSpan, label, children } = element;
    const attributes = [
      ['class', className],
      ['id', id],
      ['href', to === undefined ? undefined : `#${to}`],
      ['scope', scope],
      ['colspan', colSpan === undefined ? undefined : String(colSpan)],
      ['aria-label', label],
    ]
      .map(([name, value]) => (value === undefined ? '' : ` ${name}="${text.escape(value)}"`))
      .join('');
    return `<${tag}${attributes}>${children.map(write).join('')}</${tag}>`;
  };
  const blocks = reportBlocks(report, profile, options);
  const written = yield* flatInPieces(blocks, ({ element }) => [writeElement(element)]);
  const body = written.join('\n');
  return {
    text: [
      '<!DOCTYPE html>',
      '<html lang="zh-CN" xmlns="http://www.w3.org/1999/xhtml">',
      '<head>',
      '<meta charset="utf-8"/>',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
      '<meta name="generator" content="Juanzong"/>',
      `<meta name="author" content="${text.escape(options.author)}"/>`,
      `<meta name="dcterms.created" content="${text.escape(report.createdAt)}"/>`,
      `<title>${text.escape(report.title)}</title>`,
      `<style>\n${pageRules(profile)}\n${reportStyleSheet(profile)}\n${aroundThePaper(profile)}\n</style>`,
      '</head>',
      '<body>',
      `<main class="paper">\n${body}\n</main>`,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
    replacedCharacters: text.replaced,
  };
}

/** Charts bring styles in attributes; nothing else may come from anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** On a screen a sheet of the same width on a grey desk; the printer puts its own margins around it. */
function aroundThePaper({ page }: PageProfile): string {
  const margins = `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;
  return [
    'html, body { margin: 0 }',
    '@media screen {',
    'body { background: #e8e5de; padding: 1rem 0 }',
    `.paper { box-sizing: border-box; width: ${page.width}mm; max-width: 100%; margin: 0 auto; padding: ${margins} }`,
    `@media (max-width: ${page.width}mm) { .paper { padding: 1.5rem } }`,
    // Without pages there is nothing for the dots to lead to.
    '.contents-dots { visibility: hidden }',
    '.paper a:is(:hover, :focus) { text-decoration: underline }',
    '}',
  ].join('\n');
}
