import type { Input } from '#shared/contract.ts';
import { ok, type Result } from '#shared/result.ts';
import { downloadFile } from './files.ts';
import { journalClient } from './journalClient.ts';

/** Has something of the journal written out and gives it to the browser to save; answers its name. */
export async function exportFile(
  format: Input<'export.open'>['format'],
): Promise<Result<{ name: string }>> {
  const opened = await journalClient.call('export.open', { format });
  if (!opened.ok) return opened;
  const saved = await downloadFile(opened.value);
  return saved.ok ? ok({ name: opened.value.name }) : saved;
}
