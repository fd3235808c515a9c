import { describe, expect, it } from 'vitest';
import type { HistoryStep } from '#electron/contract.ts';
import { rowsByDay, stateOfStep } from './history-rows.ts';
import { groupOf } from './step-kinds.ts';

const step = (id: string, at: string): HistoryStep => ({
  id,
  at,
  author: '甲',
  kind: 'annotate',
  params: {},
  undone: false,
  reversible: true,
  reverts: null,
  revertedBy: null,
  entities: 1,
});

describe('the list of the history', () => {
  it('has a line for each day before its steps, also where a clock ran back', () => {
    const steps = [step('c', '2024-05-02'), step('b', '2024-05-01'), step('a', '2024-05-02')];
    expect(rowsByDay(steps, (at) => at).map((row) => row.step?.id ?? row.day)).toEqual([
      '2024-05-02',
      'c',
      '2024-05-01',
      'b',
      '2024-05-02',
      'a',
    ]);
    const keys = rowsByDay(steps, (at) => at).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says of a step that it was undone rather than that it was taken back', () => {
    expect(stateOfStep({ undone: false, revertedBy: null })).toBe('standing');
    expect(stateOfStep({ undone: false, revertedBy: 'x' })).toBe('reverted');
    expect(stateOfStep({ undone: true, revertedBy: 'x' })).toBe('undone');
  });

  it.each([
    ['import', 'sources'],
    ['mend-role', 'cutting'],
    ['accept-new', 'review'],
    ['annotate-note', 'annotations'],
    ['annotation-remove', 'annotations'],
    ['initiative-merge', 'thesaurus'],
    ['reinstate', 'journal'],
    ['weather', 'other'],
  ])('puts %s among %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group);
  });
});
