import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Actor } from '#db/actor.ts';
import type { Db } from '#db/open.ts';
/**
 * Ids of built-in entries are made from their notation (RFC 9562, version 5): two archives made
 * apart name the same initiative alike, which a merge relies on.
 */
export declare function builtInId(notation: string): string;
/** The thesaurus that every new archive starts with. */
export declare function builtInThesaurus(): readonly Initiative[];
/** Puts the built-in thesaurus into a new archive: the first step of its journal, not to be undone. */
export declare function addBuiltInThesaurus(db: Db, actor: Actor): void;
