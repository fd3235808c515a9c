import { ROLE_STYLES } from './role-styles.ts';
import { articleLines } from '../article-lines.ts';
import { markNote, SOURCE_LINE_LEAD, sourceEntryText } from '../manifest.ts';
import type { PrintedArticle, PrintedChart, PrintedQuotation, PrintedSources } from '../printed.ts';
import { element, type DocumentElement, type DocumentNode } from './document-node.ts';
import type { PageProfile } from './page-profile.ts';

/** The words of a quotation; its source line follows, or stands as note `note` at the end. */
export function quotationElement(
  quotation: PrintedQuotation,
  profile: PageProfile,
  note: number | null,
): DocumentElement {
  const { articleId, spans, mark } = quotation;
  const words = wordsOf(quotation, profile.quotationMarks === 'bold');
  const reference = note === null ? [] : [noteReference(note)];
  return element(
    'div',
    { className: 'quoted', place: { articleId, spans } },
    element('p', 'quotation', ...words, ...reference),
    note === null
      ? element('p', 'sourceLine', SOURCE_LINE_LEAD + quotation.sourceLine, markElement(mark))
      : element('p', 'mark-line', markElement(mark)),
  );
}

/** The short id by which the thing is found again. */
export function markElement(mark: string): DocumentElement {
  return element('span', 'mark', markNote(mark));
}

function noteReference(note: number): DocumentElement {
  return element(
    'sup',
    { className: 'note-reference', id: `note-from-${note}` },
    element('a', { to: `note-${note}` }, `［${note}］`),
  );
}

function wordsOf({ text, marks }: PrintedQuotation, bold: boolean): readonly DocumentNode[] {
  if (!bold) return [text];
  const words: DocumentNode[] = [];
  let at = 0;
  for (const mark of marks) {
    words.push(text.slice(at, mark.start), element('strong', {}, text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  return [...words, text.slice(at)];
}

/** Headings of a report stand below its title. */
export const HEADING_TAGS = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

/** An article in full: kickers, title, all else, and where it comes from. */
export function articleElement(
  article: PrintedArticle,
  profile: PageProfile,
  id: string,
): DocumentElement {
  const { articleId, level, sourceLine, mark } = article;
  return element(
    'section',
    {
      className: profile.articleOnNewPage ? 'article on-new-page' : 'article',
      id,
      place: { articleId, spans: [] },
    },
    ...articleLines(article).map(({ role, text }) =>
      element(role === 'title' ? HEADING_TAGS[level] : 'p', ROLE_STYLES[role], text),
    ),
    element('p', 'sourceLine', SOURCE_LINE_LEAD + sourceLine, markElement(mark)),
  );
}

export function chartElement(chart: PrintedChart): DocumentElement {
  return element(
    'figure',
    'chart',
    element('div', 'chart-drawing', { chart }),
    element('figcaption', 'tableTitle', chart.caption, markElement(chart.mark)),
    ...(chart.note === '' ? [] : [element('p', 'note', chart.note)]),
  );
}

export function sourcesElement({ entries }: PrintedSources): DocumentElement {
  return element(
    'div',
    'sources',
    ...entries.map((entry, at) =>
      element(
        'p',
        { className: 'listing', place: { articleId: entry.articleId, spans: [] } },
        `${at + 1}. ${sourceEntryText(entry)}`,
        markElement(entry.mark),
      ),
    ),
  );
}
