import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder for a journal that is thrown away when Plenary ends. */
export const makeSampleFolder = (): string => mkdtempSync(join(tmpdir(), 'plenary-sample-'));

export function removeSampleFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    // Electron may still hold files of its own there; the system clears its temporary folder.
  }
}

/**
 * The folder inside the journal's for what Electron itself keeps, readable by its owner only. Where
 * the journal's folder cannot be written, a temporary one takes its place: the window must still
 * open, to say what is wrong with the journal.
 */
export function makeWindowFolder(journalFolder: string): string {
  const folder = join(journalFolder, 'window');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'plenary-window-'));
  }
}
