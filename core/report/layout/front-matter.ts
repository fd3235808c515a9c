import type { FrontMatter, PrintedReport } from '../printed.ts';
import { printedDate } from '../source-line.ts';
import { titleLines } from '../title-lines.ts';
import { element, type DocumentBlock, type DocumentElement } from './document-node.ts';
import type { PageProfile } from './page-profile.ts';

/** What stands before the text; red head, security and copy number only where they were asked for. */
export function frontMatter(report: PrintedReport, profile: PageProfile): readonly DocumentBlock[] {
  const { front } = report;
  const briefing = profile.head === 'briefing';
  const elements = [
    ...corner(front),
    ...(briefing ? briefingHead(report) : redHead(front)),
    titleElement(report.title, profile),
    ...line('dateLine', front.subtitle),
    // Who signs puts the date below the text; else it stands below the title.
    ...(front.issuer === '' && !briefing ? line('dateLine', signatureDate(report)) : []),
    element('div', 'empty-line'),
    ...line('addressee', front.recipients === '' ? '' : `${front.recipients}：`),
  ];
  return elements.map((one, at) => ({ blockId: null, key: `front:${at}`, element: one }));
}

/** The title in the lines that an office would set it in. */
function titleElement(title: string, { page, styles }: PageProfile): DocumentElement {
  const points = ((page.width - page.left - page.right) / 25.4) * 72;
  const lines = titleLines(title, Math.floor(points / styles.title.size));
  return element(
    'h1',
    'title',
    ...(lines.length < 2 ? [title] : lines.map((one) => element('span', 'title-line', one))),
  );
}

/** 份号, 密级, 紧急程度: in this order, flush left (GB/T 9704-2012, 7.2.1 to 7.2.3). */
function corner({ copyNumber, security, urgency }: FrontMatter): readonly DocumentElement[] {
  return [
    ...line('copy-number', copyNumber),
    ...line('grade', security),
    ...line('grade', urgency),
  ];
}

/** 发文机关标志, 发文字号 and the red line (7.2.4 to 7.2.7). */
function redHead({ redHead: head }: FrontMatter): readonly DocumentElement[] {
  if (head === null) return [];
  return [
    element('p', 'authority', head.authority),
    head.signatory === ''
      ? element('p', 'fileNumber', head.number)
      : element(
          'p',
          'fileNumber upward',
          element('span', {}, head.number),
          element('span', {}, '签发人：', element('span', 'signatory', head.signatory)),
        ),
    element('div', 'red-line'),
  ];
}

/** Name of the briefing where one was asked for, its number, who compiled it and when, over a line. */
function briefingHead(report: PrintedReport): readonly DocumentElement[] {
  const { front } = report;
  return [
    ...line('authority', front.redHead?.authority ?? ''),
    ...line('issueLine', front.issue),
    element(
      'p',
      'compiler',
      element('span', {}, front.issuer),
      element('span', {}, signatureDate(report)),
    ),
    element('div', front.redHead === null ? 'black-line' : 'red-line'),
  ];
}

/** The day that the report bears, as documents print it. */
export function signatureDate({ front, createdAt }: PrintedReport): string {
  return printedDate(front.date === '' ? createdAt.slice(0, 10) : front.date);
}

function line(className: string, text: string): readonly DocumentElement[] {
  return text === '' ? [] : [element('p', className, text)];
}
