import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { Refusal } from '#shared/result.ts';
import { type Call, jsonText, type Surroundings, UsageError, withJournal } from './command.ts';

export interface ExportOptions {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Writes the whole journal: as JSON to a file or to standard output, or as Markdown into a folder
 * (a .zip file where `out` ends so). What is there already is never written over.
 */
export async function exportJournal(
  { format = 'json', out }: ExportOptions,
  json: boolean,
  surroundings: Surroundings,
): Promise<number> {
  if (format !== 'json' && format !== 'markdown') {
    throw new UsageError(`--format takes json or markdown, not "${format}".`);
  }
  if (out === undefined && format === 'markdown') {
    throw new UsageError('--format markdown needs --out: a new folder, or a .zip file.');
  }
  if (out !== undefined) requireFree(out);
  const content = await withJournal(surroundings, (call) => fetchExport(call, format));
  if (out === undefined) {
    surroundings.print(new TextDecoder().decode(content).trimEnd());
    return 0;
  }
  const asFolder = format === 'markdown' && !out.endsWith('.zip');
  const files = asFolder ? writeFolder(out, content) : writeWhole(out, content);
  const path = resolve(out);
  surroundings.print(json ? jsonText({ path, files }, true) : `Saved to ${path}. Files: ${files}`);
  return 0;
}

async function fetchExport(call: Call, format: 'json' | 'markdown'): Promise<Uint8Array> {
  const { fileId } = await call('export.open', { format });
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

function requireFree(path: string): void {
  if (!existsSync(path)) return;
  throw new Refusal('conflict', `${path} is there already; name another or remove it`);
}

/** Writes beside the final name first, so that an interrupted export leaves nothing under it. */
function writeWhole(path: string, content: Uint8Array): number {
  const unfinished = unfinishedName(path);
  writing(unfinished, () => {
    writeFileSync(unfinished, content, { mode: 0o600, flush: true });
    renameSync(unfinished, path);
  });
  return 1;
}

function writeFolder(path: string, zip: Uint8Array): number {
  const entries = Object.entries(unzipSync(zip));
  const unfinished = unfinishedName(path);
  writing(unfinished, () => {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    for (const [name, content] of entries) {
      writeFileSync(join(unfinished, basename(name)), content, { mode: 0o600, flush: true });
    }
    renameSync(unfinished, path);
  });
  return entries.length;
}

const unfinishedName = (path: string): string =>
  join(dirname(resolve(path)), `.${basename(path)}.unfinished`);

/** What a killed export left of itself is no part of this one. */
function writing(unfinished: string, write: () => void): void {
  try {
    rmSync(unfinished, { recursive: true, force: true });
    write();
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(code === 'ENOSPC' ? 'disk-full' : 'disk-failed', message);
  }
}
