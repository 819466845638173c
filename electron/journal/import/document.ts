/** A file as it came, to drafts of the events that it is about. */
import { createHash } from 'node:crypto';
import type { DraftSource } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { Encoding, ReadOptions } from '#shared/importReading.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { Refusal } from '#shared/result.ts';
import { decodeText } from './decode.ts';
import { detectShape, MEDIA_TYPES, refuseUnreadableType } from './detect.ts';
import type { Shape } from './detect.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plainText.ts';
import { oneDraft } from './reader.ts';
import type { Reader, ReaderResult } from './reader.ts';

export interface DocumentReading extends ReaderResult {
  readonly kind: 'document';
  readonly shape: Shape;
  readonly source: DraftSource;
}

/** No encoding is certain; each candidate decodes all of the document without a fault. */
export interface EncodingQuestion {
  readonly kind: 'encoding';
  readonly candidates: readonly { readonly encoding: Encoding; readonly preview: string }[];
}

export type Reading = DocumentReading | EncodingQuestion;

/** One reader for each shape. */
const READERS: Readonly<Record<Shape, Reader>> = {
  markdown: oneDraft((text, { today }) => readMarkdown(text, today)),
  text: oneDraft((text, { today }) => readPlainText(text, today)),
};

/**
 * Reads a document without keeping or changing anything. For files that are not trusted, call it
 * through `readInWorker`.
 *
 * @param bytes the file as it came
 * @param name its name, for its type and for messages
 * @param today the day that "yesterday" counts from, `YYYY-MM-DD`
 * @param options what the user said of how to read it
 * @throws Refusal `too-large`, `unknown-file-type`, `empty-file`, `binary-file` or `undecodable`
 */
export function readDocument(
  bytes: Uint8Array,
  name: string,
  today: PartialDate,
  options: ReadOptions = DEFAULT_READ_OPTIONS,
): Reading {
  if (bytes.length > LIMITS.documentBytes) {
    throw new Refusal('too-large', 'the document is larger than the limit', {
      details: { name, size: bytes.length, limit: LIMITS.documentBytes },
    });
  }
  refuseUnreadableType(name);
  const { text, encoding } = decodeText(bytes);
  const shape = detectShape(name, text);
  const { text: readable = text, ...result } = READERS[shape](text, { name, today, options });
  const source = {
    name,
    mediaType: MEDIA_TYPES[shape],
    encoding,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: readable,
  };
  return { kind: 'document', shape, source, ...result };
}
