import type { EditorView } from '@codemirror/view';

/** Lines that give way to others sooner than this (ms) fly past: nobody reads what stands on them. */
const GLANCE = 100;
/** Slower than this (units a ms; some five screens a second) the text is only scrolled. */
const SPEED = 3;

/**
 * Whether a text flies past: what stands on its lines is then drawn once it comes to rest, or it
 * would stutter. A jump, however far, is no flight.
 */
export class Flight {
  #from = 0;
  #at = 0;
  #flying = false;
  #landing = 0;

  /** To be asked whenever other lines of `view` are drawn; `now` in milliseconds. */
  goesOn(view: Pick<EditorView, 'viewport'>, now: number): boolean {
    const { from } = view.viewport;
    const passed = now - this.#at;
    if (from === this.#from) return this.#flying && passed < GLANCE;
    this.#flying = passed < GLANCE && Math.abs(from - this.#from) > SPEED * passed;
    this.#from = from;
    this.#at = now;
    return this.#flying;
  }

  /** Calls `land` once nobody has put it off for a moment. */
  whenOver(land: () => void): void {
    window.clearTimeout(this.#landing);
    this.#landing = window.setTimeout(land, GLANCE);
  }

  cancel(): void {
    window.clearTimeout(this.#landing);
  }
}
