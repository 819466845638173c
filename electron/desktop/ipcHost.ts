import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { JournalService } from '../journal/service.ts';
import { isPage, PAGE_ORIGIN } from './address.ts';
import { CALL_CHANNEL } from './channels.ts';

interface IpcParts {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly service: Pick<JournalService, 'call'>;
  /** The number of our window's web contents, or null while there is none. */
  readonly ownContents: () => number | null;
  readonly log: (message: string) => void;
}

/** Carries calls of the window's own page to the journal; every other caller is turned away. */
export function serveIpc({ ipcMain, service, ownContents, log }: IpcParts): void {
  ipcMain.handle(CALL_CHANNEL, (event, message: unknown) => {
    if (!isOwnPage(event, ownContents())) {
      log('A call was refused: it did not come from the page of the window.');
      throw new Error('Calls are taken from the page of the window only.');
    }
    const { operation, input } = readMessage(message);
    return service.call(operation, input);
  });
}

/** A frame that is gone has no address to trust, and its properties throw. */
function isOwnPage(event: IpcMainInvokeEvent, ownContents: number | null): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.isDestroyed() || frame.detached) return false;
  return (
    event.sender.id === ownContents &&
    frame.parent === null &&
    frame.origin === PAGE_ORIGIN &&
    isPage(frame.url)
  );
}

function readMessage(message: unknown): { operation: unknown; input: unknown } {
  if (typeof message !== 'object' || message === null) return { operation: null, input: null };
  return {
    operation: 'operation' in message ? message.operation : null,
    input: 'input' in message ? message.input : null,
  };
}
