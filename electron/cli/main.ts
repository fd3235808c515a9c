import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Halves the start of every command: what was compiled once is read back. It must be on before the
// program is loaded, hence the import below.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));

const { forkParser } = await import('../archive/import/fork-parser.ts');
const { runCommandLine } = await import('./program.ts');
const { packageVersion } = await import('./version.ts');

process.exitCode = await runCommandLine(process.argv.slice(2), {
  version: packageVersion(),
  startParser: forkParser,
});
