import { defineConfig } from 'vitest/config';

/** The tests that need a browser, apart from the others: `npm run test:browser`. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['**/*.browser.js'],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    fileParallelism: false,
  },
});
