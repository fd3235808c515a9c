import { describe, expect, it } from 'vitest';
import { emptyInitiative } from './initiative-values.ts';
import { planLines } from './plan-lines.ts';

const entry = (id: string, more: object = {}) => ({
  ...emptyInitiative('治理'),
  id,
  prefLabel: id,
  altLabels: [],
  relatedIds: [],
  ...more,
});
const row = (id: string) => ({ initiative: entry(id), accepted: 0, pending: 0, articles: 0 });

describe('planLines', () => {
  it('says what goes, what is new, and which fields change', () => {
    const lines = planLines(
      {
        initiatives: [
          {
            id: '甲',
            before: entry('甲'),
            after: entry('甲', { altLabels: ['乙', '丙'], broaderId: '丁' }),
          },
          { id: '乙', before: entry('乙', { altLabels: ['丙'] }), after: null },
          { id: '戊', before: null, after: entry('戊') },
        ],
      },
      [row('甲'), row('乙'), row('丁')],
    );
    expect(lines).toEqual([
      { key: 'planLine.gone', values: { label: '乙' } },
      { key: 'planLine.made', values: { label: '戊' } },
      { key: 'planLine.labelsAdded', values: { label: '甲', labels: '乙、丙' } },
      { key: 'planLine.broader', values: { label: '甲', from: '—', to: '丁' } },
    ]);
  });
});
