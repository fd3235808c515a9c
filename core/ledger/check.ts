/** Whether somebody compared a figure with its source (核对状态); nothing said is 未核对. */
export const CHECK_STATES = ['unchecked', 'checked', 'doubtful'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** What somebody found when they compared a figure with its source. */
export interface Check {
  readonly annotationId: string;
  readonly state: Exclude<CheckState, 'unchecked'>;
  readonly note: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly checkedAt: string;
}

/** What somebody ruled of two figures; `first` is the lesser id. */
export interface Link {
  readonly firstId: string;
  readonly secondId: string;
  readonly same: boolean;
  readonly author: string;
  readonly createdAt: string;
}
