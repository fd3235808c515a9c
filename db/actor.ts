/** Who changes the archive, on which device, and the two impure things a change needs. */
export interface Actor {
  readonly author: string;
  readonly device: string;
  readonly now: () => Date;
  /** Gives a UUIDv7. */
  readonly newId: () => string;
}
