import type { HistoryStep } from '#electron/contract.ts';

/** A line of the list: the day above its steps, or a step. */
export type HistoryRow =
  | { readonly key: string; readonly day: string; readonly step: null }
  | { readonly key: string; readonly day: string; readonly step: HistoryStep };

/** Steps with a line for each day before them; `dayOf` writes the day of a moment. */
export function rowsByDay(
  steps: readonly HistoryStep[],
  dayOf: (at: string) => string,
): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  let last = '';
  for (const step of steps) {
    const day = dayOf(step.at);
    if (day !== last) rows.push({ key: `day ${day} ${step.id}`, day, step: null });
    last = day;
    rows.push({ key: step.id, day, step });
  }
  return rows;
}

/** `undone`, `reverted` by a step that stands, or `standing`. */
export function stateOfStep(
  step: Pick<HistoryStep, 'undone' | 'revertedBy'>,
): 'standing' | 'undone' | 'reverted' {
  if (step.undone) return 'undone';
  return step.revertedBy === null ? 'standing' : 'reverted';
}
