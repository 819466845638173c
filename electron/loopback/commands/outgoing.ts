/** Files that a command takes out of the journal and writes where the user wants them. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '#shared/result.ts';
import type { Call } from './command.ts';

/** The whole of a file that the journal holds ready; closes it, whatever comes of it. */
export async function fetchFile(call: Call, fileId: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  try {
    for (let offset: number | null = 0; offset !== null;) {
      const piece: { base64: string; next: number | null } = await call('file.read', {
        fileId,
        offset,
      });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      offset = piece.next;
    }
  } finally {
    await call('file.close', { fileId });
  }
  return Buffer.concat(pieces);
}

/** Refuses to write over what is there already. */
export function requireFree(path: string): void {
  if (!existsSync(path)) return;
  throw new Refusal('conflict', `${path} is there already; name another or remove it`);
}

/** Writes beside the final name first, so that an interrupted export leaves nothing under it. */
export function writeWhole(path: string, content: Uint8Array): number {
  const unfinished = unfinishedName(path);
  writing(unfinished, () => {
    writeFileSync(unfinished, content, { mode: 0o600, flush: true });
    renameSync(unfinished, path);
  });
  return 1;
}

/** The name that a file or folder has until it is whole. */
export const unfinishedName = (path: string): string =>
  join(dirname(resolve(path)), `.${basename(path)}.unfinished`);

/** Writes something, leaving nothing of it where that fails; what a killed run left goes first. */
export function writing(unfinished: string, write: () => void): void {
  try {
    rmSync(unfinished, { recursive: true, force: true });
    write();
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(code === 'ENOSPC' ? 'disk-full' : 'disk-failed', message);
  }
}
