/** What steps are filtered by; the message group `historyGroup` names them. */
export const STEP_GROUPS = [
  'sources',
  'cutting',
  'description',
  'review',
  'annotations',
  'ledger',
  'thesaurus',
  'reports',
  'search',
  'journal',
  'other',
] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

const BEGINNINGS: readonly (readonly [RegExp, StepGroup])[] = [
  [/^(?:create|import|withdraw|purge|source)/u, 'sources'],
  [/^(?:segment|mend)/u, 'cutting'],
  [/^(?:describe|code)/u, 'description'],
  [/^(?:suggest|accept|reject|reopen|decide|decision)/u, 'review'],
  [/^(?:annotat|tag|fuse|resize)/u, 'annotations'],
  [/^figure/u, 'ledger'],
  [/^(?:initiative|thesaurus|theme)/u, 'thesaurus'],
  [/^report/u, 'reports'],
  [/^search/u, 'search'],
  [/^(?:revert|reinstate)/u, 'journal'],
];

/** The group that a kind of step belongs to. */
export function groupOf(kind: string): StepGroup {
  return BEGINNINGS.find(([beginning]) => beginning.test(kind))?.[1] ?? 'other';
}
