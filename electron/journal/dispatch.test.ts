import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contract, type Handlers, type Operation, OPERATIONS } from '#shared/contract.ts';
import { FAILURE_CODES, Failure, Refusal } from '#shared/result.ts';
import { createDispatch, type Log } from './dispatch.ts';
import { logEvent } from './events.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

const SECRET = 'what the user typed';

/** Dispatch over handlers of which one is what the test makes it. */
function dispatchWith(operation: Operation, handler: (input: never) => unknown) {
  const log: Parameters<Log>[] = [];
  const handlers = { [operation]: handler } as unknown as Handlers;
  return { dispatch: createDispatch(handlers, (...entry) => log.push(entry)), log };
}

describe('an operation that does not exist', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'event',
    'event.get ',
    'EVENT.GET',
    '',
    null,
    undefined,
    7,
    {},
    ['event.get'],
  ])('%j is refused', async (operation) => {
    const { dispatch } = dispatchWith('event.get', () => ({}));
    expect(await dispatch(operation, {})).toMatchObject({
      ok: false,
      failure: { code: 'unknown-operation' },
    });
  });
});

describe('what goes in', () => {
  test('that is no input of the operation never reaches it', async () => {
    const handler = vi.fn<() => unknown>();
    const { dispatch } = dispatchWith('event.get', handler);
    for (const input of [null, undefined, 'x', 7, [], {}, { id: '1' }, { id: 0 }, { id: 1.5 }]) {
      const result = await dispatch('event.get', input);
      expect(result).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  test('is refused field by field, with codes only', async () => {
    const journal = calledJournal();
    const input = newEvent({ name: '', link: SECRET, hours: -1, tags: [SECRET.repeat(9)] });
    const failure = await journal.refusal('event.log', input);
    expect(failure).toEqual({
      code: 'invalid',
      message:
        'event.name: required, event.link: not-a-link, event.hours: out-of-range, event.tags.0: too-long',
      fields: {
        'event.name': 'required',
        'event.link': 'not-a-link',
        'event.hours': 'out-of-range',
        'event.tags.0': 'too-long',
      },
    });
    expect((await journal.refusal('event.log', 7)).fields).toEqual({ '': 'wrong-type' });
  });

  test('loses the keys that nobody asked for', async () => {
    const handler = vi.fn<(input: unknown) => unknown>(() => ({}));
    const { dispatch } = dispatchWith('file.close', handler);
    const fileId = '0'.repeat(32);
    await dispatch(
      'file.close',
      JSON.parse(`{"fileId":"${fileId}","path":"/","__proto__":{"a":1}}`),
    );
    expect(handler).toHaveBeenCalledExactlyOnceWith({ fileId });
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('what comes out', () => {
  test('is held to the contract: more is dropped, less is a failure', async () => {
    const { dispatch } = dispatchWith('file.append', () => ({ received: 5, path: '/secret' }));
    const input = { fileId: '0'.repeat(32), offset: 0, base64: '' };
    expect(await dispatch('file.append', input)).toEqual({ ok: true, value: { received: 5 } });
    const wrong = dispatchWith('file.append', () => ({ received: SECRET }));
    expect(await wrong.dispatch('file.append', input)).toMatchObject({
      ok: false,
      failure: { code: 'internal' },
    });
  });

  test('after a change that is kept, never says that nothing was changed', async () => {
    const journal = calledJournal();
    const { dispatch, log } = dispatchWith('event.log', (input) => {
      return { ...logEvent(journal, input), row: SECRET };
    });
    const result = await dispatch('event.log', newEvent({ name: SECRET }));
    expect((await journal.call('journal.overview', {})).total).toBe(1);
    expect(result).toMatchObject({
      failure: { message: 'it was done, but the answer to it could not be given' },
    });
    expect(JSON.stringify([result, log])).not.toContain(SECRET);
  });
});

describe('an error', () => {
  const failureOf = async (error: unknown) => {
    const { dispatch, log } = dispatchWith('journal.overview', () => {
      throw error;
    });
    const result = await dispatch('journal.overview', {});
    return { failure: result.ok ? null : Failure.parse(result.failure), log };
  };
  const withCode = (code: string) => Object.assign(new Error(SECRET), { code });

  test('that is a refusal travels as it is', async () => {
    const refusal = new Refusal('conflict', 'changed elsewhere', { details: { revision: 4 } });
    expect(await failureOf(refusal)).toEqual({ failure: refusal.failure, log: [] });
  });

  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['SQLITE_CORRUPT_VTAB', 'journal-damaged'],
    ['SQLITE_NOTADB', 'journal-damaged'],
    ['SQLITE_IOERR_FSYNC', 'disk-failed'],
    ['SQLITE_CANTOPEN', 'disk-failed'],
    ['SQLITE_BUSY_SNAPSHOT', 'journal-in-use'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
    ['ERR_SOMETHING', 'internal'],
  ] as const)('of code %s is %s, without its message', async (code, expected) => {
    const { failure } = await failureOf(withCode(code));
    expect(failure?.code).toBe(expected);
    expect(JSON.stringify(failure)).not.toContain(SECRET);
  });

  test.each([new Error(SECRET), SECRET, null, undefined, { code: 7 }])(
    'that nobody foresaw (%j) is internal, and logged without what it was about',
    async (error) => {
      const { failure, log } = await failureOf(error);
      expect(failure?.code).toBe('internal');
      expect(log).toMatchObject([['failed', { operation: 'journal.overview' }]]);
      expect(JSON.stringify([failure, log])).not.toContain(SECRET);
    },
  );

  test('is logged by its place, even where its message looks like one', async () => {
    const { log } = await failureOf(new TypeError(`no\n    at ${SECRET}`));
    expect(JSON.stringify(log)).not.toContain(SECRET);
    expect(String(log[0]?.[1]['error'])).toMatch(/^TypeError at .*dispatch\.test\.ts/);
    expect((await failureOf(new Error(''))).log[0]?.[1]['error']).toMatch(/^Error at .*dispatch/);
  });

  test('in a promise is a failure too', async () => {
    const { dispatch } = dispatchWith('journal.overview', () => Promise.reject(withCode('ENOSPC')));
    expect(await dispatch('journal.overview', {})).toMatchObject({
      failure: { code: 'disk-full' },
    });
  });
});

test('a slow operation names itself, not what it was about', async () => {
  const { dispatch, log } = dispatchWith('file.close', async () => {
    await new Promise((resolve) => setTimeout(resolve, 70));
    return {};
  });
  await dispatch('file.close', { fileId: '0'.repeat(32) });
  expect(log).toEqual([['slow', { operation: 'file.close', ms: expect.any(Number) as number }]]);
  expect(log[0]?.[1]['ms']).toBeGreaterThan(50);
});

describe('every operation of the contract', () => {
  let journal: CalledJournal;
  beforeEach(() => {
    journal = calledJournal();
  });

  test('has a handler, and answers nonsense with a failure of a known code', async () => {
    for (const operation of OPERATIONS) {
      for (const input of [null, 'nonsense', [], { id: 'x', ids: [], patch: 7, fileId: '../x' }]) {
        if (contract[operation].input.safeParse(input).success) continue;
        const { code } = await journal.refusal(operation, input);
        expect(FAILURE_CODES).toContain(code);
        expect(code, operation).toBe('invalid');
      }
    }
    expect(journal.log).toEqual([]);
  });
});
