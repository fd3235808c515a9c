import type { Span } from '../text/span.ts';
import type { OrganisationKind } from './organisation-words.ts';

/** An organisation as printed. Offsets are UTF-16 code units, half-open. */
export interface OrganisationName extends Span {
  readonly kind: OrganisationKind;
  readonly confidence: number;
}
