import type { Span } from '../../text/span.ts';
import type { PrintedChart } from '../printed.ts';

/** The elements that a report is made of, in HTML and in the preview. */
export type DocumentTag =
  | 'a'
  | 'div'
  | 'figcaption'
  | 'figure'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'li'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'tfoot'
  | 'th'
  | 'thead'
  | 'tr';

/**
 * An element of a report as it is laid out. Whoever prints it writes text as text and knows every
 * attribute there is: nothing else can come into the document.
 */
export interface DocumentElement {
  readonly tag: DocumentTag;
  readonly className?: string;
  readonly id?: string;
  /** A place in the same document, without `#`. */
  readonly to?: string;
  readonly scope?: 'col' | 'row' | 'rowgroup';
  readonly colSpan?: number;
  readonly label?: string;
  /** Where the words come from. */
  readonly place?: { readonly articleId: string; readonly spans: readonly Span[] };
  readonly children: readonly DocumentNode[];
}

/** A chart: each printer draws it in its own way. */
export interface DocumentChart {
  readonly chart: PrintedChart;
}

export type DocumentNode = string | DocumentElement | DocumentChart;

/** What one block of the outline (or the front matter: null) puts into the document. */
export interface DocumentBlock {
  readonly blockId: string | null;
  /** Tells blocks with the same `blockId` apart. */
  readonly key: string;
  readonly element: DocumentElement;
}

type Attributes = Omit<DocumentElement, 'tag' | 'children'>;

export function element(
  tag: DocumentTag,
  attributes: Attributes | string,
  ...children: readonly DocumentNode[]
): DocumentElement {
  const given = typeof attributes === 'string' ? { className: attributes } : attributes;
  return { tag, ...given, children: children.filter((child) => child !== '') };
}

/** All the text of a node, in order. */
export function textOf(node: DocumentNode): string {
  if (typeof node === 'string') return node;
  return 'chart' in node ? '' : node.children.map(textOf).join('');
}
