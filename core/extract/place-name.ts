import type { Span } from '../text/span.ts';
import type { Division } from './gazetteer.ts';

/** A place name as printed. Offsets are UTF-16 code units, half-open. */
export interface PlaceName extends Span {
  readonly kind:
    | 'division'
    | 'county'
    | 'city'
    | 'township'
    | 'village'
    | 'country'
    | 'region'
    | 'landform'
    | 'site';
  /** What the gazetteer has under the name; empty where it has nothing. */
  readonly divisions: readonly Division[];
}
