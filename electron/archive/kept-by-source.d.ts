import type { Db } from '#db/open.ts';
import type { Session } from './session.ts';
/** What is kept of the sources of one archive. */
export interface SourceKeeping<Value> {
  /** Reads sources anew; those that are withdrawn or gone have no value. */
  read(db: Db, sourceIds: readonly string[]): ReadonlyMap<string, Value>;
  /** The value of a source is another now; undefined where there was or is none. */
  replaced(old: Value | undefined, now: Value | undefined): void;
  /** All values are dropped: another archive, or so much has changed that nobody knows what. */
  emptied(): void;
}
/**
 * Keeps something of every source in memory, in step with the archive: read in full once, then again
 * for those sources alone that a step, or undoing or redoing one, was about. Nothing is read until
 * somebody asks.
 */
export declare class KeptBySource<Value> {
  #private;
  constructor(session: Session, keeping: SourceKeeping<Value>);
  get values(): ReadonlyMap<string, Value>;
  /** Brings everything into step in turns, between which the archive process answers others. */
  inStep(): Promise<void>;
  /** Brings everything into step at once, for whoever cannot wait for turns. */
  inStepNow(): void;
}
