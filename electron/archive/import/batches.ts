import { mutate } from '#db/journal.ts';
import type { ImportedSource } from '../../contract.ts';
import type { Session } from '../session.ts';
import { articleSuggester } from '../suggest/suggest-article.ts';
import { storeSource, type Prepared } from './store-source.ts';

/** Steps of so many files or bytes, whichever comes first, are undone and made again together. */
const TOGETHER_FILES = 200;
const TOGETHER_BYTES = 32 * 1024 * 1024;
/** Files of the first transaction; then as many as are written in `TURN` milliseconds. */
const FIRST_FILES = 10;
const TURN = 25;
/** Milliseconds between two times that everybody is told of what is new. */
const TOLD_EVERY = 500;

/**
 * Writes prepared files in steps so small that nobody waits for one. Steps that follow one another are
 * named alike (`params.together`) up to some size, and are undone together: see history/together.ts.
 */
export class Batches {
  readonly #session: Session;
  readonly #suggest: boolean;
  #batch: Prepared[] = [];
  #size = FIRST_FILES;
  #together = '';
  #files = 0;
  #bytes = 0;
  #untold: string[] = [];
  #toldAt = performance.now();

  constructor(session: Session, suggest: boolean) {
    this.#session = session;
    this.#suggest = suggest;
  }

  get waiting(): number {
    return this.#batch.length;
  }

  get isFull(): boolean {
    return this.#batch.length >= this.#size || bytesOf(this.#batch) >= TOGETHER_BYTES;
  }

  add(file: Prepared): void {
    this.#batch.push(file);
  }

  /** Stores what waits, in one step. */
  store(): { readonly sources: readonly ImportedSource[]; readonly step: string | null } {
    const batch = this.#batch;
    if (batch.length === 0) return { sources: [], step: null };
    this.#batch = [];
    const started = performance.now();
    const bytes = bytesOf(batch);
    if (
      this.#together === '' ||
      this.#files + batch.length > TOGETHER_FILES ||
      this.#bytes + bytes > TOGETHER_BYTES
    ) {
      this.#together = this.#session.actor.newId();
      this.#files = 0;
      this.#bytes = 0;
    }
    this.#files += batch.length;
    this.#bytes += bytes;
    const result = this.#write(batch);
    const each = (performance.now() - started) / batch.length;
    this.#size = Math.max(1, Math.min(TOGETHER_FILES, Math.floor(TURN / Math.max(each, 0.01))));
    if (result.stepId !== null) this.#untold.push(result.stepId);
    if (performance.now() - this.#toldAt > TOLD_EVERY) this.tell();
    return { sources: result.result, step: result.stepId };
  }

  /** Tells everybody who watches of what was stored. */
  tell(): void {
    if (this.#untold.length > 0) this.#session.changed(this.#untold);
    this.#untold = [];
    this.#toldAt = performance.now();
  }

  #write(batch: readonly Prepared[]) {
    const session = this.#session;
    return mutate(session.db, session.actor, (draft) => {
      const stored = batch.map((file) => storeSource(session, draft, file));
      if (this.#suggest) {
        const suggestFor = articleSuggester(session, draft);
        for (const { articleIds } of stored) {
          for (const articleId of articleIds) suggestFor(articleId);
        }
      }
      const articles = stored.reduce((sum, { articleIds }) => sum + articleIds.length, 0);
      const only = batch.length === 1 ? batch[0] : undefined;
      const params = {
        sources: stored.length,
        articles,
        together: this.#together,
        ...(only && { title: only.filename }),
      };
      return { result: stored.map(({ source }) => source), what: { kind: 'import', params } };
    });
  }
}

function bytesOf(batch: readonly Prepared[]): number {
  return batch.reduce((sum, { bytes: { byteLength } }) => sum + byteLength, 0);
}
