import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'out/**', 'dist/**', 'e2e/**'],
    // better-sqlite3 is native: a process of its own keeps one file's crash from the others.
    pool: 'forks',
    globalSetup: ['scripts/lib/testWorker.ts'],
    restoreMocks: true,
    // For what hangs. A busy machine is no reason for a test to fail.
    testTimeout: 30_000,
    // The test of contrast reads the tokens themselves.
    css: { include: [/theme\.css/] },
  },
});
