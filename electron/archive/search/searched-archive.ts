import type { Db } from '#db/open.ts';
import type { Fold } from '#core/text/fold.ts';

/** What searching needs of the session: whichever archive is open, and how texts are folded. */
export interface SearchedArchive {
  readonly isOpen: boolean;
  /** Errors: `E-NOARCHIVE`. */
  readonly db: Db;
  readonly fold: Fold;
}
