import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder } from '../../db/flush.ts';

/**
 * Writes a file piece by piece under a temporary name and gives it its own name only once all of
 * it is on the disk, so that no half-written file can be taken for a whole one.
 *
 * @throws the file system's own error; then neither the temporary file nor a changed target is left.
 */
export function writeWholeFile(target: string, pieces: Iterable<string | Uint8Array>): void {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    writePieces(part, pieces);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  flushFolder(dirname(target));
}

function writePieces(part: string, pieces: Iterable<string | Uint8Array>): void {
  const handle = openSync(part, 'wx', 0o600);
  try {
    for (const piece of pieces) {
      writeAll(handle, typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A disk that is nearly full takes a part of a piece first and says so at the next one. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
}
