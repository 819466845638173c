import { expect, test } from 'vitest';
import { httpTransport, type HttpSurroundings } from './httpTransport.ts';

interface Sent {
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

function browserAt(hash: string, answers: Record<string, () => Response>) {
  const stored = new Map<string, string>();
  const sent: Sent[] = [];
  const visited: string[] = [];
  const browser: HttpSurroundings = {
    fetch: async (path, request) => {
      sent.push({
        path: path as string,
        headers: request?.headers as Record<string, string>,
        body: JSON.parse(request?.body as string),
      });
      const answer = answers[path as string];
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer();
    },
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    location: { hash, pathname: '/', search: '' },
    history: { replaceState: (_state, _unused, url) => void visited.push(url as string) },
  };
  return { browser, stored, sent, visited };
}

const session = () => Response.json({ token: 'fresh' });
const answer = () => Response.json({ ok: true, value: 7 });

test('takes the code out of the address before anything else and exchanges it for a token', async () => {
  const { browser, sent, visited, stored } = browserAt('#code=once', {
    '/session': session,
    '/call/history.state': answer,
  });
  const call = httpTransport(browser);
  expect(visited).toEqual(['/']);
  expect(await call('history.state', {})).toEqual({ ok: true, value: 7 });
  expect(sent.map(({ path, body }) => [path, body])).toEqual([
    ['/session', { code: 'once' }],
    ['/call/history.state', {}],
  ]);
  expect(sent[1]?.headers['authorization']).toBe('Bearer fresh');
  expect([...stored.values()]).toEqual(['fresh']);
});

test('leaves a route in the address alone and keeps the session of a reloaded window', async () => {
  const { browser, sent, visited, stored } = browserAt('#/timeline/2024', {
    '/call/history.state': answer,
  });
  stored.set('plenary.token', 'kept');
  await httpTransport(browser)('history.state', {});
  expect(visited).toEqual([]);
  expect(sent[0]?.headers['authorization']).toBe('Bearer kept');
});

test('falls back on the stored session when the code was used before', async () => {
  const { browser, sent, stored } = browserAt('#code=used', {
    '/session': () => new Response(null, { status: 401 }),
    '/call/history.state': answer,
  });
  stored.set('plenary.token', 'kept');
  expect(await httpTransport(browser)('history.state', {})).toEqual({ ok: true, value: 7 });
  expect(sent[1]?.headers['authorization']).toBe('Bearer kept');
});

test('asks nothing of the host without a session', async () => {
  const { browser, sent } = browserAt('', {});
  const result = await httpTransport(browser)('history.state', {});
  expect(result).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
  expect(sent).toEqual([]);
});

test.each([
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [413, 'too-large'],
  [500, 'internal'],
])('status %i becomes the failure %s', async (status, code) => {
  const { browser, stored } = browserAt('', {
    '/call/history.state': () => new Response(null, { status }),
  });
  stored.set('plenary.token', 'kept');
  const result = await httpTransport(browser)('history.state', {});
  expect(result).toMatchObject({ ok: false, failure: { code } });
  expect(stored.has('plenary.token')).toBe(status !== 401);
});
