import type { Database } from 'better-sqlite3';
import type { SourceInfo, SourceSpan, SourceText } from '#shared/source.ts';
import { all, get, run } from './statements.ts';

const INFO = `id, uid, name, media_type AS mediaType, encoding, size, sha256, added_at AS addedAt`;

export const sourcesOf = (db: Database, eventId: number): SourceInfo[] =>
  all<SourceInfo>(db, `SELECT ${INFO} FROM source WHERE event_id = @eventId ORDER BY id`, {
    eventId,
  });

export interface StoredSource extends SourceText {
  /** Which entry of a calendar or list it is; null for a document about one event. */
  readonly entryKey: string | null;
}

export function getSource(db: Database, id: number): StoredSource | undefined {
  const row = get<SourceInfo & { text: string; spans: string; entryKey: string | null }>(
    db,
    `SELECT ${INFO}, text, spans, entry_key AS entryKey FROM source WHERE id = @id`,
    { id },
  );
  return row && { ...row, spans: JSON.parse(row.spans) as SourceSpan[] };
}

export const insertSource = (
  db: Database,
  source: Omit<StoredSource, 'id'> & { eventId: number; bytes: Uint8Array },
): number => {
  const { uid, eventId, name, mediaType, encoding, size, sha256, text, addedAt, entryKey } = source;
  // The many entries of a list share one original, which need not be handed over each time.
  if (!hasBytes(db, sha256)) {
    run(db, `INSERT INTO source_bytes (sha256, bytes) VALUES (@sha256, @bytes)`, {
      sha256,
      bytes: source.bytes,
    });
  }
  const spans = JSON.stringify(source.spans);
  return run(
    db,
    `INSERT INTO source (uid, event_id, name, media_type, encoding, size, sha256, text, spans,
       added_at, entry_key)
     VALUES (@uid, @eventId, @name, @mediaType, @encoding, @size, @sha256, @text, @spans,
       @addedAt, @entryKey)`,
    { uid, eventId, name, mediaType, encoding, size, sha256, text, spans, addedAt, entryKey },
  );
};

/** Whether an event holds this very document, and of a list this very entry of it. */
export const hasSource = (
  db: Database,
  source: { eventId: number; sha256: string; entryKey: string | null },
): boolean =>
  get(
    db,
    `SELECT 1 FROM source
     WHERE event_id = @eventId AND sha256 = @sha256 AND entry_key IS @entryKey`,
    source,
  ) !== undefined;

const hasBytes = (db: Database, sha256: string): boolean =>
  get(db, 'SELECT 1 FROM source_bytes WHERE sha256 = @sha256', { sha256 }) !== undefined;

export const sourceBytes = (db: Database, sha256: string): Uint8Array | undefined =>
  get<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM source_bytes WHERE sha256 = @sha256', {
    sha256,
  })?.bytes;

/** The events that hold a document of exactly these bytes, by the entry that they were made of. */
export const eventsWithDocument = (
  db: Database,
  sha256: string,
): { eventId: number; entryKey: string | null }[] =>
  all<{ eventId: number; entryKey: string | null }>(
    db,
    `SELECT event_id AS eventId, entry_key AS entryKey FROM source WHERE sha256 = @sha256
     ORDER BY id`,
    { sha256 },
  );

/** Whether any event holds this very document, and of a list this very entry of it. */
export const isSavedDocument = (
  db: Database,
  source: { sha256: string; entryKey: string | null },
): boolean =>
  get(db, 'SELECT 1 FROM source WHERE sha256 = @sha256 AND entry_key IS @entryKey', source) !==
  undefined;
