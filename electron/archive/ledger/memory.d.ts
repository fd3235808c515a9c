import type { Session } from '../session.ts';
/** What `compute` answers, computed once for a key as long as nothing in the archive changes. */
export declare function remembering<Result>(
  session: Session,
  key: string,
  compute: () => Result,
): Result;
