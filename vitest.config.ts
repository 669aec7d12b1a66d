import { defineConfig } from 'vitest/config';

/** Where CI wants the counts as JSON. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Workbooks are slow to make on a small machine; a test that hangs should still fail soon.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Tests share nothing but the disk, and starting a worker thread costs less than a process.
    pool: 'threads',
  },
});
