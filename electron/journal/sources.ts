import { writeFileSync } from 'node:fs';
import type { Input, Output } from '#shared/contract.ts';
import { Refusal } from '#shared/result.ts';
import { getSource, sourceBytes } from '../db/sourcesTable.ts';
import type { JournalContext } from './context.ts';
import { outgoingFile } from './files.ts';

export function sourceGet(
  { db }: JournalContext,
  { id }: Input<'source.get'>,
): Output<'source.get'> {
  const source = getSource(db, id);
  if (!source) throw new Refusal('not-found', `there is no source document ${id}`);
  const { entryKey: _entryKey, ...shown } = source;
  return shown;
}

/** The original bytes of a source document, as a file to read in pieces. */
export async function sourceOpen(
  journal: JournalContext,
  input: Input<'source.open'>,
): Promise<Output<'source.open'>> {
  const { name, sha256 } = sourceGet(journal, input);
  const bytes = sourceBytes(journal.db, sha256);
  if (!bytes) throw new Refusal('not-found', 'the original of this document is missing');
  return outgoingFile(journal, name, (path) => writeFileSync(path, bytes));
}
