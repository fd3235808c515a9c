import { type Gazetteer } from '#core/extract/gazetteer.ts';
import { type Fold } from '#core/text/fold.ts';
import { type Matcher } from '#core/thesaurus/matcher.ts';
import type { Actor } from '#db/actor.ts';
import { type Db } from '#db/open.ts';
import type { PdfPrinter } from './export/pdf/printer.ts';
import type { Parser } from './import/parser.ts';
import { SearchService } from './search/search-service.ts';
import { PathTokens } from './tokens.ts';
export interface SessionOptions {
  readonly actor: Actor;
  readonly version: string;
  readonly parser: Parser;
  /** Where search indexes lie: see search/cache-folder.ts. */
  readonly cacheFolder: string;
  /** Where the sample archive is made; null where none is offered (command line). */
  readonly userFolder: string | null;
  /** Prints a document to a PDF; left out where there is no application around it (command line). */
  readonly printPdf?: PdfPrinter;
  /** Told which archive file is open now; null for none. */
  readonly onArchive?: (file: string | null) => void;
}
/**
 * What the archive process holds: the one open archive, who works on it, and who wants to know of
 * changes. Use cases are functions of a session; it has no rules of its own.
 */
export declare class Session {
  #private;
  readonly version: string;
  readonly parser: Parser;
  readonly tokens: PathTokens;
  readonly userFolder: string | null;
  readonly printPdf: PdfPrinter | null;
  readonly search: SearchService;
  constructor(options: SessionOptions);
  /** The open archive. Errors: `E-NOARCHIVE`. */
  get db(): Db;
  /** Who works here: the system's user on this machine, or who said another name. */
  get actor(): Actor;
  /**
   * From now on steps are `name`'s; an empty name stands for the system's user again. The device
   * stays: journals tell machines apart by it, not by what people call themselves.
   */
  signAs(name: string): void;
  get isOpen(): boolean;
  /** The archive's file name without folders. */
  get archiveName(): string;
  get revision(): number;
  get fold(): Fold;
  /** The official place names, read when a rule first asks for them. */
  get gazetteer(): Gazetteer;
  /** Opens an archive in place of the one that is open; that one stays open if this fails. */
  open(file: string): void;
  /** Creates an archive with the built-in thesaurus and opens it. */
  create(file: string): void;
  close(): void;
  /**
   * To be called after every change of the archive, before the caller is answered. `steps` are those
   * made or undone; null where anything may have changed.
   */
  changed(steps?: readonly string[] | null): void;
  /** Steps made or undone since `revision`; null where that is not known. */
  stepsSince(revision: number): readonly string[] | null;
  /**
   * Yields the revision now and after every change, and which kinds of entity changed (null: anything);
   * several changes at once may come as one.
   */
  watch(signal?: AbortSignal): AsyncGenerator<{
    readonly revision: number;
    readonly touched: string[] | null;
  }>;
  /** The matcher over all labels of the thesaurus as it is now, and the preferred label of each id. */
  thesaurusMatcher(): {
    readonly matcher: Matcher;
    readonly labels: ReadonlyMap<string, string>;
  };
  dispose(): void;
}
