import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

let folder: string | null = null;

/**
 * Where the files of `assets/` lie. The nearest `assets` above this module: the checkout's for the
 * sources and for a build in `out/`, the one beside `app.asar` when packaged.
 */
export function assetsFolder(): string {
  folder ??= process.env['JUANZONG_ASSETS'] ?? nearestAssets(fileURLToPath(import.meta.url));
  return folder;
}

function nearestAssets(module: string): string {
  for (let at = path.dirname(module); ; at = path.dirname(at)) {
    const candidate = path.join(at, 'assets');
    if (fs.existsSync(path.join(candidate, 'initiatives.csv'))) return candidate;
    if (at === path.dirname(at)) throw new Error('the assets folder is missing');
  }
}

export function readAsset(name: string): string {
  return fs.readFileSync(path.join(assetsFolder(), ...name.split('/')), 'utf8');
}

let scriptTable: string | null = null;

/** The Traditional → Simplified character table, read once. */
export function readScriptTable(): string {
  scriptTable ??= readAsset('scripts/t2s.txt');
  return scriptTable;
}

/** The sample pages of the tour; those for development lie in folders beside them. */
export function samplePages(): readonly string[] {
  const samples = path.join(assetsFolder(), 'samples');
  return fs
    .readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => path.join(samples, name));
}
