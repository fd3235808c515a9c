import { describe, expect, test } from 'vitest';
import { tilingFaults } from './tiling.ts';

describe('tilingFaults', () => {
  test.each([
    [
      '甲乙 丙',
      [
        [0, 2],
        [3, 4],
      ],
      [],
    ],
    ['\u0085甲\ufeff', [[1, 2]], []],
    [
      '甲乙丙',
      [
        [0, 1],
        [2, 3],
      ],
      ['gap'],
    ],
    ['甲乙丙', [[0, 2]], ['gap']],
    [
      '甲乙丙',
      [
        [0, 2],
        [1, 3],
      ],
      ['overlap'],
    ],
    [
      '甲',
      [
        [0, 1],
        [1, 1],
      ],
      ['empty'],
    ],
    ['甲', [[0, 2]], ['outside-text']],
    [
      '𠮷',
      [
        [0, 1],
        [1, 2],
      ],
      ['splits-character', 'splits-character'],
    ],
  ] as const)('%j cut at %j: %j', (text, spans, faults) => {
    const cut = spans.map(([start, end]) => ({ start, end }));
    expect(tilingFaults(text, cut).map((fault) => fault.what)).toEqual(faults);
  });
});
