import type { Session } from '../session.ts';
/**
 * Every quote and label that was ever suggested, folded once: an archive of many pages has too many
 * of them to be folded for each decision. What is no longer suggested may still be among them.
 */
export declare function wordsSuggested(session: Session): {
  readonly quotes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
};
