/** What is indexed: the parts of the journal, and the fields of each. */
import type { Database } from 'better-sqlite3';
import { all, get } from '../statements.ts';

/** As the triggers of the search migration number them. */
export const PARTS = {
  event: 1,
  session: 2,
  takeaway: 3,
  verdict: 4,
  people: 5,
  source: 6,
} as const;
export type Part = (typeof PARTS)[keyof typeof PARTS];

/** Texts that are told apart; the place of each is its number in the table of chunks. */
export const SEARCH_FIELDS = [
  'name',
  'session-title',
  'person',
  'facts',
  'summary',
  'takeaway',
  'verdict',
  'notes',
  'opinion',
  'session-notes',
  'session-opinion',
  'source',
  'purpose',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What hits are counted by, read from their ids alone; those in the earlier ones say more. */
export const HIT_GROUPS = [
  'name',
  'session',
  'person',
  'facts',
  'takeaway',
  'opinion',
  'notes',
  'source',
] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

export const GROUP_OF: Readonly<Record<SearchField, HitGroup>> = {
  name: 'name',
  'session-title': 'session',
  person: 'person',
  facts: 'facts',
  summary: 'facts',
  purpose: 'facts',
  takeaway: 'takeaway',
  verdict: 'opinion',
  opinion: 'opinion',
  'session-opinion': 'opinion',
  notes: 'notes',
  'session-notes': 'notes',
  source: 'source',
};

/** One text of a part. */
export interface FieldText {
  readonly field: SearchField;
  /** Which person, session, takeaway… it is; the event itself for its own fields. */
  readonly item: number;
  readonly text: string;
}

export interface PartTexts {
  readonly eventId: number;
  readonly texts: readonly FieldText[];
}

/** The texts of a part as they are now; null where it is gone. */
export function textsOf(db: Database, part: Part, target: number): PartTexts | null {
  const texts = READERS[part](db, target);
  if (!texts) return null;
  return { ...texts, texts: texts.texts.filter(({ text }) => text.trim() !== '') };
}

const ONE_COLUMN: Partial<Record<SearchField, string>> = {
  'session-title': 'SELECT title AS text FROM session WHERE id = @item',
  'session-notes': 'SELECT notes AS text FROM session WHERE id = @item',
  'session-opinion': 'SELECT opinion AS text FROM session WHERE id = @item',
  summary: 'SELECT summary AS text FROM event WHERE id = @item',
  notes: 'SELECT notes AS text FROM event WHERE id = @item',
  opinion: 'SELECT opinion AS text FROM event WHERE id = @item',
};

/** The text of one field, without the others of its part where they need not be read. */
export function textOfField(
  db: Database,
  { part, target, item, field }: { part: Part; target: number; item: number; field: SearchField },
): string {
  const sql = ONE_COLUMN[field];
  if (sql !== undefined) return get<{ text: string }>(db, sql, { item })?.text ?? '';
  const texts = textsOf(db, part, target)?.texts ?? [];
  return texts.find((text) => text.field === field && text.item === item)?.text ?? '';
}

/** What a hit in a session or a document is shown under; empty for what has no title. */
export function titleOfItem(db: Database, field: SearchField, item: number): string {
  const sql = TITLES[field];
  return sql === undefined ? '' : (get<{ title: string }>(db, sql, { item })?.title ?? '');
}

const SESSION_TITLE = 'SELECT title FROM session WHERE id = @item';
const TITLES: Partial<Record<SearchField, string>> = {
  'session-notes': SESSION_TITLE,
  'session-opinion': SESSION_TITLE,
  source: 'SELECT name AS title FROM source WHERE id = @item',
};

const line = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null && value !== '').join(' · ');

const READERS: Readonly<Record<Part, (db: Database, target: number) => PartTexts | null>> = {
  [PARTS.event]: eventTexts,
  [PARTS.session]: sessionTexts,
  [PARTS.takeaway]: (db, id) => textOfRow(db, TAKEAWAY, 'takeaway', id),
  [PARTS.verdict]: (db, id) => textOfRow(db, VERDICT, 'verdict', id),
  [PARTS.people]: peopleTexts,
  [PARTS.source]: (db, id) => textOfRow(db, SOURCE, 'source', id),
};

const EVENT = `
  SELECT e.name, s.name AS series, e.edition, e.organiser, e.place, e.summary, e.notes,
    e.opinion, concat_ws(char(10), e.purpose,
      (SELECT group_concat(text, char(10) ORDER BY position) FROM aim WHERE event_id = e.id),
      e.decision_reason) AS purpose, (SELECT group_concat(tag, ' · ') FROM event_tag WHERE event_id = e.id) AS tags
  FROM event e LEFT JOIN series s ON s.id = e.series_id WHERE e.id = @id`;

function eventTexts(db: Database, id: number): PartTexts | null {
  const row = get<
    Record<'name' | 'summary' | 'purpose' | 'notes' | 'opinion', string> &
      Record<'series' | 'edition' | 'organiser' | 'place' | 'tags', string | null>
  >(db, EVENT, { id });
  if (!row) return null;
  const texts: FieldText[] = [
    { field: 'name', item: id, text: row.name },
    {
      field: 'facts',
      item: id,
      text: line([row.series, row.edition, row.organiser, row.place, row.tags]),
    },
    { field: 'summary', item: id, text: row.summary },
    { field: 'purpose', item: id, text: row.purpose },
    { field: 'notes', item: id, text: row.notes },
    { field: 'opinion', item: id, text: row.opinion },
  ];
  return { eventId: id, texts };
}

function sessionTexts(db: Database, id: number): PartTexts | null {
  const row = get<{ eventId: number } & Record<'title' | 'notes' | 'opinion', string>>(
    db,
    'SELECT event_id AS eventId, title, notes, opinion FROM session WHERE id = @id',
    { id },
  );
  if (!row) return null;
  return {
    eventId: row.eventId,
    texts: [
      { field: 'session-title', item: id, text: row.title },
      { field: 'session-notes', item: id, text: row.notes },
      { field: 'session-opinion', item: id, text: row.opinion },
    ],
  };
}

const TAKEAWAY = 'SELECT event_id AS eventId, text FROM takeaway WHERE id = @id';
const VERDICT = `SELECT event_id AS eventId,
  trim(coalesce(condition, '') || char(10) || coalesce(sentence, '')) AS text
  FROM verdict WHERE id = @id`;
const SOURCE = 'SELECT event_id AS eventId, text FROM source WHERE id = @id';

function textOfRow(db: Database, sql: string, field: SearchField, id: number): PartTexts | null {
  const row = get<{ eventId: number; text: string }>(db, sql, { id });
  return row ? { eventId: row.eventId, texts: [{ field, item: id, text: row.text }] } : null;
}

const PEOPLE = `
  SELECT p.id, p.name, group_concat(DISTINCT t.affiliation) AS affiliations FROM (
    SELECT person_id, affiliation FROM event_person WHERE event_id = @id
    UNION SELECT sp.person_id, sp.affiliation
    FROM session s JOIN session_person sp ON sp.session_id = s.id WHERE s.event_id = @id) t
  JOIN person p ON p.id = t.person_id GROUP BY p.id`;

function peopleTexts(db: Database, eventId: number): PartTexts {
  const people = all<{ id: number; name: string; affiliations: string | null }>(db, PEOPLE, {
    id: eventId,
  });
  return {
    eventId,
    texts: people.map(({ id, name, affiliations }) => ({
      field: 'person',
      item: id,
      text: line([name, affiliations]),
    })),
  };
}
