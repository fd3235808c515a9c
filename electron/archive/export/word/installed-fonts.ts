import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { missingFonts } from '#core/report/font-names.ts';
import type { WordProfile } from './profile.ts';

const run = promisify(execFile);
const OPTIONS = { encoding: 'buffer', timeout: 10_000, maxBuffer: 16 * 1024 * 1024 } as const;

/** Fonts of a profile that this machine lacks; null where it does not say what it has. */
export async function fontsLacking(profile: WordProfile): Promise<readonly string[] | null> {
  const installed = await installedFonts();
  if (installed === null) return null;
  const used = Object.values(profile.styles).flatMap(({ eastAsia, latin }) => [eastAsia, latin]);
  return missingFonts(used, installed);
}

/** The names of all fonts of this machine: families on Linux and Windows, files on macOS. */
export async function installedFonts(): Promise<readonly string[] | null> {
  try {
    if (process.platform === 'win32') return await registryFonts();
    if (process.platform === 'darwin') return await fontFiles();
    const { stdout } = await run('fc-list', [':', 'family'], OPTIONS);
    return new TextDecoder().decode(stdout).split(/[\n,]/u).map(trimmed);
  } catch {
    return null;
  }
}

const REGISTRY = 'Software\\Microsoft\\Windows NT\\CurrentVersion\\Fonts';

/** `SimSun & NSimSun (TrueType)    REG_SZ    simsun.ttc`, for everybody and for this person. */
async function registryFonts(): Promise<readonly string[]> {
  const lists = await Promise.all(
    ['HKLM', 'HKCU'].map(async (root) => {
      try {
        return (await run('reg', ['query', `${root}\\${REGISTRY}`], OPTIONS)).stdout;
      } catch {
        return Buffer.alloc(0);
      }
    }),
  );
  // A Chinese Windows prints in GBK, of which ASCII is a part.
  return lists.flatMap((bytes) => registryNames(new TextDecoder('gb18030').decode(bytes)));
}

/** Family names and file names in what `reg query` prints of the fonts. */
export function registryNames(printed: string): readonly string[] {
  return printed.split(/\r?\n/u).flatMap((line) => {
    const match = /^\s+(.+?)\s+REG_SZ\s+(.*)$/u.exec(line);
    if (match === null) return [];
    const [, names = '', file = ''] = match;
    const families = names.replace(/\s*\([^)]*\)\s*$/u, '').split('&');
    return [...families, path.win32.parse(file).name].map(trimmed);
  });
}

async function fontFiles(): Promise<readonly string[]> {
  const folders = [
    '/System/Library/Fonts',
    '/System/Library/Fonts/Supplemental',
    '/Library/Fonts',
    path.join(homedir(), 'Library/Fonts'),
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
  ];
  const lists = await Promise.all(
    folders.map(async (folder) => {
      try {
        return await readdir(folder);
      } catch {
        return [];
      }
    }),
  );
  return lists.flat().map((file) => path.parse(file).name);
}

function trimmed(name: string): string {
  return name.trim();
}
