import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { jsonText, type Surroundings, UsageError, withJournal } from './command.ts';
import { fetchFile, requireFree, unfinishedName, writeWhole, writing } from './outgoing.ts';

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
  const content = await withJournal(surroundings, async (call) =>
    fetchFile(call, (await call('export.open', { format })).fileId),
  );
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
