import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['e2e/support/test-cache.ts'],
    include: ['{core,db,electron,renderer,assets,e2e}/**/*.test.{ts,tsx}'],
    // Processes, not threads: a crash in the native database then names its file instead of ending the run.
    pool: 'forks',
    // By default one core stays idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // A property test shares its core with whatever else runs; a hanging one is still found.
    testTimeout: 60_000,
  },
});
