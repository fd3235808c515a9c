import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** The entry of a thread: a neighbour of the module that starts it as it runs from sources; beside the bundle where it is built. */
export function threadFile(
  { filename, dirname }: Pick<ImportMeta, 'filename' | 'dirname'>,
  name: string,
): string {
  if (path.extname(filename) !== '.ts') {
    const folder = path.basename(dirname) === 'chunks' ? path.dirname(dirname) : dirname;
    return path.join(folder, `${name}.js`);
  }
  // From sources every thread strips the types by WebAssembly. Where two do so at once V8 13.6 may abort the
  // process (`Check failed: jit_page.has_value()`) as it replaces the wrapper of an import that is often called:
  // it shall replace none. See nodejs/node#64500.
  setFlagsFromString('--wasm-wrapper-tiering-budget=2147483647');
  return path.join(dirname, `${name}.ts`);
}
