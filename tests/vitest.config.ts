import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const report = process.env.SOURCELIGHT_REPORT;

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // CI counts from the runner's own report, not from its words.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/seed.ts'],
          // No test depends on a clock: this only ends one that hangs, on a machine as busy as may be.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/driver/globalSetup.ts'],
          // Two browsers at once on a small machine starve each other's timers.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
