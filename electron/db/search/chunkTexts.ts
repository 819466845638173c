/** The texts that hits stand in, for snippets of them. */
import type { Database } from 'better-sqlite3';
import { get } from '../statements.ts';
import { SEARCH_FIELDS, type SearchField, textOfField } from './fields.ts';
import { partOf } from './searchIndex.ts';

/** A chunk with its words. */
export interface ChunkText {
  readonly field: SearchField;
  readonly item: number;
  /** In the text of the field, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

interface ChunkRow {
  readonly owner: number;
  readonly field: number;
  readonly item: number;
  readonly start: number;
  readonly length: number;
}

/** Reads chunks by their ids. A text is read once, however many of its chunks are asked for. */
export function chunkReader(db: Database): (id: number) => ChunkText | null {
  const texts = new Map<string, string>();
  return (id) => {
    const row = get<ChunkRow>(
      db,
      'SELECT owner, field, item, start, length FROM search_chunk WHERE id = @id',
      { id },
    );
    if (!row) return null;
    const { owner, item, start, length } = row;
    const field = SEARCH_FIELDS[row.field] ?? 'notes';
    const key = `${owner} ${row.field} ${item}`;
    const whole = texts.get(key) ?? textOfField(db, { ...partOf(owner), item, field });
    texts.set(key, whole);
    return { field, item, start, text: whole.slice(start, start + length) };
  };
}
