import type { ErrorCode } from '#core/error/app-error.ts';
import type { IndexOrigin } from '#db/search/index-file.ts';
import type { IndexProgress } from '#db/search/keep-in-step.ts';
/** What the search index is doing, for whoever looks at it. */
export type IndexState =
  /** No archive is open. */
  | {
      readonly phase: 'closed';
    }
  /** Not everything is in it yet; `origin` says why it is being made. */
  | (IndexProgress & {
      readonly origin: IndexOrigin;
    })
  /** It answers for the whole archive. */
  | {
      readonly phase: 'ready';
      readonly origin: IndexOrigin;
    }
  /** It cannot be had: the archive works without it. */
  | {
      readonly phase: 'failed';
      readonly code: ErrorCode;
      readonly values: Readonly<Record<string, string | number>>;
    };
