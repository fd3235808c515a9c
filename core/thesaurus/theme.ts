/** A theme that more is known of than its name. */
export interface Theme {
  readonly name: string;
  /** Place in `PALETTE`. */
  readonly colour: number;
}
