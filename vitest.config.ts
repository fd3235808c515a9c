import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,db,electron,renderer,assets,e2e}/**/*.test.{ts,tsx}'],
    // Processes, not threads: a crash in the native database then names its file instead of ending the run.
    pool: 'forks',
    testTimeout: 20_000,
  },
});
