export type PersonKind =
  | 'official'
  | 'journalist'
  | 'photographer'
  | 'villager'
  | 'expert'
  | 'leader'
  | 'other';

/** A person as the page names them. */
export interface PersonBody {
  /** Full name where the page has it. */
  readonly name: string;
  /** Title as printed; empty where none is. */
  readonly role: string;
  /** Organisation or place the title belongs to, as printed; empty where none is. */
  readonly organisation: string;
  readonly kind: PersonKind;
}
