import path from 'node:path';

/** The entry of a thread: a neighbour of the module that starts it as it runs from sources; beside the bundle where it is built. */
export function threadFile(
  { filename, dirname }: Pick<ImportMeta, 'filename' | 'dirname'>,
  name: string,
): string {
  if (path.extname(filename) === '.ts') return path.join(dirname, `${name}.ts`);
  const folder = path.basename(dirname) === 'chunks' ? path.dirname(dirname) : dirname;
  return path.join(folder, `${name}.js`);
}
