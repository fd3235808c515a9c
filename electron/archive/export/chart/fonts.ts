import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A font file with Chinese characters and the name of the face in it. */
export interface ChineseFont {
  readonly file: string;
  readonly family: string;
}

/** Files by platform, the best to read in a small picture first. */
const KNOWN: Readonly<Record<'win32' | 'darwin' | 'linux', readonly ChineseFont[]>> = {
  win32: [
    { file: 'msyh.ttc', family: 'Microsoft YaHei' },
    { file: 'Deng.ttf', family: 'DengXian' },
    { file: 'simhei.ttf', family: 'SimHei' },
    { file: 'simsun.ttc', family: 'SimSun' },
    { file: 'simfang.ttf', family: 'FangSong' },
    { file: 'msjh.ttc', family: 'Microsoft JhengHei' },
  ],
  darwin: [
    { file: 'PingFang.ttc', family: 'PingFang SC' },
    { file: 'Hiragino Sans GB.ttc', family: 'Hiragino Sans GB' },
    { file: 'STHeiti Light.ttc', family: 'Heiti SC' },
    { file: 'Songti.ttc', family: 'Songti SC' },
    { file: 'Arial Unicode.ttf', family: 'Arial Unicode MS' },
  ],
  linux: [],
};

/** Free fonts that people install anywhere. */
const FREE: readonly ChineseFont[] = [
  { file: 'NotoSansCJK-Regular.ttc', family: 'Noto Sans CJK SC' },
  { file: 'NotoSansCJKsc-Regular.otf', family: 'Noto Sans CJK SC' },
  { file: 'NotoSansSC-Regular.otf', family: 'Noto Sans SC' },
  { file: 'NotoSansSC-Regular.ttf', family: 'Noto Sans SC' },
  { file: 'SourceHanSansSC-Regular.otf', family: 'Source Han Sans SC' },
  { file: 'SourceHanSansCN-Regular.otf', family: 'Source Han Sans CN' },
  { file: 'SourceHanSans.ttc', family: 'Source Han Sans SC' },
  { file: 'SourceHanSans-Regular.ttc', family: 'Source Han Sans SC' },
  { file: 'wqy-microhei.ttc', family: 'WenQuanYi Micro Hei' },
  { file: 'wqy-zenhei.ttc', family: 'WenQuanYi Zen Hei' },
  { file: 'DroidSansFallbackFull.ttf', family: 'Droid Sans Fallback' },
  { file: 'NotoSerifCJK-Regular.ttc', family: 'Noto Serif CJK SC' },
  { file: 'uming.ttc', family: 'AR PL UMing CN' },
];

/** Folders below the roots are looked through this far. */
const DEPTH = 5;

/** Where this machine keeps its fonts. */
export function fontFolders(): readonly string[] {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32':
      return [
        path.join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        path.join(
          process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'),
          'Microsoft',
          'Windows',
          'Fonts',
        ),
      ];
    case 'darwin':
      return [
        '/System/Library/Fonts',
        '/Library/Fonts',
        path.join(home, 'Library/Fonts'),
        // Where newer systems keep what they fetch on demand, PingFang among it.
        '/System/Library/AssetsV2',
        '/System/Library/PrivateFrameworks/FontServices.framework',
      ];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.local/share/fonts'),
        path.join(home, '.fonts'),
      ];
  }
}

/** The best font with Chinese characters that lies in the folders; null where none does. */
export function findChineseFont(
  folders: readonly string[] = fontFolders(),
  platform: string = process.platform,
): ChineseFont | null {
  const known = platform === 'win32' || platform === 'darwin' ? KNOWN[platform] : KNOWN.linux;
  const wanted = [...known, ...FREE];
  const rank = new Map(wanted.map(({ file }, at) => [file.toLowerCase(), at]));
  let best: { readonly at: number; readonly file: string } | null = null;
  const walk = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      const full = path.join(folder, entry.name);
      const at = rank.get(entry.name.toLowerCase());
      if (at !== undefined && (best === null || at < best.at)) best = { at, file: full };
      else if (entry.isDirectory() && depth < DEPTH) walk(full, depth + 1);
    }
  };
  for (const folder of folders) walk(folder, 0);
  const found = best as { readonly at: number; readonly file: string } | null;
  return found === null ? null : { file: found.file, family: wanted[found.at]?.family ?? '' };
}

/** A folder that is missing or closed to us has no fonts for us. */
function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
