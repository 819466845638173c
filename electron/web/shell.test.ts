import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadManifest, shellResponse } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-shell-'));
const page = join(folder, 'renderer');
mkdirSync(join(page, 'assets'), { recursive: true });
writeFileSync(join(page, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__">');
writeFileSync(join(page, 'assets', 'index-1a2b.js'), 'start();');
writeFileSync(join(folder, 'secret.txt'), 'not of the page');
const manifest = loadManifest(page);

afterAll(() => rmSync(folder, { recursive: true }));

test('serves the page with a new nonce in its markup and in its policy each time', () => {
  const nonces = [1, 2].map(() => {
    const { status, headers, body } = shellResponse(manifest, '/');
    expect(status).toBe(200);
    const nonce = /nonce="([^"]+)"/.exec(body as string)?.[1] ?? '';
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    return nonce;
  });
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('serves an asset with its media type, to be kept for good', () => {
  const { status, headers, body } = shellResponse(manifest, '/assets/index-1a2b.js');
  expect(status).toBe(200);
  expect(body.toString()).toBe('start();');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/assets/',
  '/assets',
  '/assets//index-1a2b.js',
  '/ASSETS/index-1a2b.js',
  '/assets/index-1a2b.js/',
  '/assets/index-1a2b.js%00.html',
  '/assets/index-1a2b.js::$DATA',
  '/index.html.',
  '/constructor',
  '/__proto__',
  '',
])('answers %j with 404, no body and the policy', (pathname) => {
  const { status, headers, body } = shellResponse(manifest, pathname);
  expect([status, body]).toEqual([404, '']);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('a folder without a built page is an error at start', () => {
  expect(() => loadManifest(join(page, 'assets'))).toThrow('No built page');
});
