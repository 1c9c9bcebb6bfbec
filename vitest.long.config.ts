import { defineConfig } from 'vitest/config';
import { tags } from './test/support/tags.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/page/**', 'test/crash/**'],
    tags,
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
