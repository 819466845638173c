import type { Bridge } from './bridge.ts';
import type { Transport } from './transport.ts';

/** Calls the journal through the desktop window's preload. */
export const ipcTransport =
  (bridge: Pick<Bridge, 'call'>): Transport =>
  (operation, input) =>
    bridge.call(operation, input);
