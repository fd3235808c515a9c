import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadingLevel, OutlineBlock } from '#core/report/outline.ts';
import { withSections } from '#core/report/outline-edit.ts';
import { changesOrder, depthsOf, droppedTo, steppedTo } from './moves.ts';

/** `1A 2B c 1D`: headings by level, small letters are text. */
function blocksOf(said: string): readonly OutlineBlock[] {
  return said.split(' ').map((one) => {
    const level = Number(one.charAt(0));
    if (Number.isNaN(level)) return { id: one, content: { kind: 'text', text: one } };
    const id = one.slice(1);
    return { id, content: { kind: 'heading', level: level as HeadingLevel, text: id } };
  });
}

function moved(said: string, ids: readonly string[], by: -1 | 1): string | null {
  const blocks = blocksOf(said);
  const after = steppedTo(blocks, ids, by);
  if (after === undefined) return null;
  const moving = withSections(blocks, ids);
  const staying = blocks.filter((one) => !moving.includes(one));
  const at = after === null ? 0 : staying.findIndex(({ id }) => id === after) + 1;
  return [...staying.slice(0, at), ...moving, ...staying.slice(at)].map(({ id }) => id).join('');
}

describe('moving by keys', () => {
  it.each([
    ['1A b c 1D', ['c'], -1, 'AcbD'],
    ['1A b c 1D', ['b'], -1, 'bAcD'],
    ['1A b c 1D', ['c'], 1, 'AbDc'],
    ['1A b 1C d', ['C'], -1, 'CdAb'],
    ['1A b 1C d', ['A'], 1, 'CdAb'],
    ['1A b 2C d 2E f', ['E'], -1, 'AbEfCd'],
    ['1A b 2C d 2E f', ['C'], -1, 'ACdbEf'],
    ['1A 2C d 1E', ['C'], -1, 'CdAE'],
    ['1A 2C d 1E f', ['C'], 1, 'AECdf'],
    ['1A 2B 2C 1D', ['B', 'C'], 1, 'ADBC'],
    ['a b', ['a'], -1, null],
    ['a b', ['b'], 1, null],
    ['1A b', ['A'], 1, null],
  ] as const)('%s, %j by %d', (said, ids, by, expected) => {
    expect(moved(said, ids, by)).toBe(expected);
  });

  it('never tears a section from its heading', () => {
    const outline = fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        outline,
        fc.nat(11),
        fc.constantFrom(-1 as const, 1 as const),
        (kinds, at, by) => {
          const blocks = kinds.map((kind, index): OutlineBlock => {
            const id = `b${index}`;
            if (kind === 0) return { id, content: { kind: 'text', text: '' } };
            return { id, content: { kind: 'heading', level: kind, text: '' } };
          });
          const id = `b${at % blocks.length}`;
          const after = steppedTo(blocks, [id], by);
          if (after === undefined) return;
          const moving = withSections(blocks, [id]).map((one) => one.id);
          expect(moving).not.toContain(after);
          expect(changesOrder(blocks, [id], after)).toBe(true);
        },
      ),
    );
  });
});

describe('dropping', () => {
  const blocks = blocksOf('1A b 1C d');
  it('before or behind a block', () => {
    expect(droppedTo(blocks, 'b', true)).toBe('A');
    expect(droppedTo(blocks, 'A', true)).toBeNull();
    expect(droppedTo(blocks, 'C', false)).toBe('C');
  });
  it('on itself or beside itself changes nothing', () => {
    expect(changesOrder(blocks, ['C'], 'b')).toBe(false);
    expect(changesOrder(blocks, ['C'], 'd')).toBe(false);
    expect(changesOrder(blocks, ['A'], null)).toBe(false);
    expect(changesOrder(blocks, ['A'], 'd')).toBe(true);
  });
});

it('what stands under a heading is one deeper', () => {
  expect(depthsOf(blocksOf('a 1B c 2D e 1F'))).toEqual([1, 1, 2, 2, 3, 1]);
});
