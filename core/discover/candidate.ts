import type { Span } from '../text/span.ts';

/** A stretch of folded text that a rule takes for a name. Offsets are UTF-16 code units, half-open. */
export interface Candidate extends Span {
  /** `name@version`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}
