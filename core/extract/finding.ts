import type { Reading } from '../page/reading-text.ts';
import type { Span } from '../text/span.ts';

/** What a rule found in the reading of an article. Offsets are UTF-16 code units of the reading's text, half-open. */
export interface Finding<Body> extends Span {
  /** `name@version` of the rule. */
  readonly rule: string;
  /** What is found, in the form it is to be called by. */
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly body: Body;
}

/** The part of a reading that extraction needs: nothing is found across the border of two blocks. */
export type ReadingText = Pick<Reading, 'text' | 'blocks'>;
