/** What one would take instead: a scan by LIKE, SQLite's trigrams, and MiniSearch in memory. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { indexedText } from '../../electron/text/segment.ts';

/** Ids of the events that a text finds, the newest first. */
export type Rival = (typed: string) => readonly number[];

const likeOf = (term: string): string => `%${term}%`;

/** Every text of a journal with its event, as one `SELECT`. */
const ALL_TEXTS = `
  SELECT id AS event, name AS text FROM event UNION ALL SELECT id, notes FROM event
  UNION ALL SELECT id, place FROM event UNION ALL SELECT id, organiser FROM event
  UNION ALL SELECT id, edition FROM event
  UNION ALL SELECT e.id, s.name FROM event e JOIN series s ON s.id = e.series_id
  UNION ALL SELECT event_id, tag FROM event_tag
  UNION ALL SELECT event_id, title FROM session UNION ALL SELECT event_id, notes FROM session
  UNION ALL SELECT event_id, text FROM takeaway
  UNION ALL SELECT DISTINCT s.event_id, p.name FROM session_person sp
    JOIN session s ON s.id = sp.session_id JOIN person p ON p.id = sp.person_id`;

/** The texts of a journal, those that are longer than a chunk in pieces. */
export function* piecesOf(db: Database.Database): Generator<{ event: number; text: string }> {
  for (const row of db.prepare(ALL_TEXTS).iterate()) {
    const { event, text } = row as { event: number; text: string | null };
    for (let at = 0; at < (text ?? '').length; at += 700) {
      yield { event, text: (text ?? '').slice(at, at + 700) };
    }
  }
}

/** Whole texts, for an oracle. */
export const wholeTexts = (db: Database.Database): { event: number; text: string | null }[] =>
  db.prepare(ALL_TEXTS).all() as { event: number; text: string | null }[];

/** Reads everything for every term. */
export function likeScan(db: Database.Database): Rival {
  const scan = db.prepare(
    `SELECT event, count(*) AS hits FROM (${ALL_TEXTS}) WHERE text LIKE ? GROUP BY event`,
  );
  const order = orderOf(db);
  return (typed) =>
    inAll(
      typed.split(' ').map((term) => scan.all(likeOf(term)) as { event: number }[]),
      order,
    );
}

/** SQLite's own trigrams; terms that are shorter than they are scanned for. */
export function trigramSearch(journal: Database.Database, file: string): Rival {
  if (!existsSync(file)) makeTrigrams(journal, file);
  const db = new Database(file, { readonly: true });
  const match = db.prepare(
    'SELECT piece.event FROM tri JOIN piece ON piece.id = tri.rowid WHERE tri MATCH ?',
  );
  const scan = db.prepare('SELECT event FROM piece WHERE text LIKE ?');
  const order = orderOf(journal);
  return (typed) =>
    inAll(
      typed.split(' ').map(
        (term) =>
          (term.length < 3 ? scan.all(likeOf(term)) : match.all(`"${term}"`)) as {
            event: number;
          }[],
      ),
      order,
    );
}

function makeTrigrams(journal: Database.Database, file: string): void {
  const fresh = `${file}.new`;
  rmSync(fresh, { force: true });
  const db = new Database(fresh);
  db.pragma('journal_mode = MEMORY');
  db.exec(`CREATE TABLE piece (id INTEGER PRIMARY KEY, event INTEGER, text TEXT);
    CREATE VIRTUAL TABLE tri USING fts5 (text, content = 'piece', content_rowid = 'id',
      tokenize = 'trigram');`);
  const insert = db.prepare('INSERT INTO piece (event, text) VALUES (?, ?)');
  db.transaction(() => {
    for (const { event, text } of piecesOf(journal)) insert.run(event, text);
    db.exec("INSERT INTO tri (tri) VALUES ('rebuild')");
  })();
  db.close();
  renameSync(fresh, file);
}

/** The bytes of the trigrams themselves. */
export function trigramBytes(file: string): number {
  const db = new Database(file, { readonly: true });
  const bytes = db
    .prepare("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'tri%'")
    .pluck()
    .get() as number;
  db.close();
  return bytes;
}

/** MiniSearch over the pairs that our own index has; it knows no neighbours. */
export function miniSearch(db: Database.Database): Rival {
  const tokens = (text: string): string[] => indexedText(text).words.split(' ');
  const engine = new MiniSearch<{ id: number; event: number; text: string }>({
    fields: ['text'],
    storeFields: ['event'],
    tokenize: tokens,
  });
  engine.addAll(Array.from(piecesOf(db), (piece, id) => ({ id, ...piece })));
  const order = orderOf(db);
  return (typed) =>
    inAll(
      typed.split(' ').map((term) =>
        engine
          .search(term, {
            combineWith: 'AND',
            tokenize: (text) => queryTokens(tokens(text)),
            prefix: (token) => !/\p{Script=Han}{2}/u.test(token),
          })
          .map((found) => ({ event: found['event'] as number })),
      ),
      order,
    );
}

/** The last character of a run of several is no word that was asked for. */
const queryTokens = (tokens: string[]): string[] =>
  tokens.length > 1 ? tokens.filter((token) => !/^\p{Script=Han}$/u.test(token)) : tokens;

const orderOf = (db: Database.Database): readonly number[] =>
  db.prepare('SELECT id FROM event ORDER BY date_start DESC, id DESC').pluck().all() as number[];

/** Events that every list has, in order. */
function inAll(lists: readonly { event: number }[][], order: readonly number[]): number[] {
  const sets = lists.map((list) => new Set(list.map(({ event }) => event)));
  return order.filter((id) => sets.every((set) => set.has(id)));
}
