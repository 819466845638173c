import { expect, test } from 'vitest';
import { fail, Failure, FAILURE_CODES, FIELD_ISSUES, ok, Refusal } from './result.ts';

test('codes are told apart', () => {
  expect(new Set(FAILURE_CODES).size).toBe(FAILURE_CODES.length);
  expect(new Set(FIELD_ISSUES).size).toBe(FIELD_ISSUES.length);
});

test('a refusal carries a failure that can travel as plain data', () => {
  const refusal = new Refusal('too-large', '9 bytes are more than 8', {
    fields: { size: 'out-of-range' },
    details: { name: 'notes.md', limit: 8 },
  });
  expect(refusal).toBeInstanceOf(Error);
  expect(JSON.parse(JSON.stringify(refusal.failure))).toEqual(refusal.failure);
  expect(Failure.parse(refusal.failure)).toEqual(refusal.failure);
});

test('a result is a value or a failure, never both', () => {
  expect(ok(5)).toEqual({ ok: true, value: 5 });
  const failure = { code: 'not-found', message: 'gone' } as const;
  expect(fail(failure)).toEqual({ ok: false, failure });
});

test('a failure knows no other codes than those of the list', () => {
  expect(Failure.safeParse({ code: 'oops', message: '' }).success).toBe(false);
  expect(Failure.safeParse({ code: 'invalid', message: '', fields: { name: 'odd' } }).success).toBe(
    false,
  );
});
