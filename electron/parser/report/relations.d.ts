import type { Package } from './package.ts';
/** A relationship inside the package; those that point outside are never followed. */
export interface Relation {
  readonly id: string;
  /** Last step of its type: `styles`, `footnotes`, `image`, `chart`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}
/** The relationships of a part; those of the package itself for an empty name. */
export declare function relationsOf(
  parts: Package,
  part: string,
  filename: string,
): readonly Relation[];
