import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests. `unit`: the pure parts, in Node. `page`: what touches a live DOM, in a real browser.
 * `e2e`: the built extension in real browsers (tests/e2e/README.md).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/page/**', 'tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
