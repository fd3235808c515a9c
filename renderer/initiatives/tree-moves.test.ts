import { describe, expect, it } from 'vitest';
import { emptyInitiative } from './initiative-values.ts';
import { thesaurusTree } from './thesaurus-tree.ts';
import { moveIn, moveOnto, moveOut } from './tree-moves.ts';

const row = (id: string, theme: string, broaderId: string | null) => ({
  initiative: {
    ...emptyInitiative(theme),
    id,
    prefLabel: id,
    broaderId,
    altLabels: [],
    relatedIds: [],
  },
  accepted: 0,
  pending: 0,
  articles: 0,
});
const tree = thesaurusTree(
  [
    row('甲', '治理', null),
    row('甲一', '治理', '甲'),
    row('乙', '治理', null),
    row('丙', '文化', null),
  ],
  ['治理', '文化'],
  '',
);
const to = (ids: string[], theme: string, broaderId: string | null) => ({
  does: 'move',
  ids,
  theme,
  broaderId,
});

describe('moves in the tree', () => {
  it('go on a theme or under an entry', () => {
    expect(moveOnto(tree, ['甲'], 'theme:文化')).toEqual(to(['甲'], '文化', null));
    expect(moveOnto(tree, ['丙', '乙'], '甲一')).toEqual(to(['丙', '乙'], '治理', '甲一'));
  });

  it('never go below themselves', () => {
    expect(moveOnto(tree, ['甲'], '甲一')).toBeNull();
    expect(moveOnto(tree, ['甲'], '甲')).toBeNull();
  });

  it('go out and in by a level', () => {
    expect(moveOut(tree, '甲一')).toEqual(to(['甲一'], '治理', null));
    expect(moveOut(tree, '甲')).toBeNull();
    expect(moveIn(tree, '乙')).toEqual(to(['乙'], '治理', '甲'));
    expect(moveIn(tree, '甲')).toBeNull();
  });
});
