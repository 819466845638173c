/** What was planned for the events of a range, and what came of it. */
import { lastDay } from '#shared/partialDate.ts';
import type { Plans, PlannedEvent } from '#shared/yearReview.ts';
import { aimsOf } from '../../db/decisionTables.ts';
import type { Database } from '../../db/open.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { aimCounts, decisionReasons, eventsWithAims } from '../../db/reviewTexts.ts';
import { byDate, named } from './notable.ts';

const MOST_ROWS = 12;

/** Whether the last day that an event may have is before today. */
const isOver = ({ dateStart, dateEnd }: EventFacts, today: string): boolean => {
  const end = dateEnd ?? dateStart;
  return end !== null && lastDay(end) < today;
};

const idsOf = (events: readonly EventFacts[]): number[] => events.map(({ id }) => id);

/** What was planned for the events of a range: decisions and aims, what was skipped, what is overdue. */
export function plansOf(db: Database, events: readonly EventFacts[], today: string): Plans {
  const decided = events.filter(({ decidedOn }) => decidedOn !== null);
  const attended = events.filter(({ state }) => state === 'attended');
  const withAims = eventsWithAims(db, idsOf(events));
  const noted = events
    .filter(({ id, decidedOn }) => decidedOn !== null || withAims.has(id))
    .toSorted(byDate);
  const planned = events.filter(({ state }) => state === 'planned');
  return {
    decided: decided.length,
    decidedAttended: decided.filter(({ state }) => state === 'attended').length,
    ...aimCounts(db, idsOf(attended)),
    overdue: idsOf(planned.filter((facts) => isOver(facts, today)).toSorted(byDate)),
    toCome: idsOf(planned.filter((facts) => !isOver(facts, today)).toSorted(byDate)),
    missed: missedOf(events),
    total: noted.length,
    rows: plannedRows(db, noted.slice(0, MOST_ROWS)),
  };
}

function missedOf(events: readonly EventFacts[]): Plans['missed'] {
  const missed = { yes: 0, no: 0, unknown: 0, unasked: 0 };
  for (const facts of events) {
    if (facts.state === 'skipped') missed[facts.missed ?? 'unasked'] += 1;
  }
  return missed;
}

function plannedRows(db: Database, events: readonly EventFacts[]): PlannedEvent[] {
  const reasons = decisionReasons(db, idsOf(events));
  return events.map((facts) => ({
    ...named(facts),
    state: facts.state,
    purposeKind: facts.purposeKind,
    aims: aimsOf(db, facts.id),
    decidedOn: facts.decidedOn,
    decisionReason: reasons.get(facts.id) ?? null,
    missed: facts.missed,
  }));
}
