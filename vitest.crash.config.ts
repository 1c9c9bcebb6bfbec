import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/crash/**/*.test.ts'],
    // Each starts programs of its own: beside one another they only wait.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 30_000,
  },
});
