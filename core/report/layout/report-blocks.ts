import type { PrintedPart, PrintedReport } from '../printed.ts';
import { backMatter } from './back-matter.ts';
import { element, type DocumentBlock, type DocumentElement } from './document-node.ts';
import { frontMatter } from './front-matter.ts';
import { headingNumbers } from './heading-numbers.ts';
import type { PageProfile } from './page-profile.ts';
import {
  HEADING_TAGS,
  articleElement,
  chartElement,
  quotationElement,
  sourcesElement,
} from './part-elements.ts';
import { figuresElement, pivotElement } from './table-elements.ts';

export interface BlocksOptions {
  /** Pages on which the places of the contents stand, where they are known. */
  readonly pages?: ReadonlyMap<string, number>;
}

/**
 * A printed report as the blocks of a document, in order: front matter, its parts, what follows the
 * text. HTML, PDF and the preview are made from them, so that all three say the same.
 *
 * Footnotes stand together after the text: HTML has no foot of a page.
 */
export function reportBlocks(
  report: PrintedReport,
  profile: PageProfile,
  options: BlocksOptions = {},
): readonly DocumentBlock[] {
  const numbers = headingNumbers(report.parts, profile.headingNumbers);
  const entries = contentsEntries(report.parts, numbers);
  const notes = new Notes(report.front.sourceNotes === 'footnote');
  const counts = new Map<string, number>();
  const body = report.parts.map((part, at): DocumentBlock => {
    const count = counts.get(part.blockId) ?? 0;
    counts.set(part.blockId, count + 1);
    return {
      blockId: part.blockId,
      key: `${part.blockId}:${count}`,
      element: partElement(part, at, { profile, numbers, entries, notes, ...options }),
    };
  });
  return [
    ...frontMatter(report, profile),
    ...body,
    ...backMatter(report, profile, notes.lines).map((one, at): DocumentBlock => ({
      blockId: null,
      key: `back:${at}`,
      element: one,
    })),
  ];
}

/** Source lines that stand at the end, each with the number by which its quotation refers to it. */
class Notes {
  readonly on: boolean;
  readonly lines: string[] = [];

  constructor(on: boolean) {
    this.on = on;
  }

  add(line: string): number | null {
    return this.on ? this.lines.push(line) : null;
  }
}

interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

interface PartContext extends BlocksOptions {
  readonly profile: PageProfile;
  readonly numbers: ReadonlyMap<number, string>;
  readonly entries: ReadonlyMap<number, ContentsEntry>;
  readonly notes: Notes;
}

function partElement(part: PrintedPart, at: number, context: PartContext): DocumentElement {
  const { profile, numbers, entries, notes } = context;
  switch (part.kind) {
    case 'heading':
      return element(
        HEADING_TAGS[part.level],
        { className: `heading${part.level}`, id: placeId(at) },
        `${numbers.get(at) ?? ''}${part.text}`,
      );
    case 'paragraph':
      return element('p', 'body', part.text);
    case 'quotation':
      return quotationElement(part, profile, notes.add(part.sourceLine));
    case 'figures':
      return figuresElement(part);
    case 'pivot':
      return pivotElement(part);
    case 'chart':
      return chartElement(part);
    case 'article':
      return articleElement(part, profile, placeId(at));
    case 'contents':
      return contentsElement(part.depth, [...entries.values()], context.pages);
    case 'sources':
      return sourcesElement(part);
    case 'page-break':
      return element('div', 'page-break');
  }
}

function placeId(at: number): string {
  return `part-${at + 1}`;
}

/** Headings and the titles of articles in full. */
function contentsEntries(
  parts: readonly PrintedPart[],
  numbers: ReadonlyMap<number, string>,
): ReadonlyMap<number, ContentsEntry> {
  const entries = new Map<number, ContentsEntry>();
  parts.forEach((part, at) => {
    if (part.kind === 'heading') {
      const text = `${numbers.get(at) ?? ''}${part.text}`;
      entries.set(at, { id: placeId(at), level: part.level, text });
    } else if (part.kind === 'article') {
      entries.set(at, { id: placeId(at), level: part.level, text: part.title });
    }
  });
  return entries;
}

function contentsElement(
  depth: number,
  entries: readonly ContentsEntry[],
  pages: ReadonlyMap<string, number> | undefined,
): DocumentElement {
  return element(
    'nav',
    { className: 'contents', label: '目录' },
    element('p', 'contentsTitle', '目　录'),
    ...entries
      .filter(({ level }) => level <= depth)
      .map(({ id, level, text }) =>
        element(
          'p',
          `contents${Math.min(level, 4)}`,
          element(
            'a',
            { to: id },
            element('span', 'contents-text', text),
            element('span', 'contents-dots'),
            element('span', 'contents-page', String(pages?.get(id) ?? '')),
          ),
        ),
      ),
  );
}
