import { Zip, ZipDeflate } from 'fflate';
import { eventIdsNewestFirst } from '../../db/portableQueries.ts';
import type { JournalContext } from '../context.ts';
import { readEvent } from '../eventRecord.ts';
import { eventMarkdown } from './eventMarkdown.ts';
import { fileNameMaker } from './fileNames.ts';
import { writeWholeFile } from './wholeFile.ts';

interface MarkdownFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes one Markdown file an event into a .zip, an event at a time, so that memory stays flat.
 * Names are in UTF-8 and safe in any folder; opinions are included, it is the user's own copy.
 *
 * @throws the file system's error where the disk refuses; an older file of that name is then kept.
 */
export function exportMarkdownZip(journal: JournalContext, file: string): void {
  writeWholeFile(file, zipPieces(markdownFiles(journal), journal.now()));
}

function* markdownFiles(journal: JournalContext): Generator<MarkdownFile> {
  const fileName = fileNameMaker('.md');
  for (const id of eventIdsNewestFirst(journal.db)) {
    const event = readEvent(journal, id);
    yield { name: fileName(event.dateStart, event.name), text: eventMarkdown(event) };
  }
}

function* zipPieces(files: Iterable<MarkdownFile>, mtime: Date): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name);
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(Buffer.from(text, 'utf8'), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}
