/** By what events are told apart: the values of each event in each dimension, and their names. */
import type { Dimension, LengthClass, PriceBounds, PriceClass, Second } from '#shared/evidence.ts';
import { addDays, firstDay, lengthInDays } from '#shared/partialDate.ts';
import type { Settings } from '#shared/settings.ts';
import { TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import type { EventPerson } from '../../db/reviewPeople.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldText } from '../../text/fold.ts';
import { together } from './together.ts';

/** What the values of an event depend on beside the event itself. */
export interface Lens {
  readonly exchange: Pick<Settings, 'currency' | 'rates'>;
  /** Null where too few prices are known to divide them. */
  readonly prices: PriceBounds | null;
  readonly people: ReadonlyMap<number, readonly EventPerson[]>;
}

/** Names are the same where only letter case, width or the script of Chinese differs. */
export const foldName = (name: string): string => foldText(name).toLowerCase().trim();

/** The values of an event in a dimension: none where it is not known, several for tags and people. */
export function valuesOf(facts: EventFacts, dimension: Dimension, lens: Lens): readonly string[] {
  switch (dimension) {
    case 'organiser':
    case 'place':
      return known(facts[dimension]).map(foldName);
    case 'series':
      return known(facts.seriesId);
    case 'format':
    case 'role':
    case 'invitedBy':
    case 'purposeKind':
    case 'missed':
    case 'worth':
    case 'state':
      return known(facts[dimension]);
    case 'tag':
      return unique(facts.tags.map(foldName));
    case 'length':
      return known(lengthClass(facts));
    case 'price':
      return known(priceClass(facts, lens));
    case 'person':
      return unique((lens.people.get(facts.id) ?? []).map(({ personId }) => String(personId)));
    case 'year':
      return known(facts.dateStart?.slice(0, 4));
    case 'month':
      return known(facts.dateStart?.slice(0, 7)).filter((month) => month.length === 7);
    case 'day':
      return daysOf(facts);
    case 'outcome':
      return TAKEAWAY_OUTCOMES.filter((outcome) => facts.outcomes[outcome] > 0);
    case 'currency':
      return facts.spend.map(({ currency }) => currency);
    case 'second':
      return known(secondOf(facts));
  }
}

const known = (value: string | number | null | undefined): string[] =>
  value == null ? [] : [String(value)];
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** How an event writes one of its values: names are compared folded and shown as they were typed. */
export function labelOf(facts: EventFacts, dimension: Dimension, value: string): string {
  switch (dimension) {
    case 'series':
      return facts.series ?? value;
    case 'organiser':
    case 'place':
      return facts[dimension] ?? value;
    case 'tag':
      return facts.tags.find((tag) => foldName(tag) === value) ?? value;
    default:
      return value;
  }
}

/** How long an event was, or null where its days are not known. */
export function lengthClass(facts: EventFacts): LengthClass | null {
  const days = lengthInDays(facts.dateStart, facts.dateEnd);
  if (days === null) return null;
  if (days <= 2) return days === 2 ? '2' : '1';
  return days <= 4 ? '3-4' : '5+';
}

/** What an event cost beside what the user pays elsewhere; null where that cannot be said. */
export function priceClass(facts: EventFacts, { exchange, prices }: Lens): PriceClass | null {
  const { amount, without } = together(facts.spend, exchange);
  if (without.length > 0) return null;
  if (amount === 0) return 'free';
  if (prices === null) return null;
  if (amount <= prices.low) return 'low';
  return amount <= prices.middle ? 'middle' : 'high';
}

/** Fewer prices than this are not divided. */
const ENOUGH_PRICES = 6;

/** Divides what attended events cost into thirds, at round amounts of the user's own currency. */
export function priceBounds(
  events: readonly EventFacts[],
  exchange: Lens['exchange'],
): PriceBounds | null {
  const paid = events
    .filter(({ state }) => state === 'attended')
    .map(({ spend }) => together(spend, exchange))
    .filter(({ amount, without }) => amount > 0 && without.length === 0)
    .map(({ amount }) => amount)
    .toSorted((a, b) => a - b);
  if (paid.length < ENOUGH_PRICES) return null;
  const third = (part: number): number => paid[Math.ceil((paid.length * part) / 3) - 1] ?? 0;
  return { currency: exchange.currency, low: roundedUp(third(1)), middle: roundedUp(third(2)) };
}

/** Up to the next half of its leading digit, so that what it ends stays below: 1,480 is 1,500. */
function roundedUp(amount: number): number {
  const step = 10 ** Math.floor(Math.log10(amount)) / 2;
  return Math.ceil(Math.ceil(amount / step) * step);
}

/** More days than this are no days that one looks at one by one. */
const LONGEST = 366;

/** Every day that an event is known to have covered. */
export function daysOf({ dateStart, dateEnd }: EventFacts): string[] {
  const days = lengthInDays(dateStart, dateEnd);
  if (days === null || dateStart === null || days > LONGEST) return [];
  return Array.from({ length: days }, (_, index) => addDays(firstDay(dateStart), index));
}

function secondOf({ worth, firstWorth, verdicts }: EventFacts): Second | null {
  if (worth === null || firstWorth === null || verdicts < 2) return null;
  if (worth === firstWorth) return 'same';
  return worth < firstWorth ? 'lowered' : 'raised';
}
