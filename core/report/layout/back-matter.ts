import { imprintLines } from '../imprint.ts';
import type { PrintedReport } from '../printed.ts';
import { printedDate } from '../source-line.ts';
import { element, type DocumentElement } from './document-node.ts';
import { signatureDate } from './front-matter.ts';
import type { PageProfile } from './page-profile.ts';

const STAGES = { first: '初审', second: '复审', final: '终审' } as const;

/** What stands after the text: notes, attachments, signature, remark, sign-off, imprint. */
export function backMatter(
  report: PrintedReport,
  profile: PageProfile,
  notes: readonly string[],
): readonly DocumentElement[] {
  const { front } = report;
  return [
    ...(notes.length === 0 ? [] : [notesElement(notes)]),
    ...(front.attachments.length === 0 ? [] : [attachmentsElement(front.attachments)]),
    // A briefing names unit and date at its head.
    ...(profile.head === 'briefing' || front.issuer === '' ? [] : [signature(report)]),
    ...(front.remark === '' ? [] : [element('p', 'remark', `（${front.remark}）`)]),
    ...(front.signOffs.length === 0
      ? []
      : [
          element(
            'div',
            'sign-offs',
            ...front.signOffs.map(({ stage, author, at }) =>
              element(
                'p',
                'signOff',
                `${STAGES[stage]}：${author}　${printedDate(at.slice(0, 10))}`,
              ),
            ),
          ),
        ]),
    ...(hasImprint(report) ? [imprintElement(report)] : []),
  ];
}

function notesElement(notes: readonly string[]): DocumentElement {
  return element(
    'section',
    'notes',
    element('p', 'subheading', '注释'),
    ...notes.map((line, at) =>
      element(
        'p',
        { className: 'footnote', id: `note-${at + 1}` },
        element('a', { to: `note-from-${at + 1}` }, `［${at + 1}］`),
        line,
      ),
    ),
  );
}

/** 附件：1.… without a mark at the end (GB/T 9704-2012, 7.3.4); a single one has no number. */
function attachmentsElement(names: readonly string[]): DocumentElement {
  const only = names.length === 1;
  return element(
    'div',
    'after-empty-line',
    ...names.map((name, at) =>
      element(
        'p',
        at === 0 ? 'attachments attachments-first' : 'attachments',
        `${at === 0 ? '附件：' : ''}${only ? '' : `${at + 1}. `}${name}`,
      ),
    ),
  );
}

/** Two characters free at the right; the date begins two characters after the name (7.3.5.2). */
function signature(report: PrintedReport): DocumentElement {
  return element(
    'div',
    'signed after-empty-line',
    element(
      'div',
      'signature-lines',
      element('p', 'signature', report.front.issuer),
      element('p', 'signature signature-date', signatureDate(report)),
    ),
  );
}

/** As the Word file: nothing where nobody gets a copy and no office prints. */
function hasImprint({ front: { imprint } }: PrintedReport): boolean {
  return imprint !== null && (imprint.printer !== '' || imprintLines(imprint.copies).length > 0);
}

/** 版记: 抄送; printing office left, its date right (7.4). */
function imprintElement(report: PrintedReport): DocumentElement {
  const { copies = '', printer = '' } = report.front.imprint ?? {};
  return element(
    'div',
    'imprinted',
    ...imprintLines(copies).map((line) => element('p', 'imprint imprint-copies', line)),
    ...(printer === ''
      ? []
      : [
          element(
            'p',
            'imprint imprint-printer',
            element('span', {}, printer),
            element('span', {}, `${signatureDate(report)}印发`),
          ),
        ]),
  );
}
