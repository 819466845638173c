import { writeFileSync } from 'node:fs';
import type { Input, Output } from '#shared/contract.ts';
import { type JournalContext, today } from './context.ts';
import { actionsIcs, actionsMarkdown } from './export/actions.ts';
import { exportJson } from './export/json.ts';
import { exportMarkdownZip } from './export/markdown.ts';
import { restoreJournal } from './export/restore.ts';
import { letGoOf, outgoingFile, receivedFile } from './files.ts';

/** Writes the whole journal, or its open actions, into a file to read in pieces, named after the day. */
export function exportOpen(
  journal: JournalContext,
  version: string,
  { format }: Input<'export.open'>,
): Promise<Output<'export.open'>> {
  const name = `plenary-${today(journal)}`;
  switch (format) {
    case 'json':
      return outgoingFile(journal, `${name}.json`, (path) => exportJson(journal, path, version));
    case 'markdown':
      return outgoingFile(journal, `${name}-markdown.zip`, (path) =>
        exportMarkdownZip(journal, path),
      );
    case 'actions-markdown':
      return outgoingFile(journal, `${name}-actions.md`, (path) =>
        writeFileSync(path, actionsMarkdown(journal)),
      );
    case 'actions-ics':
      return outgoingFile(journal, `${name}-actions.ics`, (path) =>
        writeFileSync(path, actionsIcs(journal)),
      );
  }
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
