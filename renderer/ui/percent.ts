/** A factor for people to read: 1.15 is `115%`. */
export function percent(factor: number): string {
  return `${Math.round(factor * 100)}%`;
}

/** Whole percent of a job that is `done` of `total`; 0 before its first report. */
export function percentOf(
  progress: { readonly done: number; readonly total: number } | null,
): number {
  if (progress === null || progress.total <= 0) return 0;
  return Math.min(100, Math.floor((100 * progress.done) / progress.total));
}
