import { expect, test, vi } from 'vitest';
import { ok, type Result } from '#shared/result.ts';
import { serveIpc } from './ipcHost.ts';

type Listener = (event: unknown, message: unknown) => unknown;

const OWN_CONTENTS = 7;

/** A frame as Electron shows the sender's; the defaults are our page's own. */
const frame = (other: object = {}) => ({
  isDestroyed: () => false,
  detached: false,
  parent: null,
  origin: 'app://plenary',
  url: 'app://plenary/#/timeline/2024',
  ...other,
});

/** Electron throws at any look into a frame that is gone. */
const destroyedFrame = new Proxy(
  { isDestroyed: () => true },
  {
    get(target, name) {
      if (name === 'isDestroyed') return target.isDestroyed;
      throw new Error('Render frame was disposed.');
    },
  },
);

function host(ownContents: number | null = OWN_CONTENTS) {
  const handlers = new Map<string, Listener>();
  const call = vi
    .fn<(operation: unknown, input: unknown) => Promise<Result<unknown>>>()
    .mockResolvedValue(ok({ name: '论坛' }));
  const log = vi.fn<(message: string) => void>();
  const ipcMain = {
    handle: (channel: string, listener: Listener) => {
      handlers.set(channel, listener);
    },
  } as unknown as Electron.IpcMain;
  serveIpc({ ipcMain, service: { call }, ownContents: () => ownContents, log });
  const invoke = (senderFrame: unknown, message: unknown, contents = OWN_CONTENTS) =>
    // Electron clones what crosses, and turns a throw into a rejection.
    Promise.try(() =>
      handlers.get('plenary:call')?.(
        { sender: { id: contents }, senderFrame },
        structuredClone(message),
      ),
    );
  return { handlers, call, log, invoke };
}

const message = { operation: 'event.get', input: { id: 12 } };

test('has one channel and carries a call and its answer', async () => {
  const { handlers, call, invoke } = host();
  expect([...handlers.keys()]).toEqual(['plenary:call']);
  expect(await invoke(frame(), message)).toEqual(ok({ name: '论坛' }));
  expect(call).toHaveBeenCalledExactlyOnceWith('event.get', { id: 12 });
});

test.each([
  ['a frame inside the page', frame({ parent: frame() })],
  ['an empty frame that shares our origin', frame({ url: 'about:blank' })],
  ['an empty frame', frame({ url: 'about:blank', origin: 'null' })],
  ['our page in an origin of its own', frame({ origin: 'null' })],
  ['another origin', frame({ url: 'https://forum.example/', origin: 'https://forum.example' })],
  [
    'a host like ours',
    frame({ url: 'app://plenary.evil.example/', origin: 'app://plenary.evil.example' }),
  ],
  ['a file of the page that is not the page', frame({ url: 'app://plenary/assets/index.js' })],
  ['a frame that has left the page', frame({ detached: true })],
  ['a destroyed frame', destroyedFrame],
  ['no frame', null],
])('refuses %s without telling what was asked', async (_who, senderFrame) => {
  const { call, log, invoke } = host();
  const secret = { operation: 'event.log', input: { name: 'not for the log' } };
  await expect(invoke(senderFrame, secret)).rejects.toThrow('page of the window only');
  expect(call).not.toHaveBeenCalled();
  expect(log).toHaveBeenCalledOnce();
  expect(JSON.stringify(log.mock.calls)).not.toMatch(/event\.log|not for the log/);
});

test('refuses other web contents, and everybody while there is no window', async () => {
  const { invoke } = host();
  await expect(invoke(frame(), message, OWN_CONTENTS + 1)).rejects.toThrow('only');
  await expect(host(null).invoke(frame(), message)).rejects.toThrow('only');
});

test.each([null, undefined, 'event.get', 12, [], {}, { input: {} }])(
  'leaves it to the journal to refuse the message %j',
  async (odd) => {
    const { call, invoke } = host();
    await invoke(frame(), odd);
    expect(call.mock.calls[0]?.[0]).toBeNull();
  },
);
