import { withLineFeeds } from '#core/text/line-ends.ts';
import { type Span } from '#core/text/span.ts';
import type { XmlSelection } from './project-xml.ts';
/** How a program counts positions in the texts that it writes. */
export interface Counting {
  /** Line ends as they stand in the file, or each as one. */
  readonly ends: 'as written' | 'one';
  readonly units: 'code points' | 'utf-16';
  /** Added by a byte order mark that was counted, or left out where it was not. */
  readonly shift: number;
}
export interface Positions {
  readonly counting: Counting;
  /** True where the standard's way of counting does not fit and another does. */
  readonly repaired: boolean;
  /** Selections whose name is what they select. */
  readonly proven: number;
  /** Selections whose name is a quotation that the text does not have in that place, however it is counted. */
  readonly astray: ReadonlySet<XmlSelection>;
  readonly spanOf: (selection: XmlSelection) => Span | null;
}
/**
 * Finds out how the positions of a text are counted, which the standard settles (code points of the
 * text as it stands) and programs get wrong: CR LF as one or as two, a byte order mark counted,
 * UTF-16 code units. Selections whose name is what they select are the proof; the way that fits most
 * of them is taken, the standard's where there is no proof.
 */
export declare function positionsIn(
  text: string,
  selections: readonly XmlSelection[],
  origin: string,
): Positions;
/** The offset in the text as it stands of one in the text with line feeds. */
export declare function unshifted(
  plain: ReturnType<typeof withLineFeeds>,
  text: string,
  offset: number,
): number;
