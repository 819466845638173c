import type { Output } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { journalClient } from './journalClient.ts';

export interface TransferOptions {
  /** Called with bytes done and bytes in all, after each piece. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

type OpenFile = Output<'export.open'>;

const CANCELLED = fail({ code: 'cancelled', message: 'Stopped by the user.' });

/**
 * Hands a file over to the journal piece by piece. Answers with the id that `import.read`,
 * `import.save` or `restore.run` takes; a failed or stopped upload leaves nothing behind.
 */
export async function uploadFile(
  file: { readonly name: string; readonly content: Blob },
  purpose: 'import' | 'restore',
  options: TransferOptions = {},
): Promise<Result<{ fileId: string }>> {
  const { name, content } = file;
  const opened = await journalClient.call('file.open', { name, size: content.size, purpose });
  if (!opened.ok) return opened;
  const { fileId } = opened.value;
  const sent = await sendPieces(fileId, content, options);
  if (sent.ok) return opened;
  await closeFile(fileId);
  return sent;
}

async function sendPieces(
  fileId: string,
  content: Blob,
  { onProgress, signal }: TransferOptions,
): Promise<Result<null>> {
  for (let offset = 0; offset < content.size; offset += LIMITS.chunkBytes) {
    if (signal?.aborted) return CANCELLED;
    const piece = content.slice(offset, offset + LIMITS.chunkBytes);
    const bytes = await readBytes(piece);
    if (!bytes.ok) return bytes;
    const base64 = toBase64(bytes.value);
    const appended = await journalClient.call('file.append', { fileId, offset, base64 });
    if (!appended.ok) return appended;
    onProgress?.(offset + piece.size, content.size);
  }
  return signal?.aborted ? CANCELLED : ok(null);
}

/** Reads a file that the user chose; it may have been moved or changed since then. */
async function readBytes(piece: Blob): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await piece.arrayBuffer()));
  } catch {
    return fail({ code: 'unreadable-file', message: 'The file could not be read.' });
  }
}

/**
 * Fetches a file that the journal holds ready (an export, an original document) and gives it to
 * the browser to save under its name.
 */
export async function downloadFile(
  file: OpenFile,
  options: TransferOptions = {},
): Promise<Result<null>> {
  const content = await fetchFile(file, options);
  if (!content.ok) return content;
  saveAs(content.value, file.name);
  return ok(null);
}

/** The whole of a file that the journal holds ready. Closes it, whatever comes of it. */
export async function fetchFile(
  { fileId, size }: Pick<OpenFile, 'fileId' | 'size'>,
  { onProgress, signal }: TransferOptions = {},
): Promise<Result<Blob>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let next: number | null = 0;
  while (next !== null) {
    if (signal?.aborted) break;
    const read: Result<Output<'file.read'>> = await journalClient.call('file.read', {
      fileId,
      offset: next,
    });
    if (!read.ok) {
      await closeFile(fileId);
      return read;
    }
    pieces.push(fromBase64(read.value.base64));
    next = read.value.next;
    onProgress?.(next ?? size, size);
  }
  await closeFile(fileId);
  return signal?.aborted ? CANCELLED : ok(new Blob(pieces));
}

/** Frees a file early; the journal forgets it by itself in the end, so a failure changes nothing. */
const closeFile = (fileId: string) => journalClient.call('file.close', { fileId });

function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may begin to read the address only after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Spreading a whole piece into one call would overflow the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
