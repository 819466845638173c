/** What attended events gave, for each event, hour and unit of money. */
import type { Money } from '#shared/money.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type {
  YieldFigures,
  YieldGroup,
  YieldQuery,
  YieldRow,
  YieldSort,
  YieldView,
} from '#shared/yield.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import type { JournalContext } from '../context.ts';
import { settingsGet } from '../settings.ts';
import { foldName, type Lens } from './dimensions.ts';
import { mostUsed } from './evidence.ts';
import { factsOf } from './facts.ts';
import { eventsWithin } from './patterns.ts';
import { together } from './together.ts';

type Exchange = Lens['exchange'];

/** How many takeaways of an event were used or changed one's mind. */
export const usedOf = ({ outcomes }: EventFacts): number =>
  outcomes.used + outcomes['changed-my-mind'];

const takeawaysOf = ({ outcomes }: EventFacts): number =>
  Object.values(outcomes).reduce((sum, count) => sum + count, 0);

const total = (events: readonly EventFacts[], of: (facts: EventFacts) => number): number =>
  events.reduce((sum, facts) => sum + of(facts), 0);

/** Money of several events, one sum for each currency, in the order of first mention. */
function sumsOf(events: readonly EventFacts[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of events.flatMap(({ spend }) => spend)) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}

/**
 * What some events took and gave. Each rate is taken over the events that it is known of: hours
 * over those with hours, money over those whose costs are noted and all have a rate, so that an
 * event without a figure neither lowers nor raises it.
 *
 * @param enough whether there are enough events to speak of a rate
 */
export function yieldOf(
  events: readonly EventFacts[],
  exchange: Exchange,
  enough: boolean,
): YieldFigures {
  const timed = events.filter(({ hours }) => hours !== null);
  const hours = total(timed, (facts) => facts.hours ?? 0);
  const priced = events.filter(
    ({ spend }) => spend.length > 0 && together(spend, exchange).without.length === 0,
  );
  const { amount, currency } = together(sumsOf(priced), exchange);
  const spend = sumsOf(events);
  const usedForMoney = total(priced, usedOf);
  const used = total(events, usedOf);
  return {
    events: events.length,
    takeaways: total(events, takeawaysOf),
    used,
    hours,
    hoursKnown: timed.length,
    spend,
    together: { amount, currency },
    spendKnown: priced.length,
    without: together(spend, exchange).without.map((sum) => ({ ...sum })),
    perEvent: enough && events.length > 0 ? used / events.length : null,
    perHour: enough && hours > 0 ? total(timed, usedOf) / hours : null,
    costPerUsed: enough && usedForMoney > 0 ? Math.round(amount / usedForMoney) : null,
    enough,
  };
}

interface Group {
  readonly value: string;
  readonly events: readonly EventFacts[];
}

function groupsOf(events: readonly EventFacts[], by: YieldGroup): Group[] {
  const keyOf = (facts: EventFacts): string | number | null => {
    if (by === 'event') return facts.id;
    if (by === 'series') return facts.seriesId;
    return facts.organiser === null ? null : foldName(facts.organiser);
  };
  const groups = Map.groupBy(events, keyOf);
  groups.delete(null);
  return [...groups].map(([key, group]) => ({ value: String(key), events: group }));
}

function rowOf({ value, events }: Group, by: YieldGroup, exchange: Exchange): YieldRow {
  const only = by === 'event' ? events[0] : undefined;
  const label =
    only?.name ??
    mostUsed(events.map(({ series, organiser }) => (by === 'series' ? series : organiser) ?? ''));
  return {
    // Of a single event, a rate is what it took and gave, and no rule.
    ...yieldOf(events, exchange, by === 'event' || events.length >= ENOUGH_HISTORY),
    value,
    label: label ?? value,
    id: by === 'organiser' ? null : Number(value),
    dateStart: only?.dateStart ?? null,
    dateEnd: only?.dateEnd ?? null,
  };
}

const byName = (a: YieldRow, b: YieldRow): number => a.label.localeCompare(b.label);

const figureOf = (row: YieldRow, sort: Exclude<YieldSort, 'name'>): number | null => {
  if (sort !== 'share') return row[sort];
  return row.takeaways === 0 ? null : row.used / row.takeaways;
};

/** Orders rows by a figure; those that have none stand at the end, whichever way it goes. */
function compareBy(sort: YieldSort, descending: boolean): (a: YieldRow, b: YieldRow) => number {
  const sign = descending ? -1 : 1;
  if (sort === 'name') return (a, b) => sign * byName(a, b);
  return (a, b) => {
    const [x, y] = [figureOf(a, sort), figureOf(b, sort)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * (x - y) || b.used - a.used || byName(a, b);
  };
}

/** A page of what events, series or organisers gave, and what all of them did together. */
export function reviewYield(
  journal: JournalContext,
  { range, by, sort, descending, offset, limit }: YieldQuery,
): YieldView {
  const { currency, rates } = settingsGet(journal);
  const exchange = { currency, rates };
  const attended = eventsWithin(factsOf(journal.db), range).filter(
    ({ state }) => state === 'attended',
  );
  const rows = groupsOf(attended, by)
    .map((group) => rowOf(group, by, exchange))
    .toSorted(compareBy(sort, descending));
  return {
    all: yieldOf(attended, exchange, attended.length >= ENOUGH_HISTORY),
    total: rows.length,
    rows: rows.slice(offset, offset + limit),
    outside: attended.length - rows.reduce((sum, { events }) => sum + events, 0),
  };
}
