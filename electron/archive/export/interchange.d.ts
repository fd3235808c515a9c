import type { ReadyFilter } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
import { type PreparedExport } from './prepared-export.ts';
/** Annotations as W3C Web Annotations in JSON-LD, article by article. */
export declare function webAnnotations(session: Session, filter: ReadyFilter): PreparedExport;
/** A REFI-QDA project, source by source. Errors: `E-NOTHING`. */
export declare function refiProject(session: Session, filter: ReadyFilter): PreparedExport;
