import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { lockSession } from './lockSession.ts';
import { eventOf, SessionStandIn } from './standIn.ts';

function locked(devTools = false) {
  const session = new SessionStandIn();
  lockSession(session.asSession, { devTools });
  return session;
}

const handlerOf = <T extends (...input: never[]) => unknown>(setter: {
  mock: { calls: [T | null, ...unknown[]][] };
}): T => {
  const handler = setter.mock.calls[0]?.[0];
  if (handler === null || handler === undefined) throw new Error('No handler was set.');
  return handler;
};

/** Every permission that this Electron knows, read from its own declarations. */
function permissionNames(): string[] {
  const file = new URL('../../node_modules/electron/electron.d.ts', import.meta.url);
  const declared =
    /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/;
  const union = declared.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

test('Electron declares the permissions as this test reads them', () => {
  expect(permissionNames().length).toBeGreaterThan(20);
  expect(permissionNames()).toEqual(expect.arrayContaining(['media', 'geolocation', 'unknown']));
});

test.each(permissionNames())('denies %s, asked for or looked up', (name) => {
  const session = locked();
  const answer = vi.fn<(granted: boolean) => void>();
  type Request = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>;
  const ask = handlerOf<Request>(session.setPermissionRequestHandler);
  ask({} as Electron.WebContents, name as Parameters<Request>[1], answer, {} as never);
  expect(answer).toHaveBeenCalledExactlyOnceWith(false);

  type Check = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
  const check = handlerOf<Check>(session.setPermissionCheckHandler);
  expect(check(null, name as Parameters<Check>[1], 'app://plenary', {} as never)).toBe(false);
});

test('grants no device and no screen', () => {
  const session = locked();
  expect(handlerOf(session.setDevicePermissionHandler)({} as never)).toBe(false);
  const answer = vi.fn<(streams: unknown) => void>();
  handlerOf(session.setDisplayMediaRequestHandler)({} as never, answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith(null);
});

function isCancelled(session: SessionStandIn, url: string): boolean {
  const listener = session.webRequest.onBeforeRequest.mock.calls[0]?.[0] as (
    details: { url: string },
    answer: (response: { cancel: boolean }) => void,
  ) => void;
  let cancelled = false;
  listener({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}

test.each([
  'https://forum.example/',
  'http://127.0.0.1:8080/',
  'ws://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://local/etc/passwd',
  'ftp://forum.example/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'blob:https://forum.example/1',
  'not an address',
])('cancels a request to %s', (url) => {
  expect(isCancelled(locked(), url)).toBe(true);
});

test.each([
  'app://plenary/',
  'app://plenary/assets/a.js',
  'blob:app://plenary/1',
  'data:image/png,',
])('lets a request to %s pass', (url) => {
  expect(isCancelled(locked(), url)).toBe(false);
});

test('the developer tools load their own files where they are allowed', () => {
  expect(isCancelled(locked(true), 'devtools://devtools/bundled/inspector.html')).toBe(false);
});

function isDownloadPrevented(chain: string[], initiator: string): boolean {
  const session = locked();
  const event = eventOf({});
  const item = { getURLChain: () => chain, getInitiatorOrigin: () => initiator };
  session.emit('will-download', event, item, {}, null);
  return event.prevented();
}

test('saves a file that the page made itself', () => {
  expect(isDownloadPrevented(['blob:app://plenary/5f0c'], 'app://plenary')).toBe(false);
});

test.each([
  ['a remote file', ['https://forum.example/a.zip'], 'app://plenary'],
  ['a data address', ['data:text/plain,a'], 'app://plenary'],
  ['a file of the disk', ['file:///etc/passwd'], 'app://plenary'],
  ['a file of the page', ['app://plenary/assets/a.js'], 'app://plenary'],
  ['data of another origin', ['blob:https://forum.example/1'], 'app://plenary'],
  ['data of a host like ours', ['blob:app://plenary.evil.example/1'], 'app://plenary'],
  ['a redirection', ['blob:app://plenary/1', 'https://forum.example/a'], 'app://plenary'],
  ['what another origin starts', ['blob:app://plenary/1'], 'https://forum.example'],
  ['what no page started', ['blob:app://plenary/1'], ''],
])('does not save %s', (_what, chain, initiator) => {
  expect(isDownloadPrevented(chain, initiator)).toBe(true);
});
