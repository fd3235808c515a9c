/**
 * Passes values on: at once where it is calm, and no more than one in `pace` milliseconds where it is not.
 * The last one always comes.
 */
export class Paced<Value> {
  readonly #pace: number;
  readonly #tell: (value: Value) => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting: { readonly value: Value } | null = null;

  constructor(pace: number, tell: (value: Value) => void) {
    this.#pace = pace;
    this.#tell = tell;
  }

  next(value: Value): void {
    if (this.#timer !== null) {
      this.#waiting = { value };
      return;
    }
    this.#timer = setTimeout(() => {
      const waiting = this.#waiting;
      this.stop();
      if (waiting !== null) this.next(waiting.value);
    }, this.#pace);
    this.#tell(value);
  }

  /** What waits is dropped. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }
}
