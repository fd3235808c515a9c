import { expect, test } from 'vitest';
import { missingFonts } from './font-names.ts';

test('a font is there under any of the names that systems give it', () => {
  const wanted = ['方正小标宋简体', '黑体', '仿宋', '黑体', 'Times New Roman'];
  expect(missingFonts(wanted, ['SimHei', 'Fang Song', 'Noto Serif CJK SC'])).toEqual([
    '方正小标宋简体',
    'Times New Roman',
  ]);
  expect(missingFonts(wanted, ['FZXiaoBiaoSong-B05S', '黑体', 'simfang', 'times'])).toEqual([]);
});

test('楷体 and 楷体_GB2312 are two fonts', () => {
  expect(missingFonts(['楷体_GB2312'], ['楷体', 'KaiTi'])).toEqual(['楷体_GB2312']);
});
