import type { Database } from 'better-sqlite3';
import type { Inviter, Missed, PurposeKind } from '#shared/decision.ts';
import type { Format, Role, State } from '#shared/event.ts';
import type { Money } from '#shared/money.ts';
import type { TakeawayOutcome } from '#shared/takeaway.ts';
import type { Worth } from '#shared/worth.ts';
import { all } from './statements.ts';

/** What reviews, patterns and forecasts know of an event. Texts are read when they are shown. */
export interface EventFacts {
  readonly id: number;
  readonly name: string;
  readonly seriesId: number | null;
  readonly series: string | null;
  readonly edition: string | null;
  readonly organiser: string | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly place: string | null;
  readonly format: Format | null;
  readonly role: Role | null;
  readonly state: State;
  readonly language: string | null;
  readonly purposeKind: PurposeKind | null;
  readonly invitedBy: Inviter | null;
  readonly decidedOn: string | null;
  readonly missed: Missed | null;
  readonly hours: number | null;
  /** The latest answer to "worth attending again?", and the first one. */
  readonly worth: Worth | null;
  readonly firstWorth: Worth | null;
  readonly verdicts: number;
  readonly sessions: number;
  readonly tags: readonly string[];
  /** One sum for each currency. */
  readonly spend: readonly Money[];
  /** How many takeaways have come to what. */
  readonly outcomes: Readonly<Record<TakeawayOutcome, number>>;
}

type FactsRow = Omit<EventFacts, 'tags' | 'spend' | 'outcomes'>;

const FACTS = `
  SELECT e.id, e.name, e.series_id AS seriesId, s.name AS series, e.edition, e.organiser,
    e.date_start AS dateStart, e.date_end AS dateEnd, e.place, e.format, e.role, e.state, e.language,
    e.purpose_kind AS purposeKind, e.invited_by AS invitedBy, e.decided_on AS decidedOn, e.missed,
    e.hours, st.worth, st.sessions,
    (SELECT worth FROM verdict v WHERE v.event_id = e.id ORDER BY given_on, id LIMIT 1)
      AS firstWorth,
    (SELECT count(*) FROM verdict v WHERE v.event_id = e.id) AS verdicts
  FROM event e JOIN event_stat st ON st.event_id = e.id LEFT JOIN series s ON s.id = e.series_id
  ORDER BY e.date_start, e.id`;

/** The facts of every event, the earliest first and the undated before them. */
export function eventFacts(db: Database): EventFacts[] {
  const tags = grouped(
    all<{ id: number; tag: string }>(
      db,
      'SELECT event_id AS id, tag FROM event_tag ORDER BY event_id, position, id',
    ),
  );
  const spend = grouped(
    all<{ id: number; currency: string; amount: number }>(
      db,
      `SELECT event_id AS id, currency, sum(amount) AS amount FROM cost_item
       GROUP BY event_id, currency`,
    ),
  );
  const outcomes = grouped(
    all<{ id: number; outcome: TakeawayOutcome; n: number }>(
      db,
      'SELECT event_id AS id, outcome, count(*) AS n FROM takeaway GROUP BY event_id, outcome',
    ),
  );
  return all<FactsRow>(db, FACTS).map((row) => ({
    ...row,
    tags: (tags.get(row.id) ?? []).map(({ tag }) => tag),
    spend: (spend.get(row.id) ?? []).map(({ amount, currency }) => ({ amount, currency })),
    outcomes: {
      open: 0,
      used: 0,
      'changed-my-mind': 0,
      dropped: 0,
      ...Object.fromEntries((outcomes.get(row.id) ?? []).map(({ outcome, n }) => [outcome, n])),
    },
  }));
}

function grouped<T extends { readonly id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}
