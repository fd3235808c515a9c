/** Revisions whose steps are remembered; whoever is further behind asks for everything anew. */
const REMEMBERED = 500;

/**
 * Which steps made or undid which revision, so that a screen can ask for what changed instead of
 * for everything.
 */
export class Touched {
  #first = 1;
  #steps: (readonly string[] | null)[] = [];

  /** To be called once for each revision, in order; null where anything may have changed. */
  add(steps: readonly string[] | null): void {
    this.#steps.push(steps);
    const over = this.#steps.length - REMEMBERED;
    if (over <= 0) return;
    this.#steps = this.#steps.slice(over);
    this.#first += over;
  }

  /** The steps of all revisions after `revision`; null where they are not known. */
  since(revision: number): readonly string[] | null {
    if (revision + 1 < this.#first) return null;
    const later = this.#steps.slice(Math.max(0, revision + 1 - this.#first));
    const steps = new Set<string>();
    for (const some of later) {
      if (some === null) return null;
      for (const step of some) steps.add(step);
    }
    return [...steps];
  }
}
