import { closeSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { firstPageInLog } from './walPage.ts';

/** "PLNY": marks a SQLite file as a Plenary journal. */
export const APPLICATION_ID = 0x504c4e59;

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

export type JournalFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'ours'; readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' };

/**
 * Looks at the first bytes of a journal file without opening it: merely asking SQLite for the
 * version would replay a leftover write-ahead log into a file that may not be ours to touch.
 * Offsets 60 (user_version) and 68 (application_id) are those of the SQLite file format. A killed
 * program may have left the newest version number in the log only.
 *
 * @throws the file system's error where a file is there and cannot be read, or is a link to one that
 *   is not there now: that is no place for a new journal.
 */
export function inspectJournalFile(file: string): JournalFile {
  if (!isThere(file)) return { kind: isThere(`${file}-wal`) ? 'damaged' : 'absent' };
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    const read = readSync(handle, header, 0, HEADER_BYTES, 0);
    if (read === 0) return { kind: 'damaged' };
    if (header.toString('latin1', 0, Math.min(read, 16)) !== MAGIC) {
      return looksWiped(header.subarray(0, read)) ? { kind: 'damaged' } : { kind: 'foreign' };
    }
    if (read < HEADER_BYTES) return { kind: 'damaged' };
    if (header.readUInt32BE(68) !== APPLICATION_ID) return { kind: 'foreign' };
    // SQLite keeps the log beside the file itself, wherever a link to it lies.
    const newest = firstPageInLog(`${realpathSync(file)}-wal`) ?? header;
    return { kind: 'ours', version: newest.readUInt32BE(60) };
  } finally {
    closeSync(handle);
  }
}

/** Whether anything has that name; a disk that does not answer is no "no". */
const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

/** A header of zeros is a journal that a failing disk has wiped, not some other program's file. */
const looksWiped = (header: Buffer): boolean => header.every((byte) => byte === 0);
