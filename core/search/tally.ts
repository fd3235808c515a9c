/** How often values occur; values are small numbers, from 0. */
export class Tally {
  #counts = new Int32Array(64);
  #groups = new Int32Array(64);
  /** The article, and the group of it, that each value was counted for last. */
  #lastArticle = new Int32Array(64).fill(-1);
  #lastGroup = new Float64Array(64).fill(NaN);

  /**
   * Counts a value for an article, however often it is said of it. Articles come each at once, and those of a
   * group one after the other.
   */
  add(value: number, article: number, group: number): void {
    if (value >= this.#counts.length) this.#grow(value + 1);
    if (this.#lastArticle[value] === article) return;
    this.#lastArticle[value] = article;
    this.#counts[value] = (this.#counts[value] ?? 0) + 1;
    if (this.#lastGroup[value] === group) return;
    this.#lastGroup[value] = group;
    this.#groups[value] = (this.#groups[value] ?? 0) + 1;
  }

  /** Articles of which it was said. */
  count(value: number): number {
    return this.#counts[value] ?? 0;
  }

  /** Groups with such an article. */
  groups(value: number): number {
    return this.#groups[value] ?? 0;
  }

  #grow(size: number): void {
    const larger = 2 ** Math.ceil(Math.log2(size));
    const counts = new Int32Array(larger);
    counts.set(this.#counts);
    const groups = new Int32Array(larger);
    groups.set(this.#groups);
    const lastArticle = new Int32Array(larger).fill(-1);
    lastArticle.set(this.#lastArticle);
    const lastGroup = new Float64Array(larger).fill(NaN);
    lastGroup.set(this.#lastGroup);
    this.#counts = counts;
    this.#groups = groups;
    this.#lastArticle = lastArticle;
    this.#lastGroup = lastGroup;
  }
}
