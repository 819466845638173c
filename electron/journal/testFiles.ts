/** What tests look for in the files of a journal's folder. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

let ownFolders: string | null = null;

/** A folder for one test. All of them are gone when the tests of its file are over. */
export function emptyFolder(): string {
  if (ownFolders === null) {
    const made = realpathSync(mkdtempSync(join(tmpdir(), 'plenary-test-')));
    // Another user, whom a test may play, has to get as far as the folder itself.
    chmodSync(made, 0o711);
    ownFolders = made;
  }
  return mkdtempSync(join(ownFolders, 'folder-'));
}

afterAll(() => {
  if (ownFolders !== null) rmSync(ownFolders, { recursive: true, force: true });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** The SHA-256 of every file, by its path. */
export const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

/** The permissions of a folder and everything in it, in octal, by path. */
export const modesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))]
      .toSorted()
      .map((path) => [path, (statSync(path).mode & 0o777).toString(8)]),
  );
