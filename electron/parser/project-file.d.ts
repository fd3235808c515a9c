import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
import type { Span } from '#core/text/span.ts';
import type { Encoding, Failure, Warning } from '../contract.ts';
/** A REFI-QDA project (`.qdpx`) as the parser hands it over: everything checked, every offset converted. */
export interface ParsedProject {
  readonly name: string;
  readonly origin: string;
  readonly codes: readonly ThesaurusRecord[];
  readonly texts: readonly ProjectText[];
  /** Pictures, sound, film and texts that lie outside the file: named, not taken. */
  readonly left: number;
}
/** One text of a project and what was marked in it. */
export interface ProjectText {
  readonly guid: string;
  readonly filename: string;
  /** The bytes of the source, and the text decoded from them. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly text: string;
  /** SHA-256 that the source had where the project was written by us; empty otherwise. */
  readonly sha256: string;
  readonly selections: readonly ProjectSelection[];
  /** GUIDs of the codes that the text as a whole has. */
  readonly codes: readonly string[];
  readonly warnings: readonly Warning[];
  /** Why there is no text; null where there is one. */
  readonly failure: Failure | null;
}
/** One passage with what is said of it. */
export interface ProjectSelection {
  readonly guid: string;
  /** UTF-16 code units of the text. */
  readonly span: Span;
  /** GUIDs. */
  readonly codes: readonly string[];
  readonly note: string;
  readonly author: string;
  /** As the file has it; empty where it says none. */
  readonly createdAt: string;
  /** What only our own files say, still to be checked (`selectionRecordSchema`); undefined in those of others. */
  readonly own: unknown;
}
