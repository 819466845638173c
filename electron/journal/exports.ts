import type { Input, Output } from '#shared/contract.ts';
import { type JournalContext, today } from './context.ts';
import { exportJson } from './export/json.ts';
import { exportMarkdownZip } from './export/markdown.ts';
import { restoreJournal } from './export/restore.ts';
import { letGoOf, outgoingFile, receivedFile } from './files.ts';

/** Writes the whole journal into a file to read in pieces, named after the day. */
export function exportOpen(
  journal: JournalContext,
  version: string,
  { format }: Input<'export.open'>,
): Promise<Output<'export.open'>> {
  const name = `plenary-${today(journal)}`;
  return format === 'json'
    ? outgoingFile(journal, `${name}.json`, (path) => exportJson(journal, path, version))
    : outgoingFile(journal, `${name}-markdown.zip`, (path) => exportMarkdownZip(journal, path));
}

/** Restores from a file that was handed over, which is kept where it is refused. */
export function restoreRun(
  journal: JournalContext,
  { fileId }: Input<'restore.run'>,
): Output<'restore.run'> {
  const restored = restoreJournal(journal, receivedFile(journal, fileId).bytes);
  letGoOf(journal, fileId);
  return restored;
}
