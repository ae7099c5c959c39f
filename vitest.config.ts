import { defineConfig } from 'vitest/config';

/**
 * Pure logic runs in Node within seconds; what needs a browser runs against the built extension, two files at a time:
 * each has browsers, profiles and a server of its own, and most of the time they wait.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/repo/**/*.test.ts'],
          // A busy machine takes its time over the first property test of a file.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
