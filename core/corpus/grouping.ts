/** Puts things together that belong together, directly or through others. Things are told apart by `===`. */
export class Grouping<Thing> {
  readonly #up = new Map<Thing, Thing>();

  /** Says that two things, and whatever belongs to either, belong together. */
  join(one: Thing, two: Thing): void {
    const from = this.rootOf(two);
    const to = this.rootOf(one);
    if (from === to) return;
    this.#up.set(from, to);
    if (!this.#up.has(to)) this.#up.set(to, to);
  }

  areTogether(one: Thing, two: Thing): boolean {
    return this.rootOf(one) === this.rootOf(two);
  }

  /** One of the things that belong together with this one, the same for all of them. */
  rootOf(thing: Thing): Thing {
    let root = thing;
    for (let up = this.#up.get(root); up !== undefined && up !== root; up = this.#up.get(root)) {
      root = up;
    }
    // Paths are shortened, so that long rows of joins stay cheap.
    for (let at = thing; at !== root;) {
      const up = this.#up.get(at) ?? root;
      this.#up.set(at, root);
      at = up;
    }
    return root;
  }

  /** All groups of two things or more. */
  groups(): readonly (readonly Thing[])[] {
    return [...Map.groupBy(this.#up.keys(), (thing) => this.rootOf(thing)).values()];
  }
}
