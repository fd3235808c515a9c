import type { ImportedSource } from '../../contract.ts';
import type { Session } from '../session.ts';
import { type Prepared } from './store-source.ts';
/**
 * Writes prepared files in steps so small that nobody waits for one. Steps that follow one another are
 * named alike (`params.together`) up to some size, and are undone together: see history/together.ts.
 */
export declare class Batches {
  #private;
  constructor(session: Session, suggest: boolean);
  get waiting(): number;
  get isFull(): boolean;
  add(file: Prepared): void;
  /** Stores what waits, in one step. */
  store(): {
    readonly sources: readonly ImportedSource[];
    readonly step: string | null;
  };
  /** Tells everybody who watches of what was stored. */
  tell(): void;
}
