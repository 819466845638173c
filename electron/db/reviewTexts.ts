import type { Database } from 'better-sqlite3';
import type { Verdict, Worth, WorthReason } from '#shared/worth.ts';
import type { OpenTakeaway } from '#shared/yearReview.ts';
import { all, get } from './statements.ts';

/** The latest verdict of an event, and the latest sentence that came with any of its verdicts. */
export interface SaidOf {
  readonly reasons: WorthReason[];
  readonly condition: string | null;
  readonly sentence: string | null;
  readonly sentenceWorth: Worth | null;
}

type VerdictTexts = Pick<Verdict, 'worth' | 'condition' | 'sentence'> & { reasons: string };

/** What the user said when they rated an event; null where they did not. */
export function saidOf(db: Database, eventId: number): SaidOf | null {
  const verdicts = all<VerdictTexts>(
    db,
    `SELECT worth, reasons, condition, sentence FROM verdict WHERE event_id = @eventId
     ORDER BY given_on DESC, id DESC`,
    { eventId },
  );
  const [latest] = verdicts;
  if (!latest) return null;
  const said = verdicts.find(({ sentence }) => sentence !== null);
  return {
    reasons: JSON.parse(latest.reasons) as WorthReason[],
    condition: latest.condition,
    sentence: said?.sentence ?? null,
    sentenceWorth: said?.worth ?? null,
  };
}

/** Why it was decided to go to some events or to skip them. */
export const decisionReasons = (db: Database, ids: readonly number[]): Map<number, string | null> =>
  new Map(
    all<{ id: number; reason: string | null }>(
      db,
      `SELECT id, decision_reason AS reason FROM event
       WHERE id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify(ids) },
    ).map(({ id, reason }) => [id, reason]),
  );

/** How many aims some events have, by whether they were met; an aim that nobody ticked is `open`. */
export const aimCounts = (
  db: Database,
  ids: readonly number[],
): { aims: number; met: number; notMet: number } =>
  get<{ aims: number; met: number; notMet: number }>(
    db,
    `SELECT count(*) AS aims, count(*) FILTER (WHERE met = 1) AS met,
       count(*) FILTER (WHERE met = 0) AS notMet
     FROM aim WHERE event_id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  ) ?? { aims: 0, met: 0, notMet: 0 };

/** Those of some events that have aims. */
export const eventsWithAims = (db: Database, ids: readonly number[]): Set<number> =>
  new Set(
    all<{ id: number }>(
      db,
      `SELECT DISTINCT event_id AS id FROM aim
       WHERE event_id IN (SELECT value FROM json_each(@ids))`,
      { ids: JSON.stringify(ids) },
    ).map(({ id }) => id),
  );

/** So much of a takeaway is shown in a review; the rest stands with its event. */
const SHOWN_CHARACTERS = 300;

const OPEN_TAKEAWAYS = `
  SELECT t.id, t.kind, substr(t.text, 1, @characters) AS text, t.due, t.event_id AS eventId,
    e.name AS eventName, e.date_start AS eventDate, s.title AS sessionTitle
  FROM takeaway t JOIN event e ON e.id = t.event_id LEFT JOIN session s ON s.id = t.session_id
  WHERE t.outcome = 'open'`;
const OF_IDS = 't.event_id IN (SELECT value FROM json_each(@ids))';
const LATEST_FIRST = 'e.date_start DESC, e.id DESC, t.position, t.id';

/**
 * The first open takeaways of some events: what is due first, then those of the latest events, each
 * in the order of its event.
 *
 * @param ids events that have open takeaways, the latest first
 */
export function openTakeawaysOf(
  db: Database,
  ids: readonly number[],
  limit: number,
): OpenTakeaway[] {
  const query = (condition: string, order: string, of: readonly number[]): OpenTakeaway[] =>
    all<OpenTakeaway>(db, `${OPEN_TAKEAWAYS} AND ${condition} ORDER BY ${order} LIMIT @limit`, {
      ids: JSON.stringify(of),
      limit,
      characters: SHOWN_CHARACTERS,
    });
  // The plus leaves the choice of takeaways to the index of due ones, of which there are few.
  const due = query(`t.due IS NOT NULL AND +${OF_IDS}`, `t.due, ${LATEST_FIRST}`, ids);
  if (due.length === limit) return due;
  // No more events than these are needed: each gives one that is not due, but for those of `due`.
  const latest = ids.slice(0, limit + due.length);
  return [...due, ...query(`t.due IS NULL AND ${OF_IDS}`, LATEST_FIRST, latest)].slice(0, limit);
}
