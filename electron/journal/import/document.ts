/** A file as it came, to a draft of an event. */
import { createHash } from 'node:crypto';
import type { Draft, DraftSource } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { Refusal } from '#shared/result.ts';
import { decodeText } from './decode.ts';
import { detectShape, MEDIA_TYPES, refuseUnreadableType } from './detect.ts';
import type { Shape } from './detect.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';

export interface DocumentReading {
  readonly draft: Draft;
  readonly source: DraftSource;
}

/** One reader for each shape; spans of its draft point into the text that it is given. */
const READERS: Readonly<Record<Shape, (text: string, today: PartialDate) => Draft>> = {
  markdown: readMarkdown,
  text: readPlainText,
};

/**
 * Reads a document without keeping or changing anything. For files that are not trusted, call it
 * through `readInWorker`.
 *
 * @param bytes the file as it came
 * @param name its name, for its type and for messages
 * @param today the day that "yesterday" counts from, `YYYY-MM-DD`
 * @throws Refusal `too-large`, `unknown-file-type`, `empty-file`, `binary-file` or `undecodable`
 */
export function readDocument(bytes: Uint8Array, name: string, today: PartialDate): DocumentReading {
  if (bytes.length > LIMITS.documentBytes) {
    throw new Refusal('too-large', 'the document is larger than the limit', {
      details: { name, size: bytes.length, limit: LIMITS.documentBytes },
    });
  }
  refuseUnreadableType(name);
  const { text, encoding } = decodeText(bytes);
  const shape = detectShape(name, text);
  const source = {
    name,
    mediaType: MEDIA_TYPES[shape],
    encoding,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
  return { draft: READERS[shape](text, today), source };
}
