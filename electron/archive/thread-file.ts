import path from 'node:path';

/**
 * Where the entry of a thread lies: `source`, a path below this folder, as it runs from sources; `built`
 * beside the bundles where it is built.
 */
export function threadFile(source: string, built: string): string {
  const folder = import.meta.dirname;
  if (path.extname(import.meta.filename) === '.ts') return path.join(folder, source);
  return path.join(path.basename(folder) === 'chunks' ? path.dirname(folder) : folder, built);
}
