import { expect, it } from 'vitest';
import { emptyInitiative } from '../initiatives/initiative-values.ts';
import { thesaurusLooks } from './looks.ts';

it('gives an initiative its own colour, else that of its theme, else that of its theme’s place', () => {
  const row = (id: string, theme: string, colour: number | null) => ({
    initiative: {
      ...emptyInitiative(theme),
      id,
      prefLabel: id,
      altLabels: [],
      relatedIds: [],
      colour,
    },
    accepted: 0,
    pending: 0,
    articles: 0,
  });
  const rows = [row('甲', '产业', 7), row('乙', '产业', null), row('丙', '文化', null)];
  const { hues } = thesaurusLooks(rows, ['产业', '文化'], new Map([['产业', 5]]));
  expect([...hues]).toEqual([
    ['甲', 7],
    ['乙', 5],
    ['丙', 1],
  ]);
});
