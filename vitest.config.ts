import { defineConfig } from 'vitest/config';
import { tags } from './test/support/tags.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/page/**', 'test/crash/**'],
    tags,
    setupFiles: ['test/support/warm-up.ts'],
    // No module keeps state, so that the tests can share them: it takes a tenth of the time.
    isolate: false,
    fsModuleCache: true,
    maxWorkers: '100%',
    // A busy machine is slow, and no fault of the bot.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
