import type { Session } from './session.ts';
/**
 * What makes two labels the same for a reader: compatibility forms, both scripts and letter case
 * folded, invisible characters left out. Labels are stored as they are given.
 */
export declare function labelKey(session: Pick<Session, 'fold'>, label: string): string;
