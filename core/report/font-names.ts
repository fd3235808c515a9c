/**
 * Other names under which systems list the fonts of official documents: the English family name, the
 * name in the file, the name of the file itself.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  宋体: ['SimSun', 'NSimSun'],
  黑体: ['SimHei'],
  楷体: ['KaiTi', 'simkai'],
  仿宋: ['FangSong', 'simfang'],
  楷体_GB2312: ['KaiTi_GB2312'],
  仿宋_GB2312: ['FangSong_GB2312'],
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'FZXBSJW', 'FZXBSJW--GB1-0'],
  'Times New Roman': ['TimesNewRoman', 'times'],
};

/** Those of `wanted` that no name in `installed` stands for, in order, each once. */
export function missingFonts(
  wanted: Iterable<string>,
  installed: Iterable<string>,
): readonly string[] {
  const known = new Set([...installed].map(plain));
  return [...new Set(wanted)].filter(
    (font) => ![font, ...(OTHER_NAMES[font] ?? [])].some((name) => known.has(plain(name))),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s\-_]/gu, '');
}
