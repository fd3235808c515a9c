import { migration0001 } from './migrations/0001-first.ts';
import { migration0002 } from './migrations/0002-annotation-detail.ts';
import { migration0003 } from './migrations/0003-correction.ts';
import { migration0004 } from './migrations/0004-initiative-relations.ts';
import { migration0005 } from './migrations/0005-description.ts';
import { migration0006 } from './migrations/0006-ruling.ts';
import { migration0007 } from './migrations/0007-history.ts';
import { migration0008 } from './migrations/0008-report-blocks.ts';
import { migration0009 } from './migrations/0009-ledger.ts';
import { migration0010 } from './migrations/0010-saved-search.ts';
import { migration0011 } from './migrations/0011-scale.ts';

/** `PRAGMA application_id` of every archive: the ASCII letters `JZAR`. */
export const APPLICATION_ID = 0x4a5a4152;

/** Migrations in order; number n brings `user_version` from n-1 to n. Never edited once released. */
export const MIGRATIONS: readonly string[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
];

/** The `user_version` this program writes, and the highest it opens. */
export const SCHEMA_VERSION = MIGRATIONS.length;
