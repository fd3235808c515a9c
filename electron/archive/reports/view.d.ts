import type { BlockContent } from '#core/report/outline.ts';
import type { PrintedPart } from '#core/report/printed.ts';
import type { ReportView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** A report with its outline. Errors: `E-NOTFOUND`. */
export declare function viewReport(session: Session, id: string): Promise<ReportView>;
/** What an outline says of a block besides its kind. */
export declare function saidBy(content: BlockContent, printed: readonly PrintedPart[]): string;
export declare function sameParts(a: readonly PrintedPart[], b: readonly PrintedPart[]): boolean;
