import { type ReadyFilter } from '#core/export/filter.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { ExportFilter, Warning } from '../../../contract.ts';
import type { Session } from '../../session.ts';
import { type WordOptions } from './annotated.ts';
import { type WordProfile } from './profile.ts';
/** What of an export says how its Word file is made. */
export interface WordInput {
  readonly kind: string;
  readonly profile?: string | undefined;
  readonly filter: ReadyFilter;
  /** With its query as it was asked. */
  readonly asked: ExportFilter;
  readonly mask?: boolean | undefined;
  readonly reportId?: string | undefined;
  readonly word?:
    | {
        readonly template?: string | undefined;
        readonly articleOnNewPage?: boolean | undefined;
      }
    | undefined;
}
export interface WordExport {
  readonly bytes: Uint8Array;
  readonly items: number;
  readonly replacedCharacters: number;
  readonly warnings: readonly Warning[];
}
/** The profile of that id; `plain` for none and for those of tables. */
export declare function wordProfile(id: string | undefined): Promise<WordProfile>;
/** Articles with their annotations as comments, or clean. Errors: `E-NOTHING`. */
export declare function articlesWord(
  session: Session,
  input: WordInput,
  annotations: WordOptions['annotations'],
): Promise<WordExport>;
/**
 * A report in the look of a profile, or filled into a template of the office, sealed so that
 * `verify-report` can read it back.
 *
 * Errors: `E-NOTHING`, `E-NOTFOUND`, `E-TOKEN`, `E-WORDTEMPLATE`.
 */
export declare function reportWord(session: Session, input: WordInput): Promise<WordExport>;
/** Quotations, articles and figures: what a report has from the archive. */
export declare function itemsIn({ parts }: PrintedReport): number;
