/** A file as it came, to drafts of the events that it is about. */
import { createHash } from 'node:crypto';
import type { DraftSource } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { ReadOptions } from '#shared/importReading.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { Refusal } from '#shared/result.ts';
import { readArticle } from './article/readArticle.ts';
import { readBackup } from './backup/readBackup.ts';
import { readIcs } from './calendar/readIcs.ts';
import { readXcal } from './calendar/readXcal.ts';
import { decodeDocument } from './decode.ts';
import type { EncodingQuestion } from './decode.ts';
import { detectKind, mediaTypeOf, refuseUnreadableType } from './detect.ts';
import type { Kind } from './detect.ts';
import { withinLimits } from './limits.ts';
import { readNotes } from './notes/readNotes.ts';
import { readPlainText } from './plainText.ts';
import { readPost } from './posts/post.ts';
import { readProgramme } from './programme/readProgramme.ts';
import { oneDraft } from './reader.ts';
import type { Reader, ReaderContext, ReaderResult } from './reader.ts';
import { readTable } from './table/readTable.ts';
import { readTranscript } from './transcript/transcript.ts';

/** Which reader understood a document; docs/draft.md tells what each is. */
export type Shape =
  | 'post'
  | 'notes'
  | 'transcript'
  | 'article'
  | 'calendar'
  | 'programme'
  | 'table'
  | 'backup'
  | 'text';

export interface DocumentReading extends ReaderResult {
  readonly kind: 'document';
  readonly shape: Shape;
  readonly source: DraftSource;
}

export type Reading = DocumentReading | EncodingQuestion;

const plainText = oneDraft((text, { today }) => readPlainText(text, today));

/** A reader for each kind of document, and the shape that its drafts name. */
export const READERS: Readonly<Record<Kind, { readonly shape: Shape; readonly read: Reader }>> = {
  ics: { shape: 'calendar', read: readIcs },
  xcal: { shape: 'calendar', read: readXcal },
  programme: { shape: 'programme', read: readProgramme },
  backup: { shape: 'backup', read: readBackup },
  table: { shape: 'table', read: readTable },
  post: { shape: 'post', read: readPost },
  transcript: { shape: 'transcript', read: readTranscript },
  article: { shape: 'article', read: readArticle },
  notes: { shape: 'notes', read: readNotes },
  text: { shape: 'text', read: plainText },
};

/**
 * Reads a document without keeping or changing anything. For files that are not trusted, call it
 * through `readInWorker`.
 *
 * @param bytes the file as it came
 * @param name its name, for its type and for messages
 * @param today the day that "yesterday" counts from, `YYYY-MM-DD`
 * @param options what the user said of how to read it
 * @throws Refusal `too-large`, `unknown-file-type`, `empty-file`, `binary-file`, `undecodable`, or
 *   what the reader of its kind refuses with
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
  const decoded = decodeDocument(bytes, options.encoding);
  if (decoded.kind === 'encoding') return decoded;
  const kind = detectKind(name, decoded.text, options);
  const { shape, result } = readAs(kind, decoded.text, { name, today, options });
  const text = result.text ?? decoded.text;
  const source = {
    name,
    mediaType: mediaTypeOf(kind, name, decoded.text),
    encoding: decoded.encoding,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
  const drafts = result.drafts.map((draft) => ({ ...withinLimits(draft, text), shape }));
  return { kind: 'document', ...result, shape, source, drafts };
}

/**
 * What the reader of a kind makes of a text. Where it fails or finds nothing, the text is kept as a
 * plain note: no document is beyond saving. A refusal is an answer, and is passed on.
 */
function readAs(
  kind: Kind,
  text: string,
  context: ReaderContext,
): { shape: Shape; result: ReaderResult } {
  const { shape, read } = READERS[kind];
  try {
    const result = read(text, context);
    if (result.drafts.length > 0 || result.table !== null) return { shape, result };
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  return { shape: 'text', result: plainText(text, context) };
}
