import { LIMITS } from '#shared/fields.ts';
import type { OpenJournal } from './journals.ts';

/** Hands a document over to be read, as the page does; answers with its key. */
export async function handOver(journal: OpenJournal, name: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const { fileId } = await journal.call('file.open', {
    name,
    size: bytes.length,
    purpose: 'import',
  });
  for (let offset = 0; offset < bytes.length; offset += LIMITS.chunkBytes) {
    const base64 = bytes.toString('base64', offset, offset + LIMITS.chunkBytes);
    await journal.call('file.append', { fileId, offset, base64 });
  }
  return fileId;
}
