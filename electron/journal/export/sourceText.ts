/**
 * The text of a source document as its spans usually point into it: without a byte order mark, and
 * without a last character that was cut in the middle; null where the bytes are no text of that
 * encoding.
 */
export function sourceText(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes, { stream: true }).replace(/^\uFEFF/u, '');
  } catch {
    return null;
  }
}
