import {
  appendFileSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import type { JournalContext } from './context.ts';

/**
 * Files on their way in or out. They lie in the journal's `inbox` folder under a made-up name, so
 * that a document being looked at outlives a reload of the page and a restart of the program, and
 * a name from outside never becomes a path.
 */
interface FileNote {
  name: string;
  size: number;
  direction: 'in' | 'out';
}

/** Days after which a file that nobody came back for is thrown away. */
const KEPT_DAYS = 7;

const contentOf = ({ inbox }: JournalContext, fileId: string): string => join(inbox, fileId);
const noteOf = ({ inbox }: JournalContext, fileId: string): string => join(inbox, `${fileId}.json`);

export function fileOpen(
  journal: JournalContext,
  { name, size, purpose }: Input<'file.open'>,
): Output<'file.open'> {
  const limit = purpose === 'restore' ? LIMITS.exportBytes : LIMITS.documentBytes;
  if (size > limit) {
    throw new Refusal('too-large', `${size} bytes are more than ${limit}`, {
      details: { name, size, limit },
    });
  }
  return { fileId: newFile(journal, { name, size, direction: 'in' }) };
}

function newFile(journal: JournalContext, note: FileNote): string {
  mkdirSync(journal.inbox, { recursive: true, mode: 0o700 });
  const fileId = journal.newId().replaceAll('-', '');
  writeFileSync(contentOf(journal, fileId), '', { mode: 0o600 });
  writeFileSync(noteOf(journal, fileId), JSON.stringify(note), { mode: 0o600 });
  return fileId;
}

export function fileAppend(
  journal: JournalContext,
  { fileId, offset, base64 }: Input<'file.append'>,
): Output<'file.append'> {
  const { size } = requireFile(journal, fileId, 'in');
  const bytes = Buffer.from(base64, 'base64');
  const received = statSync(contentOf(journal, fileId)).size;
  if (received !== offset || offset + bytes.length > size || bytes.length > LIMITS.chunkBytes) {
    throw new Refusal('invalid', 'the piece does not fit where the file ends', {
      fields: { offset: 'out-of-range' },
    });
  }
  try {
    appendFileSync(contentOf(journal, fileId), bytes);
  } catch (error) {
    // A disk that filled up half-way: the same piece can be sent again once there is room.
    truncateSync(contentOf(journal, fileId), offset);
    throw error;
  }
  return { received: offset + bytes.length };
}

export function fileRead(
  journal: JournalContext,
  { fileId, offset }: Input<'file.read'>,
): Output<'file.read'> {
  requireFile(journal, fileId);
  const handle = openSync(contentOf(journal, fileId), 'r');
  try {
    const piece = Buffer.alloc(LIMITS.chunkBytes);
    const length = readSync(handle, piece, 0, piece.length, offset);
    const next = length === piece.length ? offset + length : null;
    return { base64: piece.toString('base64', 0, length), next };
  } finally {
    closeSync(handle);
  }
}

export function fileClose(
  journal: JournalContext,
  { fileId }: Input<'file.close'>,
): Output<'file.close'> {
  rmSync(noteOf(journal, fileId), { force: true });
  rmSync(contentOf(journal, fileId), { force: true });
  return {};
}

/** Closes a file whose content is in the journal by now: one that stays behind undoes nothing. */
export function letGoOf(journal: JournalContext, fileId: string): void {
  try {
    fileClose(journal, { fileId });
  } catch {
    // The inbox is cleared of it at a later start.
  }
}

/** The whole of a file that was handed over; refused while pieces are missing. */
export function receivedFile(
  journal: JournalContext,
  fileId: string,
): { name: string; bytes: Uint8Array; path: string } {
  const { name, size } = requireFile(journal, fileId, 'in');
  const path = contentOf(journal, fileId);
  const bytes = readFileSync(path);
  if (bytes.length !== size) {
    throw new Refusal('unreadable-file', `only ${bytes.length} of ${size} bytes arrived`, {
      details: { name, received: bytes.length, size },
    });
  }
  return { name, bytes, path };
}

/** Makes room for a file to be read by the user; the writer fills the path it is given. */
export async function outgoingFile(
  journal: JournalContext,
  name: string,
  write: (path: string) => void | Promise<void>,
): Promise<{ fileId: string; name: string; size: number }> {
  const fileId = newFile(journal, { name, size: 0, direction: 'out' });
  try {
    await write(contentOf(journal, fileId));
  } catch (error) {
    fileClose(journal, { fileId });
    throw error;
  }
  return { fileId, name, size: statSync(contentOf(journal, fileId)).size };
}

/** What is known of a file that waits here, or a refusal where it was closed or never came. */
export function requireFile(journal: JournalContext, fileId: string, direction?: 'in'): FileNote {
  const note = noteOf(journal, fileId);
  const found = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as FileNote) : null;
  if (found && (direction === undefined || found.direction === direction)) return found;
  throw new Refusal('not-found', 'the file is not here any more');
}

/** Throws away files that nobody came back for. What cannot be thrown away waits for another time. */
export function clearInbox({ inbox, now }: JournalContext): void {
  const oldest = now().getTime() - KEPT_DAYS * 86_400_000;
  for (const path of pathsIn(inbox)) {
    try {
      if (lstatSync(path).mtimeMs < oldest) rmSync(path, { force: true, recursive: true });
    } catch {
      // The journal opens without it.
    }
  }
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
