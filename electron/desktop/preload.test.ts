import { beforeAll, expect, test, vi } from 'vitest';
import { COMMANDS, type DesktopBridge } from '#shared/commands.ts';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: vi.fn<(channel: string, message: unknown) => Promise<unknown>>(),
  listeners: new Map<string, Set<(event: unknown, command: unknown) => void>>(),
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api),
  },
  ipcRenderer: {
    invoke: electron.invoke,
    on: (channel: string, listener: (event: unknown, command: unknown) => void) => {
      const listeners = electron.listeners.get(channel) ?? new Set();
      electron.listeners.set(channel, listeners.add(listener));
    },
    off: (channel: string, listener: (event: unknown, command: unknown) => void) =>
      electron.listeners.get(channel)?.delete(listener),
  },
}));

let bridge: DesktopBridge;
beforeAll(async () => {
  await import('./preload.ts');
  bridge = electron.exposed.get('plenary') as DesktopBridge;
});

const fromMain = (channel: string, command: unknown) =>
  electron.listeners.get(channel)?.forEach((listener) => {
    listener({ sender: 'ipcRenderer' }, command);
  });

test('gives the page two functions and nothing else', () => {
  expect([...electron.exposed.keys()]).toEqual(['plenary']);
  expect(Object.keys(bridge).toSorted()).toEqual(['call', 'onCommand']);
});

test('calls on the one channel', async () => {
  electron.invoke.mockResolvedValue({ ok: true, value: [] });
  expect(await bridge.call('filter.list', {})).toEqual({ ok: true, value: [] });
  expect(electron.invoke).toHaveBeenCalledExactlyOnceWith('plenary:call', {
    operation: 'filter.list',
    input: {},
  });
});

test('passes on every command by its name alone, until told to stop', () => {
  const heard = vi.fn<(...input: unknown[]) => void>();
  const stop = bridge.onCommand(heard);
  expect([...electron.listeners.keys()]).toEqual(['plenary:command']);
  for (const command of COMMANDS) fromMain('plenary:command', command);
  expect(heard.mock.calls).toEqual(COMMANDS.map((command) => [command]));

  stop();
  fromMain('plenary:command', 'log');
  expect(heard).toHaveBeenCalledTimes(COMMANDS.length);
});

test.each(['quit', '', null, { command: 'log' }, '__proto__'])('drops the command %j', (odd) => {
  const heard = vi.fn<(...input: unknown[]) => void>();
  bridge.onCommand(heard);
  fromMain('plenary:command', odd);
  expect(heard).not.toHaveBeenCalled();
});
