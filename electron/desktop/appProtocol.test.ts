import { expect, test } from 'vitest';
import type { Manifest } from '../web/shell.ts';
import { pageHandler, PAGE_PRIVILEGES } from './appProtocol.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const manifest: Manifest = new Map([
  ['/index.html', bytes('<meta property="csp-nonce" nonce="__NONCE__">')],
  ['/assets/index-1a2b.js', bytes('start();')],
  ['/assets/serif-3c4d.woff2', bytes('wOF2')],
]);
const handle = pageHandler(manifest);
const get = (url: string, method = 'GET') => handle({ url, method });

test('the scheme has an origin of its own and no way around the policy', () => {
  expect(PAGE_PRIVILEGES).toEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true },
  });
});

test('serves the page under a strict policy that admits one style by its nonce', async () => {
  const response = get('app://plenary/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? '';
  expect(nonce).not.toBe('__NONCE__');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toContain('unsafe');
});

test.each([
  ['app://plenary/assets/index-1a2b.js', 'text/javascript; charset=utf-8', 'start();'],
  ['app://plenary/assets/serif-3c4d.woff2', 'font/woff2', 'wOF2'],
])('serves %s with its media type and the policy', async (url, mediaType, body) => {
  const response = get(url);
  expect(response.headers.get('content-type')).toBe(mediaType);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toBe(body);
});

const ups = [
  '..',
  '%2e%2e',
  '%2E%2E',
  '.%2e',
  '%2e.',
  '..%00',
  '%c0%ae%c0%ae',
  '%252e%252e',
  '．．',
  '....',
];
const slashes = ['/', '\\', '%2f', '%5c', '%252f'];
const traversals = ups.flatMap((up) =>
  slashes.map((slash) => `app://plenary/assets${slash}${up}${slash}${up}${slash}package.json`),
);

test.each([
  ...traversals,
  'app://plenary/etc/passwd',
  'app://plenary//etc/passwd',
  'app://plenary/C:/Windows/win.ini',
  'app://plenary/assets',
  'app://plenary/assets/',
  'app://plenary/assets//index-1a2b.js',
  'app://plenary/ASSETS/index-1a2b.js',
  'app://plenary/assets/index-1a2b.js/',
  'app://plenary/assets/index-1a2b.js%00',
  'app://plenary/assets/index-1a2b.js::$DATA',
  'app://plenary/constructor',
  'app://plenary/__proto__',
  'app://local/index.html',
  'app://plenary.evil.example/index.html',
  'app://plenary:80/index.html',
  'app://user@plenary/index.html',
  'app:///index.html',
  'app:index.html',
  'file:///etc/passwd',
  'https://plenary/index.html',
])('answers %s with 404, no body and the policy', async (url) => {
  const response = get(url);
  expect([response.status, await response.text()]).toEqual([404, '']);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each(['POST', 'HEAD', 'PUT', 'DELETE'])('answers %s with 404', (method) => {
  expect(get('app://plenary/', method).status).toBe(404);
});
