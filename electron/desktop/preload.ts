/** Runs sandboxed before the page, and gives it two functions and nothing of Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import { isCommand, type DesktopBridge } from '#shared/commands.ts';
import type { Result } from '#shared/result.ts';
import { CALL_CHANNEL, COMMAND_CHANNEL } from './channels.ts';

const bridge: DesktopBridge = {
  call: (operation, input) =>
    ipcRenderer.invoke(CALL_CHANNEL, { operation, input }) as Promise<Result<unknown>>,
  onCommand: (listener) => {
    // The event of Electron stays on this side: it would lead the page to ipcRenderer.
    const hear = (_event: unknown, command: unknown): void => {
      if (isCommand(command)) listener(command);
    };
    ipcRenderer.on(COMMAND_CHANNEL, hear);
    return () => {
      ipcRenderer.off(COMMAND_CHANNEL, hear);
    };
  },
};

contextBridge.exposeInMainWorld('plenary', bridge);
