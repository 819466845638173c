import { expect, test } from 'vitest';
import {
  countsOfRun,
  readPlaywrightReport,
  readVitestReport,
  sentenceOf,
  sumOf,
} from './counts.ts';

const vitest = '{"numPassedTests":40,"numFailedTests":1,"numPendingTests":2,"numTodoTests":3}';
const playwright = '{"stats":{"expected":7,"unexpected":1,"flaky":2,"skipped":4}}';

test('the last line sums both reports', () => {
  const sum = sumOf([readVitestReport(vitest), readPlaywrightReport(playwright)]);
  expect(sentenceOf(sum)).toBe('49 passed, 2 failed, 9 skipped');
  expect(sentenceOf({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

test('a run that fails as a whole is a failure, though every test in its report passed', () => {
  const report = { passed: 5, failed: 0, skipped: 0 };
  expect(countsOfRun(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countsOfRun(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countsOfRun(report, 0)).toEqual(report);
});

test('failed tests are not counted twice', () => {
  const report = { passed: 5, failed: 2, skipped: 0 };
  expect(countsOfRun(report, 1)).toEqual(report);
});
