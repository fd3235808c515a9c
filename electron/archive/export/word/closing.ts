import {
  AlignmentType,
  BorderStyle,
  OverlapType,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TabStopType,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type Paragraph,
} from 'docx';
import { emWidth } from '#core/report/em-width.ts';
import { imprintLabel, imprintLines } from '#core/report/imprint.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { printedDate } from '#core/report/source-line.ts';
import { textWidth } from './document.ts';
import { dayOf } from './front.ts';
import { TWIPS } from './run.ts';
import type { Setting } from './setting.ts';

/** What stands below the text: attachments, signature and date, remark, sign-offs, imprint. */
export function closingChildren(setting: Setting, report: PrintedReport): readonly FileChild[] {
  const { front } = report;
  return [
    ...attachments(setting, front.attachments),
    ...(front.issuer === '' || setting.profile.head === 'briefing'
      ? []
      : signature(setting, front.issuer, dayOf(report))),
    ...(front.remark === '' ? [] : [setting.line('remark', `（${bare(front.remark)}）`)]),
    ...signOffs(setting, report),
    ...imprint(setting, report),
  ];
}

function bare(remark: string): string {
  return remark.replace(/^[（(]/u, '').replace(/[）)]$/u, '');
}

function emptyLine({ profile }: Setting): number {
  return profile.emptyLine * TWIPS;
}

/** One line below the text, two characters in, names aligned with one another, no end mark (7.3.4). */
export function attachments(setting: Setting, names: readonly string[]): readonly FileChild[] {
  const character = setting.profile.styles.attachments.size * TWIPS;
  const [only] = names;
  if (only === undefined) return [];
  const trimmed = names.map((name) => name.replace(/[。.；;，,]\s*$/u, ''));
  const look = (first: boolean, left: number, hanging: number): IParagraphOptions => ({
    indent: { left: left * character, hanging: hanging * character },
    spacing: { before: first ? emptyLine(setting) : 0 },
    // The signature stands on a page with something that it signs.
    keepNext: true,
  });
  if (names.length === 1) {
    return [setting.line('attachments', `附件：${trimmed[0] ?? only}`, look(true, 5, 3))];
  }
  // The number takes one character, and so do its point and space.
  return trimmed.map((name, index) =>
    index === 0
      ? setting.line('attachments', `附件：1. ${name}`, look(true, 6, 4))
      : setting.line('attachments', `${index + 1}. ${name}`, look(false, 6, 1)),
  );
}

/**
 * Signature and date without a seal (7.3.5.2): the office one line below the text and two characters
 * from the right edge, the date two characters further right than the office begins; a date that is
 * longer than the office stands two characters from the edge, and the office begins two before it.
 */
function signature(setting: Setting, issuer: string, date: string): readonly FileChild[] {
  const { profile } = setting;
  const style = profile.styles.signature;
  const character = style.size * TWIPS + profile.characterSpacing;
  const right = textWidth(profile) - style.rightChars * style.size * TWIPS;
  const [issuerWidth, dateWidth] = [emWidth(issuer), emWidth(date)];
  // Both from the left: programs make a date with its digits of different width.
  const issuerLeft =
    dateWidth > issuerWidth ? right - (dateWidth + 2) * character : right - issuerWidth * character;
  const indent = (left: number): IParagraphOptions => ({
    alignment: AlignmentType.LEFT,
    indent: { left: Math.max(0, Math.round(left)), right: 0 },
  });
  return [
    setting.line('signature', issuer, {
      ...indent(issuerLeft),
      spacing: { before: emptyLine(setting) },
      keepNext: true,
    }),
    setting.line('signature', date, indent(issuerLeft + 2 * character)),
  ];
}

const STAGES = { first: '初审', second: '复审', final: '终审' } as const;

function signOffs(setting: Setting, { front }: PrintedReport): readonly FileChild[] {
  return front.signOffs.map(({ stage, author, at }, index) =>
    setting.line('signOff', `${STAGES[stage]}：${author}　${printedDate(at.slice(0, 10))}`, {
      spacing: { before: index === 0 ? emptyLine(setting) : 0 },
      keepNext: index < front.signOffs.length - 1,
    }),
  );
}

/** Rules of the imprint: 0.35 mm outside, 0.25 mm inside, in eighths of a point (7.4.2). */
const OUTER = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const INNER = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * The imprint (版记) at the foot of the last page: copies, then who printed it and when, between
 * rules over the whole width. LibreOffice lets no table of the full width float and sets it below the
 * text. Of a briefing the copies are its 报、送、发 and number of copies, a line each.
 */
function imprint(setting: Setting, report: PrintedReport): readonly FileChild[] {
  const { imprint: wanted } = report.front;
  if (wanted === null) return [];
  const { profile, runs } = setting;
  const style = profile.styles.imprint;
  const character = style.size * TWIPS;
  const width = textWidth(profile);
  const inner = width - 2 * character;
  const copies = imprintLines(wanted.copies);
  const printed = setting.paragraph(
    'imprint',
    [
      ...runs.text(wanted.printer, 'imprint'),
      runs.of('imprint', { children: [new Tab()] }),
      ...runs.text(`${dayOf(report)}印发`, 'imprint'),
    ],
    {
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: inner }],
    },
  );
  const lines = [
    ...copies.map((text) => copiesLine(setting, text)),
    ...(wanted.printer === '' ? [] : [printed]),
  ];
  if (lines.length === 0) return [];
  const rows = lines.map(
    (line, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: {
              top: ROW_SPACE * 10,
              bottom: ROW_SPACE * 10,
              left: character,
              right: character,
            },
            borders: {
              top: index === 0 ? OUTER : INNER,
              bottom: index === lines.length - 1 ? OUTER : INNER,
              left: NO_RULE,
              right: NO_RULE,
            },
            children: [line],
          }),
        ],
      }),
  );
  return [
    new Table({
      columnWidths: [width],
      width: { size: width, type: WidthType.DXA },
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        overlap: OverlapType.NEVER,
      },
      rows,
    }),
    // A table that floats hangs on the paragraph after it.
    setting.paragraph('imprint', []),
  ];
}

/** Points that a row of the imprint is higher than its lines. */
const ROW_SPACE = 2;

/** Goes on below its first name (7.4.3). */
function copiesLine(setting: Setting, text: string): Paragraph {
  const { size } = setting.profile.styles.imprint;
  const label = emWidth(imprintLabel(text)) * size * TWIPS;
  return setting.line('imprint', text, { indent: { left: label, hanging: label } });
}
