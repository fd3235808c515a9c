import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emWidth } from './em-width.ts';
import { titleLines } from './title-lines.ts';

describe('titleLines', () => {
  it('leaves a title that fits on its line', () => {
    expect(titleLines('东川县茶旅融合典型经验材料汇编', 20)).toEqual([
      '东川县茶旅融合典型经验材料汇编',
    ]);
  });

  it('cuts a long title between words into lines of different length', () => {
    expect(
      titleLines('东川县关于巩固拓展脱贫攻坚成果同乡村振兴有效衔接宣传报道的汇编', 20),
    ).toEqual(['东川县关于巩固拓展脱贫攻坚成果', '同乡村振兴有效衔接宣传报道的汇编']);
  });

  it('parts no book title and keeps the line ends of the maker', () => {
    const lines = titleLines('关于印发《东川县防止返贫动态监测和帮扶工作方案》的通知', 20);
    expect(lines.join('')).toBe('关于印发《东川县防止返贫动态监测和帮扶工作方案》的通知');
    expect(titleLines('东川县\n工作综述', 20)).toEqual(['东川县', '工作综述']);
  });

  const words = fc.array(
    fc.constantFrom('东川', '乡村', '振兴', '工作', '2026年', '《', '》', '和', '的', '，', '汇编'),
    { maxLength: 40 },
  );
  test.prop([words], { numRuns: 60 })('loses nothing and fits wherever it cuts', (parts) => {
    const title = parts.join('');
    const lines = titleLines(title, 20);
    expect(lines.join('')).toBe(title);
    if (lines.length > 1) for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(20);
  });
});
