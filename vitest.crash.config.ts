import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/crash/**/*.test.ts'], testTimeout: 170_000, hookTimeout: 30_000 },
});
