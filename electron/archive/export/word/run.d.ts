import {
  TextRun,
  type IFontAttributesProperties,
  type IRunOptions,
  type IParagraphPropertiesOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import type { SetText } from '#core/report/line-count.ts';
import type { WordProfile, WordStyle, WordStyleName } from './profile.ts';
export declare const TWIPS = 20;
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
export declare class RunMaker {
  #private;
  /**
   * `unset`: styles whose runs name no fonts, because a template of the office sets them. `measured`:
   * what is made is only laid out to learn its pages.
   */
  constructor(
    profile: WordProfile,
    {
      unset,
      measured,
    }?: {
      readonly unset?: ReadonlySet<WordStyleName>;
      readonly measured?: boolean;
    },
  );
  /** What is made is only laid out to learn its pages. */
  get measured(): boolean;
  /** What a run of text says, where it is only measured. */
  saidBy(run: object): SetText | null;
  get replacedCharacters(): number;
  /** Text as it may stand in a part or property of the document. */
  plain(text: string): string;
  /** Tabs and line ends become those of Word. */
  text(text: string, style: WordStyleName, marks?: RunMarks): readonly TextRun[];
  /** Text in the look of `style` within a paragraph of another one. */
  inset(text: string, style: WordStyleName): readonly TextRun[];
  /** A run of something that is no text of ours: a page number, the mark of a comment. */
  of(style: WordStyleName, options: IRunOptions): TextRun;
}
export declare function fontsOf(style: WordStyle): IFontAttributesProperties;
export declare function runProperties(
  profile: WordProfile,
  style: WordStyle,
): IRunStylePropertiesOptions;
export declare function paragraphProperties(
  profile: Pick<WordProfile, 'widowControl'>,
  style: WordStyle,
): IParagraphPropertiesOptions;
