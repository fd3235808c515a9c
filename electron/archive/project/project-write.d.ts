import { type ReadyFilter } from '#core/export/filter.ts';
import type { Session } from '../session.ts';
import type { ZipEntry } from './zip-pieces.ts';
/**
 * The archive, or the part of it that a filter asks for, as a REFI-QDA project (`.qdpx`, REFI-QDA 1.5,
 * Project-mrt2019.xsd): `sources/` as UTF-8 with LF and no byte order mark, positions in Unicode code
 * points of these texts, codes nested as theme, initiative, narrower initiative. Articles are cases
 * with variables. What the format has no place for stands in descriptions (`selection-record.ts`), so
 * that what was written is read back as it was.
 */
export declare class ProjectFile {
  #private;
  /** Sources of the project, and how many of them have been written. */
  readonly total: number;
  done: number;
  /** Annotations so far. */
  items: number;
  replaced: number;
  constructor(session: Session, filter: ReadyFilter);
  entries(): Generator<ZipEntry>;
}
