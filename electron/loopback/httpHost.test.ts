import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  ask,
  askRaw,
  JSON_BODY,
  newCode,
  openSession,
  startTestHost,
  type TestHost,
} from './testHost.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
beforeEach(() => {
  host.calls.length = 0;
  host.clock.now = 0;
});
afterAll(() => host.close());

const exchange = (code: string) =>
  ask(host, {
    method: 'POST',
    path: '/session',
    headers: JSON_BODY,
    body: JSON.stringify({ code }),
  });

const call = (headers: Record<string, string>, body = '{}', path = '/call/event.get') =>
  ask(host, { method: 'POST', path, headers: { ...JSON_BODY, ...headers }, body });

const bearer = async () => ({ authorization: `Bearer ${await openSession(host)}` });

test('a call with a session reaches the journal and brings its result', async () => {
  const answer = await call(await bearer(), '{"id":12}');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({
    ok: true,
    value: { operation: 'event.get', input: { id: 12 } },
  });
});

test('H1: no other address of the machine answers', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, address }) => family === 'IPv4' && address !== '127.0.0.1');
  const refusals = others.map(
    ({ address }) =>
      new Promise((resolve) => {
        const socket = connect(host.port, address, () => resolve('connected'));
        socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      }),
  );
  expect(await Promise.all(refusals)).toEqual(others.map(() => 'ECONNREFUSED'));
});

/** Spellings of Host that are not ours, some of which reach 127.0.0.1 all the same. */
const strangeHosts = (port: number): string[] => [
  '127.0.0.1',
  'localhost',
  `127.0.0.1:${port + 1}`,
  `localhost:${port + 1}`,
  '127.0.0.1:80',
  `127.0.0.1:0${port}`,
  `127.0.0.1:${port}.`,
  `127.0.0.1:${port}:${port}`,
  `127.0.0.1:`,
  `127.0.0.1.:${port}`,
  `localhost.:${port}`,
  `LOCALHOST:${port}`,
  `Localhost:${port}`,
  `plenary.localhost:${port}`,
  `localhost.evil.example:${port}`,
  `127.0.0.1.evil.example:${port}`,
  `evil.example:${port}`,
  `evil.example`,
  `0.0.0.0:${port}`,
  `127.0.0.2:${port}`,
  `127.1:${port}`,
  `127.0.1:${port}`,
  `0:${port}`,
  `2130706433:${port}`,
  `0x7f000001:${port}`,
  `0x7f.0.0.1:${port}`,
  `0177.0.0.1:${port}`,
  `[::1]:${port}`,
  `[::]:${port}`,
  `[::ffff:127.0.0.1]:${port}`,
  `::1:${port}`,
  `user@127.0.0.1:${port}`,
  `127.0.0.1:${port}@evil.example`,
  `127.0.0.1:${port}/`,
  `127.0.0.1:${port}#`,
  `127.0.0.1:${port}?`,
  `http://127.0.0.1:${port}`,
  `127.0.0.1:${port}, evil.example`,
  `127.0.0.1:${port} evil.example`,
  `127.0.0.1 :${port}`,
  `localhost%00:${port}`,
  `localhost\t.evil.example:${port}`,
];

test('H2: every Host but our own is refused with nothing, on every route', async () => {
  const session = await bearer();
  for (const name of strangeHosts(host.port)) {
    const headers = { host: name, ...session };
    const answers = await Promise.all([
      ask(host, { headers }),
      ask(host, { path: '/assets/index-1a2b.js', headers }),
      ask(host, { path: '/nowhere', headers }),
      call(headers),
    ]);
    expect(
      answers.map(({ status, body }) => [status, body]),
      `Host: ${name}`,
    ).toEqual(answers.map(() => [403, '']));
  }
  expect(host.calls).toEqual([]);
});

test('H2: no Host, two Hosts and a target with a host of its own are refused', async () => {
  const own = `Host: 127.0.0.1:${host.port}\r\n`;
  const heads = [
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    'GET / HTTP/1.1\r\nHost:\r\n\r\n',
    `GET / HTTP/1.1\r\n${own}Host: evil.example\r\n\r\n`,
    `GET / HTTP/1.1\r\n${own}${own}\r\n`,
    `GET / HTTP/1.1\r\nHost: evil.example\r\n${own}\r\n`,
    `GET http://evil.example/ HTTP/1.1\r\n${own}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${own}\r\n`,
  ];
  for (const head of heads) {
    const answer = await askRaw(host, head);
    expect(answer.split('\r\n')[0], head).toBe('HTTP/1.1 403 Forbidden');
    expect(answer, head).not.toContain('csp-nonce');
  }
});

test('H2: our own two names are answered', async () => {
  for (const name of ['127.0.0.1', 'localhost']) {
    const answer = await ask(host, { headers: { host: `${name}:${host.port}` } });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('csp-nonce');
  }
});

test('H3: a call without a valid bearer token is refused, wherever else the token stands', async () => {
  const token = await openSession(host);
  const wrong: Record<string, string>[] = [
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: `Bearer ${token}x` },
    { authorization: `Bearer ${token.slice(0, -1)}` },
    { authorization: `Bearer ${token} x` },
    { authorization: `Basic ${token}` },
    { authorization: token },
    { authorization: `Bearer ${newCode(host)}` },
    { cookie: `token=${token}; plenary.token=${token}` },
    { 'x-token': token },
  ];
  for (const headers of wrong) {
    expect((await call(headers)).status, JSON.stringify(headers)).toBe(401);
  }
  expect((await call({}, '{}', `/call/event.get?token=${token}`)).status).toBe(401);
  expect((await call({}, '{}', '/call/no.such')).status).toBe(401);
  expect(host.calls).toEqual([]);
});

test('H3: a one-time code works once', async () => {
  const code = newCode(host);
  expect((await exchange(code)).status).toBe(200);
  expect((await exchange(code)).status).toBe(401);
});

test('H3: a one-time code works for a minute', async () => {
  const code = newCode(host);
  host.clock.now += 59_999;
  const late = newCode(host);
  expect((await exchange(code)).status).toBe(200);
  host.clock.now += 60_000;
  expect((await exchange(late)).status).toBe(401);
});

test.each(['{}', 'null', '{"code":7}', '{"code":""}', 'not json', '[]'])(
  'H3: no session comes of %j',
  async (body) => {
    const answer = await ask(host, { method: 'POST', path: '/session', headers: JSON_BODY, body });
    expect(answer.status).toBe(401);
  },
);

test('H3: the 26th session ends the first', async () => {
  const first = await bearer();
  const second = await bearer();
  for (let more = 0; more < 24; more += 1) await bearer();
  expect((await call(first)).status).toBe(401);
  expect((await call(second)).status).toBe(200);
});

test('H4: a request from another site or origin is refused before its token is looked at', async () => {
  const session = await bearer();
  const signs: Record<string, string>[] = [
    { origin: 'http://evil.example' },
    { origin: `http://evil.example:${host.port}` },
    { origin: `http://127.0.0.1:${host.port + 1}` },
    { origin: `http://localhost:${host.port}` },
    { origin: `https://127.0.0.1:${host.port}` },
    { origin: `http://127.0.0.1:${host.port}.evil.example` },
    { origin: `http://127.0.0.1:${host.port}/` },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: `http://127.0.0.1:${host.port}` },
  ];
  for (const sign of signs) {
    const answer = await call({ ...session, ...sign });
    expect([answer.status, answer.body], JSON.stringify(sign)).toEqual([403, '']);
    expect((await ask(host, { headers: sign })).status).toBe(403);
  }
  expect(host.calls).toEqual([]);
});

test('H4: our own page and an address typed by the user are answered', async () => {
  const origin = `http://127.0.0.1:${host.port}`;
  const page = { origin, 'sec-fetch-site': 'same-origin' };
  expect((await call({ ...(await bearer()), ...page })).status).toBe(200);
  expect((await ask(host, { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
});

test('H4: a WebSocket is not opened', async () => {
  const answer = await askRaw(
    host,
    `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Origin: http://evil.example\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAA\r\n\r\n',
  );
  expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 403 Forbidden');
});

test('only JSON is taken', async () => {
  const session = await bearer();
  for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
    expect((await call({ ...session, 'content-type': type })).status, type).toBe(415);
  }
  const spelled = { ...session, 'content-type': 'Application/JSON; charset=utf-8' };
  expect((await call(spelled)).status).toBe(200);
  expect((await call(session, '{"id":')).status).toBe(400);
});

test('H5: a body over the limit is refused, announced or not', async () => {
  const session = await bearer();
  const announced = { ...session, 'content-length': '1073741824' };
  expect((await call(announced)).status).toBe(413);
  const chunked = { ...session, 'transfer-encoding': 'chunked' };
  expect((await call(chunked, `"${'x'.repeat(33 * 1024 * 1024)}"`)).status).toBe(413);
  expect((await exchange('x'.repeat(2_000))).status).toBe(413);
  expect(host.calls).toEqual([]);
});

test('H5: a header over the limit is refused and an unfinished one is hung up on', async () => {
  const long = await askRaw(
    host,
    `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`,
  );
  expect(long).toContain(' 431 ');
  expect(await askRaw(host, 'GET / HTTP/1.1\r\nHost: ')).toContain(' 408 ');
}, 10_000);

test('every answer has the policy, and none a cookie or a permission for other origins', async () => {
  const session = await bearer();
  const answers = await Promise.all([
    ask(host, {}),
    ask(host, { path: '/assets/index-1a2b.js' }),
    ask(host, { path: '/nowhere' }),
    ask(host, { method: 'PUT', path: '/nowhere' }),
    ask(host, { headers: { host: 'evil.example' } }),
    ask(host, { method: 'OPTIONS', path: '/call/event.get', headers: { origin: 'null' } }),
    call(session),
    call({}),
    call({ ...session, 'content-type': 'text/plain' }),
    exchange(newCode(host)),
    exchange('wrong'),
  ]);
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(
      Object.keys(headers).filter((name) => /^(set-cookie|access-control-)/.test(name)),
    ).toEqual([]);
  }
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/../../x',
  '/assets/',
  '/.git/HEAD',
])('S5: %s is not found', async (path) => {
  const answer = await ask(host, { path });
  expect([answer.status, answer.body]).toEqual([404, '']);
});
