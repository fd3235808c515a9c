import { Presets, SingleBar } from 'cli-progress';

/** Progress of one long job on a terminal; silent where standard error is none. */
export class Progress {
  readonly #bar: SingleBar | null;
  #started = false;

  constructor(title: string) {
    this.#bar = process.stderr.isTTY
      ? new SingleBar(
          {
            format: `${title} {bar} {value}/{total} {what}`,
            stream: process.stderr,
            hideCursor: true,
          },
          Presets.shades_classic,
        )
      : null;
  }

  show(event: { readonly done: number; readonly total: number; readonly what: string }): void {
    if (!this.#bar) return;
    if (!this.#started) this.#bar.start(event.total, 0, { what: '' });
    this.#started = true;
    this.#bar.setTotal(event.total);
    this.#bar.update(event.done, { what: event.what });
  }

  stop(): void {
    if (this.#started) this.#bar?.stop();
  }
}
