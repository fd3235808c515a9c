import {
  AlignmentType,
  LineRuleType,
  Tab,
  TextRun,
  type IFontAttributesProperties,
  type IRunOptions,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import { visibleText } from '#core/export/visible-marks.ts';
import type { SetText } from '#core/report/line-count.ts';
import type { WordProfile, WordStyle, WordStyleName } from './profile.ts';

/** Word counts fonts in half points, lengths in twentieths of a point. */
const HALF_POINTS = 2;
export const TWIPS = 20;
const SINGLE_LINE = 240;

export interface RunMarks {
  /** Fill colour behind the text, RRGGBB. */
  readonly shade?: string;
  readonly underline?: boolean;
  readonly bold?: boolean;
  /** Points, where a run is set in another size than its style. */
  readonly size?: number;
  /** RRGGBB, where a run is set in another colour than its style. */
  readonly color?: string;
}

/**
 * Makes every piece of text that goes into a document: names all four fonts on each run, and
 * replaces what XML cannot hold by visible marks, counting them.
 *
 * The four fonts stand on every run because Word, WPS and LibreOffice each guess differently where
 * one is missing; `hint` makes “ ” ‘ ’ — … take the East Asian one (ECMA-376 Part 1, 17.3.2.26).
 */
export class RunMaker {
  readonly #profile: WordProfile;
  readonly #unset: ReadonlySet<WordStyleName>;
  readonly #measured: boolean;
  readonly #said = new WeakMap<object, { readonly text: string; readonly size: number }>();
  #replaced = 0;

  /**
   * `unset`: styles whose runs name no fonts, because a template of the office sets them. `measured`:
   * what is made is only laid out to learn its pages.
   */
  constructor(
    profile: WordProfile,
    {
      unset = new Set(),
      measured = false,
    }: { readonly unset?: ReadonlySet<WordStyleName>; readonly measured?: boolean } = {},
  ) {
    this.#profile = profile;
    this.#unset = unset;
    this.#measured = measured;
  }

  /** What is made is only laid out to learn its pages. */
  get measured(): boolean {
    return this.#measured;
  }

  /** What a run of text says, where it is only measured. */
  saidBy(run: object): SetText | null {
    const said = this.#said.get(run);
    return said === undefined ? null : { ...said, spacing: this.#profile.characterSpacing / TWIPS };
  }

  get replacedCharacters(): number {
    return this.#replaced;
  }

  /** Text as it may stand in a part or property of the document. */
  plain(text: string): string {
    const { text: shown, replaced } = visibleText(text);
    this.#replaced += replaced;
    return shown;
  }

  /** Tabs and line ends become those of Word. */
  text(text: string, style: WordStyleName, marks: RunMarks = {}): readonly TextRun[] {
    const lines = this.plain(text).split(/\r\n|\r|\n/u);
    const size = marks.size ?? this.#profile.styles[style].size;
    return lines.map((line, index) => {
      const run = this.of(style, {
        children: line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part])),
        ...(index === 0 ? {} : { break: 1 }),
        ...marksOf(marks),
      });
      if (this.#measured) this.#said.set(run, { text: (index === 0 ? '' : '\n') + line, size });
      return run;
    });
  }

  /** Text in the look of `style` within a paragraph of another one. */
  inset(text: string, style: WordStyleName): readonly TextRun[] {
    const { size, color } = this.#profile.styles[style];
    return this.text(text, style, { size, color });
  }

  /** A run of something that is no text of ours: a page number, the mark of a comment. */
  of(style: WordStyleName, options: IRunOptions): TextRun {
    const fonts: IFontAttributesProperties = this.#unset.has(style)
      ? { hint: 'eastAsia' }
      : fontsOf(this.#profile.styles[style]);
    return new TextRun({ ...options, font: fonts });
  }
}

export function fontsOf(style: WordStyle): IFontAttributesProperties {
  const { latin, eastAsia } = style;
  return { ascii: latin, hAnsi: latin, eastAsia, cs: latin, hint: 'eastAsia' };
}

export function runProperties(profile: WordProfile, style: WordStyle): IRunStylePropertiesOptions {
  return {
    font: fontsOf(style),
    size: style.size * HALF_POINTS,
    bold: style.bold,
    color: style.color,
    ...(profile.characterSpacing === 0 ? {} : { characterSpacing: profile.characterSpacing }),
  };
}

export function paragraphProperties(
  profile: Pick<WordProfile, 'widowControl'>,
  style: WordStyle,
): IParagraphPropertiesOptions {
  const character = style.size * TWIPS;
  const exact = style.line.rule === 'exact';
  return {
    alignment: ALIGNMENTS[style.align],
    spacing: {
      before: Math.round(style.before * TWIPS),
      after: Math.round(style.after * TWIPS),
      line: Math.round(style.line.value * (exact ? TWIPS : SINGLE_LINE)),
      lineRule: exact ? LineRuleType.EXACT : LineRuleType.AUTO,
    },
    indent: {
      left: style.leftChars * character,
      right: style.rightChars * character,
      // Word keeps to firstLineChars, LibreOffice and WPS may look at firstLine only.
      firstLine: style.firstLineChars * character,
      ...(style.firstLineChars === 0 ? {} : { firstLineChars: style.firstLineChars * 100 }),
    },
    keepNext: style.keepNext,
    widowControl: profile.widowControl,
    ...(style.leftRule
      ? { border: { left: { style: 'single', size: 8, space: 8, color: 'A6A6A6' } } }
      : {}),
  };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function marksOf({ shade, underline = false, bold = false, size, color }: RunMarks): IRunOptions {
  return {
    ...(shade === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: shade } }),
    ...(underline ? { underline: { type: 'single' } } : {}),
    ...(bold ? { bold: true } : {}),
    ...(size === undefined ? {} : { size: size * HALF_POINTS }),
    ...(color === undefined ? {} : { color }),
  };
}
