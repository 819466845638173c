/**
 * A review worked out a second time for the tests: slowly, over an exported journal, sharing no
 * code with the review itself. Events stand under their names, which are unique there.
 */
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';

type Range = { readonly from: string; readonly to: string };
const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Every day from one to another. */
export function eachDay(from: string, to: string): string[] {
  const days = [];
  for (let at = time(from); at <= time(to); at += DAY) days.push(dayOf(at));
  return days;
}

/** Every day that a date may mean. */
function meanings(date: string): string[] {
  if (date.length === 10) return [date];
  return eachDay(`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`).filter((day) =>
    day.startsWith(date),
  );
}

/** The events of which every possible first day lies within a range. */
export const within = (events: readonly PortableEvent[], { from, to }: Range): PortableEvent[] =>
  events.filter(
    ({ dateStart }) =>
      dateStart !== null && meanings(dateStart).every((day) => day >= from && day <= to),
  );

/** The range before: as many calendar years, or as many days. */
export function before({ from, to }: Range): Range {
  if (from.slice(5) === '01-01' && to.slice(5) === '12-31') {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
    const back = (day: string) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
    return { from: back(from), to: back(to) };
  }
  const days = eachDay(from, to).length;
  return { from: dayOf(time(from) - days * DAY), to: dayOf(time(from) - DAY) };
}

/** The latest verdict's worth; of the same day, the one that stands later. */
export function worthOf({ verdicts }: PortableEvent): number | null {
  let latest: PortableEvent['verdicts'][number] | null = null;
  for (const verdict of verdicts) {
    if (latest === null || verdict.givenOn >= latest.givenOn) latest = verdict;
  }
  return latest?.worth ?? null;
}

/** Whole days of an event, or null where they are not known. */
function lengthOf({ dateStart, dateEnd }: PortableEvent): number | null {
  if (dateStart?.length !== 10) return null;
  if (dateEnd === null) return 1;
  return dateEnd.length === 10 ? eachDay(dateStart, dateEnd).length : null;
}

const DECIMALS: Readonly<Record<string, number>> = { CNY: 100, USD: 100, EUR: 100, JPY: 1 };

/** Money by currency, and together in the user's own as far as rates are known. */
export function moneyOf(
  events: readonly PortableEvent[],
  { currency: own, rates }: PortableJournal['settings'],
) {
  const sums: Record<string, number> = {};
  for (const { costs } of events) {
    for (const { amount, currency } of costs) sums[currency] = (sums[currency] ?? 0) + amount;
  }
  let total = 0;
  const without = [];
  for (const [currency, amount] of Object.entries(sums)) {
    const rate = currency === own ? 1 : rates[currency];
    if (rate === undefined) without.push(currency);
    else total += (amount / (DECIMALS[currency] ?? 100)) * rate;
  }
  return { sums, without: without.toSorted(), total: total * (DECIMALS[own] ?? 100) };
}

const count = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.filter((item) => is(item)).length;

/** The figures of a range, in the shape that `figuresByName` of the test brings a review into. */
export function figuresByHand(
  events: readonly PortableEvent[],
  settings: PortableJournal['settings'],
) {
  const attended = events.filter(({ state }) => state === 'attended');
  const kept = attended.flatMap(({ takeaways }) => takeaways);
  const states: Record<string, number> = {};
  for (const state of ['interested', 'planned', 'attended', 'skipped', 'cancelled']) {
    states[state] = count(events, (event) => event.state === state);
  }
  const outcomes: Record<string, number> = {};
  for (const outcome of ['open', 'used', 'changed-my-mind', 'dropped']) {
    outcomes[outcome] = count(kept, (takeaway) => takeaway.outcome === outcome);
  }
  return {
    states,
    outcomes,
    days: attended.reduce((sum, event) => sum + (lengthOf(event) ?? 0), 0),
    withoutDays: count(attended, (event) => lengthOf(event) === null),
    hours: attended.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    withoutHours: count(attended, ({ hours }) => hours === null),
    worths: spreadByHand(attended),
    money: moneyOf(attended, settings),
  };
}

/** Events by worth; the first number is those without one. */
export const spreadByHand = (events: readonly PortableEvent[]): number[] =>
  [null, 1, 2, 3, 4, 5].map((worth) => count(events, (event) => worthOf(event) === worth));

/** The lowest worth and the number of attended events on each day of a range. */
export function heatByHand(attended: readonly PortableEvent[], { from, to }: Range) {
  const days = eachDay(from, to);
  if (days.length > 366) return [];
  return days.flatMap((day) => {
    const there = attended.filter(
      (event) =>
        lengthOf(event) !== null &&
        (event.dateStart ?? '') <= day &&
        (event.dateEnd ?? event.dateStart ?? '') >= day,
    );
    if (there.length === 0) return [];
    const worths = there.map(worthOf).filter((worth) => worth !== null);
    return [{ day, count: there.length, worth: worths.length === 0 ? null : Math.min(...worths) }];
  });
}
