import path from 'node:path';
import { parseGazetteer, type Gazetteer } from '#core/extract/gazetteer.ts';
import { makeFold, type Fold } from '#core/text/fold.ts';
import { buildMatcher, type Matcher } from '#core/thesaurus/matcher.ts';
import { usedInstead } from '#core/thesaurus/hierarchy.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { AppError } from '#core/error/app-error.ts';
import type { Actor } from '#db/actor.ts';
import { closeArchive, createArchive, isOpenHere, openArchive, type Db } from '#db/open.ts';
import { changedEntities } from '#db/journal.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { readAsset, readScriptTable } from './assets.ts';
import type { PdfPrinter } from './export/pdf/printer.ts';
import type { Parser } from './import/parser.ts';
import { readThrough } from './opening/read-through.ts';
import { SoundArchives } from './opening/sound-archives.ts';
import { addBuiltInThesaurus } from './thesaurus/built-in.ts';
import { SearchService } from './search/search-service.ts';
import { PathTokens } from './tokens.ts';
import { Touched } from './touched.ts';

export interface SessionOptions {
  readonly actor: Actor;
  readonly version: string;
  readonly parser: Parser;
  /** Where search indexes lie, and what is known of archives: see search/cache-folder.ts. */
  readonly cacheFolder: string;
  /** The index is read and written, and Word files are made, in threads of their own, so that this one stays free for a window. */
  readonly threads?: boolean;
  /** Where the sample archive is made; null where none is offered (command line). */
  readonly userFolder: string | null;
  /** Prints a document to a PDF; left out where there is no application around it (command line). */
  readonly printPdf?: PdfPrinter;
  /** Which archives are known to be sound; those of the cache folder where it is left out. */
  readonly sound?: SoundArchives;
  /** Told which archive file is open now; null for none. */
  readonly onArchive?: (file: string | null) => void;
}

interface Open {
  readonly db: Db;
  readonly file: string;
  /** False once anything of it was found damaged. */
  isSound: boolean;
}

/**
 * What the archive process holds: the one open archive, who works on it, and who wants to know of
 * changes. Use cases are functions of a session; it has no rules of its own.
 */
export class Session {
  readonly version: string;
  readonly parser: Parser;
  readonly tokens = new PathTokens();
  readonly userFolder: string | null;
  readonly printPdf: PdfPrinter | null;
  /** Long work may be done in threads of its own. */
  readonly threads: boolean;
  readonly search: SearchService;
  readonly #machineActor: Actor;
  #actor: Actor;
  readonly #onArchive: (file: string | null) => void;
  #open: Open | null = null;
  /** File name of an archive that is read through before it is opened. */
  #opening: string | null = null;
  #lastOpening: Promise<unknown> = Promise.resolve();
  readonly #sound: SoundArchives;
  #revision = 0;
  #fold: Fold | null = null;
  #gazetteer: Gazetteer | null = null;
  #matcher: {
    readonly revision: number;
    readonly matcher: Matcher;
    readonly labels: ReadonlyMap<string, string>;
  } | null = null;
  readonly #touched = new Touched();
  readonly #listeners = new Set<() => void>();

  constructor(options: SessionOptions) {
    this.#machineActor = options.actor;
    this.#actor = options.actor;
    this.version = options.version;
    this.parser = options.parser;
    this.userFolder = options.userFolder;
    this.printPdf = options.printPdf ?? null;
    this.threads = options.threads ?? false;
    this.#onArchive = options.onArchive ?? (() => undefined);
    this.#sound = options.sound ?? new SoundArchives(options.cacheFolder);
    this.search = new SearchService(this, {
      folder: options.cacheFolder,
      threads: this.threads,
    });
  }

  /** The open archive. Errors: `E-NOARCHIVE`. */
  get db(): Db {
    if (!this.#open) throw new AppError('E-NOARCHIVE');
    return this.#open.db;
  }

  /** Who works here: the system's user on this machine, or who said another name. */
  get actor(): Actor {
    return this.#actor;
  }

  /**
   * From now on steps are `name`'s; an empty name stands for the system's user again. The device
   * stays: journals tell machines apart by it, not by what people call themselves.
   */
  signAs(name: string): void {
    this.#actor = name === '' ? this.#machineActor : { ...this.#machineActor, author: name };
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** The archive's file name without folders. */
  get archiveName(): string {
    return this.#open ? path.basename(this.#open.file) : '';
  }

  get revision(): number {
    return this.#revision;
  }

  get fold(): Fold {
    this.#fold ??= makeFold(readScriptTable());
    return this.#fold;
  }

  /** The official place names, read when a rule first asks for them. */
  get gazetteer(): Gazetteer {
    this.#gazetteer ??= parseGazetteer(readAsset('gazetteer/places.txt'));
    return this.#gazetteer;
  }

  /** Opens an archive in place of the one that is open; that one stays open if this fails. */
  open(file: string): void {
    if (this.#open && path.resolve(this.#open.file) === path.resolve(file)) return;
    const isKnownSound = this.#sound.knows(file);
    this.#replace({ db: openArchive(file, { isKnownSound }), file, isSound: true });
  }

  /**
   * As `open`, but a large archive that is not known to be sound is read through in a thread first, while
   * this process answers others. One after the other. Errors: those of `openArchive`.
   */
  openInTurn(file: string): Promise<void> {
    const opened = this.#lastOpening.then(async () => {
      if (!isOpenHere(file) && this.#sound.isLongToRead(file)) await this.#readThrough(file);
      this.open(file);
    });
    this.#lastOpening = opened.catch(() => undefined);
    return opened;
  }

  /** File name of an archive that is being read through, to be opened then; null for none. */
  get opening(): string | null {
    return this.#opening;
  }

  /** To be called where the open archive was found damaged: it is read through when it is opened again. */
  foundDamaged(): void {
    if (this.#open) this.#open.isSound = false;
  }

  /** Creates an archive with the built-in thesaurus and opens it. */
  create(file: string): void {
    const db = createArchive(file, (empty) => addBuiltInThesaurus(empty, this.actor));
    this.#replace({ db, file, isSound: true });
  }

  close(): void {
    this.#replace(null);
  }

  /**
   * To be called after every change of the archive, before the caller is answered. `steps` are those
   * made or undone; null where anything may have changed.
   */
  changed(steps: readonly string[] | null = null): void {
    this.#revision += 1;
    this.#touched.add(steps);
    for (const listener of this.#listeners) listener();
    this.search.changed();
  }

  /** Steps made or undone since `revision`; null where that is not known. */
  stepsSince(revision: number): readonly string[] | null {
    return this.#touched.since(revision);
  }

  /**
   * Yields the revision now and after every change, and which kinds of entity changed (null: anything);
   * several changes at once may come as one.
   */
  async *watch(
    signal?: AbortSignal,
  ): AsyncGenerator<{ readonly revision: number; readonly touched: string[] | null }> {
    let wake: () => void = () => undefined;
    const listener = (): void => wake();
    this.#listeners.add(listener);
    signal?.addEventListener('abort', listener, { once: true });
    try {
      let told = -1;
      while (!signal?.aborted) {
        if (told === this.#revision) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        const touched = this.#touchedSince(told);
        told = this.#revision;
        yield { revision: told, touched };
      }
    } finally {
      this.#listeners.delete(listener);
    }
  }

  /** The matcher over all labels of the thesaurus as it is now, and the preferred label of each id. */
  thesaurusMatcher(): { readonly matcher: Matcher; readonly labels: ReadonlyMap<string, string> } {
    if (this.#matcher?.revision === this.#revision) return this.#matcher;
    const initiatives = listInitiatives(this.db);
    const byId = new Map(initiatives.map((one) => [one.id, one]));
    // A deprecated name suggests what is to be used instead; without that, nothing.
    const entries = initiatives.flatMap((initiative) => {
      const id = usedInstead(byId, initiative.id);
      return id === null ? [] : labelsOf(initiative).map((label) => ({ id, label }));
    });
    this.#matcher = {
      revision: this.#revision,
      matcher: buildMatcher(entries, this.fold),
      labels: new Map(initiatives.map(({ id, prefLabel }) => [id, prefLabel])),
    };
    return this.#matcher;
  }

  dispose(): void {
    void this.search.dispose();
    this.close();
    this.parser.dispose();
  }

  #touchedSince(revision: number): string[] | null {
    const steps = revision < 0 || !this.#open ? null : this.stepsSince(revision);
    if (steps === null) return null;
    return [...new Set(changedEntities(this.db, steps).map(({ entity }) => entity))];
  }

  async #readThrough(file: string): Promise<void> {
    this.#opening = path.basename(file);
    this.changed();
    try {
      await readThrough(file);
      this.#sound.remember(file);
    } finally {
      this.#opening = null;
      this.changed();
    }
  }

  #replace(next: Open | null): void {
    const last = this.#open;
    this.#open = next;
    this.#matcher = null;
    this.#onArchive(next?.file ?? null);
    this.changed();
    // Last: where the old file cannot be tidied, the new one is open all the same.
    if (!last) return;
    closeArchive(last.db);
    if (last.isSound) this.#sound.remember(last.file);
    else this.#sound.forget(last.file);
  }
}
