import type { Level } from '../thesaurus/initiative.ts';

/** A name that no entry of the thesaurus bears and that is proposed as one. */
export interface InitiativeProposal {
  /** What the entry is to be called. */
  readonly label: string;
  /** One of the themes; empty where no word suggests one. */
  readonly theme: string;
  readonly level: Level | null;
  /** The words on the page that suggest theme and level. */
  readonly because: readonly string[];
  /** Variants of one name (quotation marks, script, 制 and 制度) have the same key. */
  readonly group: string;
}
