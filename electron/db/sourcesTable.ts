import type { Database } from 'better-sqlite3';
import type { SourceInfo, SourceSpan, SourceText } from '#shared/source.ts';
import { all, get, run } from './statements.ts';

const INFO = `id, uid, name, media_type AS mediaType, encoding, size, sha256, added_at AS addedAt`;

export const sourcesOf = (db: Database, eventId: number): SourceInfo[] =>
  all<SourceInfo>(db, `SELECT ${INFO} FROM source WHERE event_id = @eventId ORDER BY id`, {
    eventId,
  });

export function getSource(db: Database, id: number): SourceText | undefined {
  const row = get<SourceInfo & { text: string; spans: string }>(
    db,
    `SELECT ${INFO}, text, spans FROM source WHERE id = @id`,
    { id },
  );
  return row && { ...row, spans: JSON.parse(row.spans) as SourceSpan[] };
}

export const insertSource = (
  db: Database,
  source: Omit<SourceText, 'id'> & { eventId: number; bytes: Uint8Array },
): number => {
  run(
    db,
    `INSERT INTO source_bytes (sha256, bytes) VALUES (@sha256, @bytes) ON CONFLICT DO NOTHING`,
    { sha256: source.sha256, bytes: source.bytes },
  );
  const { uid, eventId, name, mediaType, encoding, size, sha256, text, addedAt } = source;
  const spans = JSON.stringify(source.spans);
  return run(
    db,
    `INSERT INTO source (uid, event_id, name, media_type, encoding, size, sha256, text, spans, added_at)
     VALUES (@uid, @eventId, @name, @mediaType, @encoding, @size, @sha256, @text, @spans, @addedAt)`,
    { uid, eventId, name, mediaType, encoding, size, sha256, text, spans, addedAt },
  );
};

export const sourceBytes = (db: Database, sha256: string): Uint8Array | undefined =>
  get<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM source_bytes WHERE sha256 = @sha256', {
    sha256,
  })?.bytes;

/** The event that already holds a document of exactly these bytes. */
export const eventWithDocument = (
  db: Database,
  sha256: string,
): { eventId: number; name: string } | undefined =>
  get<{ eventId: number; name: string }>(
    db,
    `SELECT e.id AS eventId, e.name FROM source s JOIN event e ON e.id = s.event_id
     WHERE s.sha256 = @sha256 ORDER BY s.id LIMIT 1`,
    { sha256 },
  );
