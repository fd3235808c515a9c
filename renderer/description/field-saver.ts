import type { Certainty } from '#core/description/profile.ts';

export interface FieldEdit {
  readonly articleId: string;
  readonly field: string;
  readonly value: string;
  readonly certainty: Certainty | null | undefined;
}

/** Typing that pauses for this long (ms) is one edit. */
const PAUSE = 700;

/**
 * Saves fields as they are typed: one edit for what is typed without a pause, the edits of one field
 * in their order, and at once where the field, the article or the window is left.
 */
export class FieldSaver {
  readonly #save: (edit: FieldEdit) => Promise<void>;
  readonly #pause: number;
  readonly #waiting = new Map<
    string,
    { readonly edit: FieldEdit; readonly timer: ReturnType<typeof setTimeout> }
  >();
  #last: Promise<void> = Promise.resolve();

  constructor(save: (edit: FieldEdit) => Promise<void>, pause = PAUSE) {
    this.#save = save;
    this.#pause = pause;
  }

  /** The field says this now; saved when nothing more is typed into it for a while. */
  typed(edit: FieldEdit): void {
    const key = this.hold(edit);
    const timer = setTimeout(() => void this.flush(key), this.#pause);
    this.#waiting.set(key, { edit, timer });
  }

  /** Stops the clock of a field: an input method is composing in it. */
  hold({ articleId, field }: Pick<FieldEdit, 'articleId' | 'field'>): string {
    const key = `${articleId}:${field}`;
    clearTimeout(this.#waiting.get(key)?.timer);
    return key;
  }

  /** Saves what waits, of one field or of all; resolves when everything asked for so far is kept. */
  flush(key?: string): Promise<void> {
    for (const [waiting, { edit, timer }] of this.#waiting) {
      if (key !== undefined && waiting !== key) continue;
      clearTimeout(timer);
      this.#waiting.delete(waiting);
      this.now(edit);
    }
    return this.#last;
  }

  /** Saves an edit without waiting. */
  now(edit: FieldEdit): void {
    this.#last = this.#last.then(() => this.#save(edit));
  }

  /** Forgets what waits for a field. */
  drop(key: string): void {
    clearTimeout(this.#waiting.get(key)?.timer);
    this.#waiting.delete(key);
  }
}
