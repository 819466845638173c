import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Makes the bytes of a file safe against a power cut. It is opened for writing, though nothing is
 * written: Windows flushes no file that was opened for reading only.
 */
export const flushFile = (file: string): void => flushAs(file, 'r+');

/** Makes the names in a folder safe against a power cut. Windows flushes no folders, and need not. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flushAs(folder, 'r');
}

function flushAs(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
