import { runMain } from '#electron/runtime/project.ts';
import { runChecks } from './checks.ts';
import { failures, summaryLines } from './suite-result.ts';

// `npm run check`
await runMain(async () => {
  const results = await runChecks();
  console.log(`\n${summaryLines(results).join('\n')}`);
  return failures(results) === 0 ? 0 : 1;
});
