import {
  AlignmentType,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { emWidth } from '#core/report/em-width.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { printedDate } from '#core/report/source-line.ts';
import { titleLines } from '#core/report/title-lines.ts';
import { textWidth } from './document.ts';
import { TWIPS } from './run.ts';
import type { Setting } from './setting.ts';

/** GB/T 9704-2012, 7.2.4: from the upper edge of the text area to that of the mark of the office. */
const AUTHORITY_TOP = (35 / 25.4) * 72;
/** How far below its line's upper edge a character of the mark begins, in parts of its size. */
const AUTHORITY_LEAD = 0.09;
/** Its line in parts of its size: no air above that a program could put elsewhere. */
const AUTHORITY_LINE = 1.2;
/** Points from the foot of the line of the document's number to the red rule 4 mm below its characters. */
const RULE_SPACE = 5;

/** The day that stands on a document: as its makers say, else the day it is made. */
export function dayOf({ front, createdAt }: Pick<PrintedReport, 'front' | 'createdAt'>): string {
  return printedDate(front.date === '' ? createdAt.slice(0, 10) : front.date);
}

/** What stands above the text: grades, red head, title, who it goes to; each only where it is given. */
export function frontChildren(setting: Setting, report: PrintedReport): readonly FileChild[] {
  const { front } = report;
  const grades = [front.copyNumber, front.security, front.urgency].filter((one) => one !== '');
  const head = grades.map((grade) => setting.line('grade', grade));
  if (setting.profile.head === 'briefing') {
    return [...head, ...briefingHead(setting, report), ...titleChildren(setting, report, false)];
  }
  const red = front.redHead === null ? [] : redHead(setting, front.redHead, grades.length);
  return [...head, ...red, ...titleChildren(setting, report, red.length > 0)];
}

/** The title and what stands between it and the text. */
function titleChildren(
  setting: Setting,
  report: PrintedReport,
  underRule: boolean,
): readonly FileChild[] {
  const { front } = report;
  const { profile } = setting;
  const empty = profile.emptyLine * TWIPS;
  const headed = profile.head === 'briefing';
  const named = headed && front.redHead === null;
  const lines: ((last: boolean) => FileChild)[] = [];
  if (!named) {
    // Two lines below the rule (7.3.1).
    const before = underRule ? 2 * empty : headed ? empty : undefined;
    lines.push((last) => titleParagraph(setting, report.title, before, last));
  }
  if (front.subtitle !== '') {
    lines.push((last) => setting.line('subtitle', front.subtitle, after(setting, last)));
  }
  if (front.issuer === '' && !headed) {
    lines.push((last) => setting.line('dateLine', dayOf(report), after(setting, last)));
  }
  const title = lines.map((make, index) => make(index === lines.length - 1));
  // One line below the title, flush left, with a full-width colon (7.3.2).
  const over = after(setting, report.parts[0]?.kind === 'contents');
  const recipients =
    front.recipients === ''
      ? []
      : [setting.line('addressee', `${front.recipients.replace(/[：:]\s*$/u, '')}：`, over)];
  return [...title, ...recipients];
}

function after({ profile }: Setting, last: boolean): { spacing?: { after: number } } {
  return last ? { spacing: { after: profile.emptyLine * TWIPS } } : {};
}

function titleParagraph(
  setting: Setting,
  title: string,
  before: number | undefined,
  last: boolean,
): Paragraph {
  const { profile, runs } = setting;
  const { size } = profile.styles.title;
  const perLine = Math.floor(
    textWidth(profile) / (size * TWIPS + Math.min(0, profile.characterSpacing)),
  );
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: {
      ...(before === undefined ? {} : { before }),
      ...(last ? { after: profile.emptyLine * TWIPS } : {}),
    },
    children: [...runs.text(titleLines(title, perLine).join('\n'), 'title')],
  });
}

/** Mark of the office, document number, signatory and rule, in red where the standard says so (7.2.4–7.2.7). */
function redHead(
  setting: Setting,
  head: NonNullable<PrintedReport['front']['redHead']>,
  grades: number,
): readonly FileChild[] {
  const { profile } = setting;
  const empty = profile.emptyLine * TWIPS;
  const authority = authorityParagraph(setting, head.authority, grades);
  const rule = {
    bottom: { style: 'single', size: 12, space: RULE_SPACE, color: 'FF0000' },
  } as const;
  const below = { spacing: { before: head.number === '' ? 0 : 2 * empty }, border: rule };
  if (head.signatory === '') return [authority, setting.line('fileNumber', head.number, below)];
  // Upward documents: the number one character from the left edge, the signatory one from the right.
  const character = profile.styles.fileNumber.size * TWIPS;
  const children: readonly ParagraphChild[] = [
    ...setting.runs.text(head.number, 'fileNumber'),
    setting.runs.of('fileNumber', { children: [new Tab(), '签发人：'] }),
    ...setting.runs.text(head.signatory, 'signatory'),
  ];
  const line = setting.paragraph('fileNumber', children, {
    ...below,
    alignment: AlignmentType.LEFT,
    indent: { firstLine: character, firstLineChars: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(profile) - character }],
  });
  return [authority, line];
}

/** A long name is set smaller rather than broken. */
function authoritySize({ profile }: Setting, name: string): number {
  const longest = Math.max(1, ...name.split('\n').map(emWidth));
  const widest = Math.floor(textWidth(profile) / TWIPS / longest);
  return Math.min(profile.styles.authority.size, widest);
}

function authorityParagraph(setting: Setting, name: string, grades: number): Paragraph {
  const { profile } = setting;
  const size = authoritySize(setting, name);
  const top = AUTHORITY_TOP - grades * profile.emptyLine - AUTHORITY_LEAD * size;
  return setting.paragraph('authority', setting.runs.text(name, 'authority', { size }), {
    spacing: {
      before: Math.max(0, Math.round(top * TWIPS)),
      line: Math.round(size * AUTHORITY_LINE * TWIPS),
      lineRule: LineRuleType.EXACT,
    },
  });
}

/**
 * Head of a briefing: its name, its issue, who compiled it and when over a line. The name is the
 * mark of the office in red where that is given, else the report's title in black.
 */
function briefingHead(setting: Setting, report: PrintedReport): readonly FileChild[] {
  const { front } = report;
  const { profile } = setting;
  const red = front.redHead !== null;
  const name = front.redHead?.authority ?? report.title;
  const color = red ? 'FF0000' : profile.styles.authority.color;
  const issue = front.issue === '' ? [] : [setting.line('issueLine', `（${front.issue}）`)];
  const character = profile.styles.body.size * TWIPS;
  const compiled = setting.paragraph(
    'fileNumber',
    [
      ...setting.runs.text(front.issuer, 'fileNumber'),
      setting.runs.of('fileNumber', { children: [new Tab()] }),
      ...setting.runs.text(dayOf(report), 'fileNumber'),
    ],
    {
      alignment: AlignmentType.LEFT,
      spacing: { before: profile.emptyLine * TWIPS, after: profile.emptyLine * TWIPS },
      indent: { firstLine: character, firstLineChars: 100 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth(profile) - character }],
      border: {
        bottom: { style: 'single', size: 12, space: 4, color: red ? 'FF0000' : '000000' },
      },
    },
  );
  return [
    setting.paragraph(
      'authority',
      setting.runs.text(name, 'authority', { size: authoritySize(setting, name), color }),
    ),
    ...issue,
    compiled,
  ];
}
