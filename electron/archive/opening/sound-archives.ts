import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { restingState } from '#db/open.ts';

/** Bytes up to which a file is read through at every opening: that takes no time that anybody sees. */
const SMALL = 64 * 1024 * 1024;
/** Archives that are remembered, the latest last. */
const REMEMBERED = 50;

/**
 * Remembers in the user's cache folder how large archives lay on the disk when they were last closed with
 * every page known to be sound. One that lies there unchanged need not be read through to be opened;
 * one that anybody else has written, that was copied, or that was not closed is. What a disk loses without
 * a write is found when it is read, by verifying and by every backup.
 */
export class SoundArchives {
  readonly #file: string;
  readonly #small: number;

  constructor(folder: string, small = SMALL) {
    this.#file = path.join(folder, 'sound-archives.json');
    this.#small = small;
  }

  /** True where opening would read so much that somebody would wait for it. */
  isLongToRead(file: string): boolean {
    return this.#isLarge(file) && !this.knows(file);
  }

  /** True for a large archive that lies there as it was when it was remembered. */
  knows(file: string): boolean {
    if (!this.#isLarge(file)) return false;
    const state = restingState(file);
    return state !== null && this.#read().get(keyOf(file)) === state;
  }

  /** To be called when an archive was closed that was sound for as long as it was open. */
  remember(file: string): void {
    const state = restingState(file);
    if (state !== null && this.#isLarge(file)) this.#change(file, state);
  }

  forget(file: string): void {
    if (this.#isLarge(file)) this.#change(file, null);
  }

  #isLarge(file: string): boolean {
    return (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > this.#small;
  }

  #change(file: string, state: string | null): void {
    try {
      const known = this.#read();
      const key = keyOf(file);
      if (state === (known.get(key) ?? null)) return;
      known.delete(key);
      if (state !== null) known.set(key, state);
      fs.mkdirSync(path.dirname(this.#file), { recursive: true });
      const partial = `${this.#file}.partial`;
      fs.writeFileSync(partial, JSON.stringify([...known].slice(-REMEMBERED)));
      fs.renameSync(partial, this.#file);
    } catch {
      // A cache that cannot be written costs time at the next opening and nothing else.
    }
  }

  #read(): Map<string, string> {
    try {
      return new Map(JSON.parse(fs.readFileSync(this.#file, 'utf8')) as [string, string][]);
    } catch {
      return new Map();
    }
  }
}

/** No path is written down: what a user calls their archives is nobody's business. */
function keyOf(file: string): string {
  return createHash('sha256').update(fs.realpathSync(file)).digest('hex').slice(0, 32);
}
