import type { Dialog, Shell } from 'electron';
import { outsideAddress } from './address.ts';
import type { Words } from './words.ts';

interface LinkParts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly words: () => Words;
}

/**
 * Makes the function that hands a link to the system's browser or mail program, after a dialog that
 * shows where it leads. A link that comes while the dialog is open is dropped.
 */
export function linkOpener({ dialog, shell, words }: LinkParts): (link: string) => Promise<void> {
  let asking = false;
  return async (link) => {
    const address = outsideAddress(link);
    if (address === null || asking) return;
    asking = true;
    try {
      const { question, open, cancel } = words().link;
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: question,
        detail: address,
        buttons: [open, cancel],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      if (response === 0) await shell.openExternal(address);
    } finally {
      asking = false;
    }
  };
}
