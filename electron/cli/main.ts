import { forkParser } from '../archive/import/fork-parser.ts';
import { runCommandLine } from './program.ts';
import { packageVersion } from './version.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  version: packageVersion(),
  startParser: forkParser,
});
