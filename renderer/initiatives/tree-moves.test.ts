import { describe, expect, it } from 'vitest';
import { emptyInitiative } from './initiative-values.ts';
import { thesaurusTree } from './thesaurus-tree.ts';
import { moveIn, moveOfDrop, moveOut } from './tree-moves.ts';

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
  it('go on a theme, under an entry, or beside one', () => {
    expect(moveOfDrop(tree, ['甲'], { targetKey: 'theme:文化', beside: false })).toEqual(
      to(['甲'], '文化', null),
    );
    expect(moveOfDrop(tree, ['丙', '乙'], { targetKey: '甲一', beside: false })).toEqual(
      to(['丙', '乙'], '治理', '甲一'),
    );
    expect(moveOfDrop(tree, ['丙'], { targetKey: '甲一', beside: true })).toEqual(
      to(['丙'], '治理', '甲'),
    );
    expect(moveOfDrop(tree, ['丙'], { targetKey: '乙', beside: true })).toEqual(
      to(['丙'], '治理', null),
    );
  });

  it('never go below themselves', () => {
    expect(moveOfDrop(tree, ['甲'], { targetKey: '甲一', beside: false })).toBeNull();
    expect(moveOfDrop(tree, ['甲'], { targetKey: '甲', beside: false })).toBeNull();
  });

  it('go out and in by a level', () => {
    expect(moveOut(tree, '甲一')).toEqual(to(['甲一'], '治理', null));
    expect(moveOut(tree, '甲')).toBeNull();
    expect(moveIn(tree, '乙')).toEqual(to(['乙'], '治理', '甲'));
    expect(moveIn(tree, '甲')).toBeNull();
  });
});
