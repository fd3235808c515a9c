/** Answers an equal text that is kept already, else keeps this one. */
export type Share = (text: string) => string;

/**
 * Equal texts, kept once. A database answers a text of its own for every row: of ten thousand places in a
 * million rows that is a hundred megabytes. Grows with the number of different texts alone.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  readonly share: Share = (text) => {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  };

  clear(): void {
    this.#texts.clear();
  }
}
