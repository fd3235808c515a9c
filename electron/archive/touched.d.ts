/**
 * Which steps made or undid which revision, so that a screen can ask for what changed instead of
 * for everything.
 */
export declare class Touched {
  #private;
  /** To be called once for each revision, in order; null where anything may have changed. */
  add(steps: readonly string[] | null): void;
  /** The steps of all revisions after `revision`; null where they are not known. */
  since(revision: number): readonly string[] | null;
}
