import type { Database } from 'better-sqlite3';
import type { Question } from '#shared/decision.ts';
import { all, get } from './statements.ts';

/** The last day that a date may mean, as SQL: the end of its year, of its month, or the day itself. */
const LAST_DAY = `CASE length(coalesce(e.date_end, e.date_start))
  WHEN 4 THEN coalesce(e.date_end, e.date_start) || '-12-31'
  WHEN 7 THEN date(coalesce(e.date_end, e.date_start) || '-01', '+1 month', '-1 day')
  ELSE coalesce(e.date_end, e.date_start) END`;

/** Which events a question is about, as long as it has no answer. */
const UNANSWERED = {
  'second-verdict': `e.state = 'attended' AND EXISTS (
      SELECT 1 FROM verdict v WHERE v.event_id = e.id AND v.given_on <= @answeredBefore)
    AND (SELECT count(*) FROM verdict v WHERE v.event_id = e.id) = 1`,
  missed: `e.state = 'skipped' AND e.missed IS NULL`,
} as const satisfies Record<Question, string>;

const due = (question: Question): string =>
  `FROM event e WHERE (@eventId IS NULL OR e.id = @eventId)
   AND ${LAST_DAY} <= @endedBefore AND ${UNANSWERED[question]}
   AND NOT EXISTS (SELECT 1 FROM postponement p WHERE p.event_id = e.id
     AND p.question = @question AND p.until > @today)`;

/** On which day one looks, and how long ago an event and its verdict must be. */
export interface DueOn {
  readonly today: string;
  /** The event was over on this day or earlier. */
  readonly endedBefore: string;
  /** Its only verdict was given on this day or earlier; for `second-verdict` alone. */
  readonly answeredBefore: string;
}

/** How many events (or whether a certain one) a question is due for; without a date, none is. */
export const countDue = (
  db: Database,
  question: Question,
  on: DueOn,
  eventId: number | null = null,
): number =>
  get<{ n: number }>(db, `SELECT count(*) AS n ${due(question)}`, { question, eventId, ...on })
    ?.n ?? 0;

/** A page of the events that a question is due for, the latest first. */
export const eventsDue = (
  db: Database,
  question: Question,
  { offset, limit, ...on }: DueOn & { offset: number; limit: number },
): number[] =>
  all<{ id: number }>(
    db,
    `SELECT e.id ${due(question)} ORDER BY e.date_start DESC, e.id DESC
     LIMIT @limit OFFSET @offset`,
    { question, eventId: null, offset, limit, ...on },
  ).map(({ id }) => id);
