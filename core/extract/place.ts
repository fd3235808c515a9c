export const PLACE_LEVELS = ['province', 'city', 'county', 'township', 'village'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A place and the larger ones it lies in. */
export interface PlaceBody {
  /** Names from province to village as far as they are known, the place itself included. */
  readonly chain: Readonly<Partial<Record<PlaceLevel, string>>>;
  /** Levels of the chain that the page does not print with this mention. */
  readonly inferred: readonly PlaceLevel[];
  /** Code of GB/T 2260 (county and above) or of the statistical divisions (township); null where unknown. */
  readonly adcode: string | null;
  /** The name in the gazetteer where the printed one differs; the printed one is kept. */
  readonly officialName: string | null;
  /** A level, or what else the name names: `country`, `site`, … */
  readonly kind: string;
}
