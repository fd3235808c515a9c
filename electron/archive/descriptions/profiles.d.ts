import { type Profile } from '#core/description/profile.ts';
import type { Statements } from '#core/description/description.ts';
/** The profiles that come with the program, the one that an article has unless told otherwise first. */
export declare const PROFILE_IDS: readonly ['newspaper-clipping', 'web-clipping'];
/** The profiles of description, read once from `assets/profiles/metadata`. */
export declare function profiles(): readonly Profile[];
/** The profile an article is described by; newspaper clipping until somebody says otherwise. */
export declare function profileOf(statements: Statements): Profile;
