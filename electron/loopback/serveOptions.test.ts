import { afterEach, expect, test, vi } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { readServeOptions } from './serveOptions.ts';

afterEach(() => vi.unstubAllEnvs());

test('by default it opens a window on any free port', () => {
  const options = { sample: false, open: true, printUrl: false, port: 0 };
  expect(readServeOptions([], {})).toEqual(options);
});

test('the option for the port wins over the environment', () => {
  const env = { PLENARY_PORT: '4000' };
  expect(readServeOptions([], env)).toMatchObject({ port: 4000 });
  expect(readServeOptions(['--port', '5000', '--no-open'], env)).toMatchObject({
    port: 5000,
    open: false,
  });
});

test.each(['65536', '-1', '80.5', 'http', '', '0x50'])('%j is no port', (port) => {
  expect(() => readServeOptions([`--port=${port}`], {})).toThrow('is no port');
});

test('a machine without a program for addresses is told apart, not an error', async () => {
  vi.stubEnv('PATH', '');
  expect(await openBrowser('http://127.0.0.1:1/', 'linux')).toBe(false);
});
