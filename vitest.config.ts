import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['e2e/support/test-cache.ts'],
    include: ['{core,db,electron,renderer,assets,e2e}/**/*.test.{ts,tsx}'],
    // Processes, not threads: a crash in the native database then names its file instead of ending the run.
    pool: 'forks',
    // By default one core stays idle, which on two cores is half of the machine.
    maxWorkers: '100%',
    // They find what hangs, not what is slow: a test shares its core with whatever else runs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});
