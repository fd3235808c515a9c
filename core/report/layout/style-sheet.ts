import { fontStack, standsInBold } from './font-stacks.ts';
import { TEXT_STYLES, type PageProfile, type TextStyle } from './page-profile.ts';

/** Height of a single line as Word sets it, in sizes of its font. */
const SINGLE_LINE = 1.3;

/**
 * The look of a report as CSS, every rule under `.paper`: in points and millimetres, as the profile
 * says. Black on white whatever the colours around it.
 */
export function reportStyleSheet(profile: PageProfile): string {
  const { styles, characterSpacing, emptyLine } = profile;
  const { body } = styles;
  return [
    rule('', [
      'color: #000',
      'background: #fff',
      `font: ${body.size}pt/1.5 ${fontStack(body.latin, body.eastAsia)}`,
      ...(characterSpacing === 0 ? [] : [`letter-spacing: ${characterSpacing / 20}pt`]),
      // A full square for every sign, as on the grid of a Chinese page.
      'text-spacing-trim: space-all',
      'text-autospace: no-autospace',
      'line-break: strict',
      'overflow-wrap: anywhere',
    ]),
    rule(':is(p, h1, h2, h3, h4, h5, figure)', ['margin: 0']),
    rule(':is(p, h1, h2, h3, h4, h5, td, th, figcaption)', ['white-space: pre-wrap']),
    ...TEXT_STYLES.map((name) => rule(`.${name}`, declarationsOf(styles[name]))),
    rule(':is(.copy-number, .compiler)', declarationsOf({ ...body, firstLineChars: 0 })),
    rule(':is(.figures, .pivot)', declarationsOf(styles.table)),
    rule('thead th', declarationsOf(styles.tableHead)),
    rule('.empty-line', [`height: ${emptyLine}pt`]),
    rule('.after-empty-line', [`margin-top: ${emptyLine}pt`]),
    ...STAND_INS.filter((name) => standsInBold(styles[name].eastAsia)).map((name) =>
      rule(`.${name}`, ['font-weight: bold']),
    ),
    ...FIXED.map(([selector, ...declarations]) => rule(selector, declarations)),
  ].join('\n');
}

/** What is set in a heavy face by its name, whose stand-ins are not heavy by themselves. */
const STAND_INS = ['authority', 'title', 'contentsTitle', 'articleTitle'] as const;

/** What no profile says. */
const FIXED: readonly (readonly [selector: string, ...declarations: string[]])[] = [
  ['.quotation', 'break-after: avoid'],
  ['.mark', 'line-height: 1', 'letter-spacing: 0', 'white-space: nowrap', 'margin: 0'],
  ['.mark', 'padding: 0', 'text-indent: 0'],
  ['.mark-line', 'line-height: 1', 'text-align: right'],
  ['.note-reference', 'font-size: 0.6em', 'line-height: 0'],
  ['a', 'color: inherit', 'text-decoration: none'],
  ['.page-break', 'break-after: page'],
  ['.on-new-page', 'break-before: page'],
  ['.contents a', 'display: flex', 'align-items: baseline', 'text-indent: 0'],
  ['.contents-dots', 'flex: 1', 'min-width: 1em', 'margin: 0 0.3em'],
  ['.contents-dots', 'border-bottom: 1pt dotted #000'],
  [':is(.figures, .pivot)', 'width: 100%', 'border-collapse: collapse', 'margin: 4pt 0 8pt'],
  [':is(.figures, .pivot) :is(td, th)', 'border: 0.5pt solid #000', 'padding: 2pt 4pt'],
  [':is(.figures, .pivot) :is(td, th)', 'vertical-align: top', 'letter-spacing: 0'],
  ['thead', 'display: table-header-group'],
  ['thead th', 'background: #ededed'],
  ['tbody th', 'text-align: left', 'font-weight: normal'],
  [':is(.group, .total) :is(th, td)', 'font-weight: bold'],
  ['tr', 'break-inside: avoid'],
  ['.group', 'break-after: avoid'],
  ['.count', 'text-align: right', 'font-variant-numeric: tabular-nums'],
  ['.column-measure', 'width: 17%'],
  ['.column-printed', 'width: 18%'],
  ['.column-value', 'width: 18%'],
  ['.column-place', 'width: 17%'],
  ['td.column-value', 'text-align: right'],
  ['.chart', 'break-inside: avoid', 'margin: 6pt 0'],
  ['.chart-drawing > *', 'display: block', 'width: 100%', 'height: auto'],
  ['.authority', 'text-wrap: balance'],
  [':is(.upward, .compiler)', 'display: flex', 'justify-content: space-between'],
  ['.red-line', 'height: 4mm', 'margin-bottom: 2em', 'border-bottom: 0.75mm solid #f00'],
  ['.black-line', 'height: 1mm', 'margin-bottom: 2em', 'border-bottom: 0.35mm solid #000'],
  // The second line of a name stands under its first character.
  ['.attachments', 'padding-left: 6em', 'text-indent: -1em'],
  ['.attachments-first', 'text-indent: -4em'],
  ['.title-line', 'display: block'],
  ['.signed', 'break-inside: avoid', 'display: flex', 'justify-content: flex-end'],
  ['.signature', 'text-align: left', 'text-indent: 0', 'padding: 0 2em 0 0'],
  ['.signature-date', 'padding-left: 2em'],
  ['.sign-offs', 'margin-top: 1lh', 'break-inside: avoid'],
  ['.notes', 'margin-top: 1lh'],
  ['.imprinted', 'break-inside: avoid', 'margin-top: 2lh', 'border-top: 0.35mm solid #000'],
  ['.imprinted', 'border-bottom: 0.35mm solid #000'],
  ['.imprint-copies', 'border-bottom: 0.25mm solid #000'],
  ['.imprint-printer', 'display: flex', 'justify-content: space-between'],
];

function declarationsOf(style: TextStyle): readonly string[] {
  const { line, size } = style;
  const height = line.rule === 'exact' ? `${line.value}pt` : `${round(line.value * SINGLE_LINE)}`;
  return [
    `font: ${style.bold ? 'bold ' : ''}${size}pt/${height} ${fontStack(style.latin, style.eastAsia)}`,
    `color: #${style.color}`,
    `text-align: ${style.align === 'both' ? 'justify' : style.align}`,
    `text-indent: ${style.firstLineChars}em`,
    `padding: 0 ${style.rightChars}em 0 ${style.leftChars}em`,
    `margin: ${style.before}pt 0 ${style.after}pt`,
    ...(style.keepNext ? ['break-after: avoid'] : []),
    ...(style.leftRule ? ['border-left: 1pt solid #a6a6a6'] : []),
  ];
}

/** The page itself for a printer: paper, margins and `— 1 —` in the margin at its foot. */
export function pageRules(profile: PageProfile): string {
  const { page, styles, pageNumber } = profile;
  const { pageNumber: style } = styles;
  const number = [
    'content: "— " counter(page) " —"',
    `font: ${style.size}pt/1 ${fontStack(style.latin, style.eastAsia)}`,
    'vertical-align: bottom',
    `padding: 0 ${style.rightChars}em ${page.footer}mm ${style.leftChars}em`,
  ].join('; ');
  const at = (side: string, box: string): string => `@page ${side} { @${box} { ${number} } }`;
  return [
    `@page { size: ${page.width}mm ${page.height}mm; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm }`,
    ...(pageNumber === 'center'
      ? [at('', 'bottom-center')]
      : [at(':right', 'bottom-right'), at(':left', 'bottom-left')]),
  ].join('\n');
}

function rule(selector: string, declarations: readonly string[]): string {
  return `.paper${selector === '' ? '' : ` ${selector}`} { ${declarations.join('; ')} }`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
