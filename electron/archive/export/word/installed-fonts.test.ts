import { expect, it } from 'vitest';
import { missingFonts } from '#core/report/font-names.ts';
import { installedFonts, registryNames } from './installed-fonts.ts';

it('reads the names that Windows prints of its fonts', () => {
  const printed = [
    'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Fonts',
    '    SimSun & NSimSun (TrueType)    REG_SZ    simsun.ttc',
    '    仿宋 (TrueType)    REG_SZ    simfang.ttf',
    '    FZXiaoBiaoSong-B05S (TrueType)    REG_SZ    C:\\Users\\a\\FZXBSJW.TTF',
    '',
  ].join('\r\n');
  expect(registryNames(printed)).toEqual([
    'SimSun',
    'NSimSun',
    'simsun',
    '仿宋',
    'simfang',
    'FZXiaoBiaoSong-B05S',
    'FZXBSJW',
  ]);
  expect(missingFonts(['宋体', '仿宋', '方正小标宋简体', '黑体'], registryNames(printed))).toEqual([
    '黑体',
  ]);
});

it('knows what this machine has, where it says so', async () => {
  const fonts = await installedFonts();
  expect(fonts === null || fonts.length > 0).toBe(true);
});
