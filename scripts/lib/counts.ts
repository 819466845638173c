/** How many checks a stage of the tests made, and how they went. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sumOf = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** `12 passed, 0 failed`, and the skipped ones where there are any. */
export function sentenceOf({ passed, failed, skipped }: Counts): string {
  const sentence = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? sentence : `${sentence}, ${skipped} skipped`;
}

/**
 * Counts of a run by its report and its exit code. A run that failed without a failed test (a file
 * that could not be loaded, no report at all) counts as one failure.
 */
export function countsOfRun(report: Counts | null, exitCode: number): Counts {
  const counts = report ?? NOTHING;
  return exitCode !== 0 && counts.failed === 0 ? sumOf([counts, FAILED]) : counts;
}

/** The totals of Vitest's JSON report. */
export function readVitestReport(text: string): Counts {
  const report = JSON.parse(text) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
    number
  >;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The totals of Playwright's JSON report. A test that passed only when it was tried again, on a
 * machine that was too busy the first time, has passed; Playwright's own list calls it flaky.
 */
export function readPlaywrightReport(text: string): Counts {
  const { stats } = JSON.parse(text) as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}
