/** What else is on the same days. */
import { type Clash, type DecisionCard, MOST_ROWS } from '#shared/decide.ts';
import { firstDay, lastDay, precisionOf } from '#shared/partialDate.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { type History, refOf } from './history.ts';
import type { Subject } from './subject.ts';

interface Days {
  readonly first: string;
  readonly last: string;
  /** Whether both are days, and not a month or a year that the days lie in. */
  readonly isExact: boolean;
}

function daysOf({ dateStart, dateEnd }: Pick<EventFacts, 'dateStart' | 'dateEnd'>): Days | null {
  if (dateStart === null) return null;
  const end = dateEnd ?? dateStart;
  const isExact = precisionOf(dateStart) === 'day' && precisionOf(end) === 'day';
  return { first: firstDay(dateStart), last: lastDay(end), isExact };
}

/** Planned and interesting events on the same days, the certain ones and the planned ones first. */
export function clashesOf({ facts }: Subject, { events }: History): DecisionCard['clashes'] {
  const days = daysOf(facts);
  if (days === null) return { total: 0, rows: [] };
  const rows = events.flatMap((other): Clash[] => {
    if (other.state !== 'planned' && other.state !== 'interested') return [];
    const theirs = daysOf(other);
    if (theirs === null || theirs.last < days.first || days.last < theirs.first) return [];
    return [{ ...refOf(other), state: other.state, isCertain: days.isExact && theirs.isExact }];
  });
  const order = ({ isCertain, state }: Clash): number =>
    (isCertain ? 0 : 2) + (state === 'planned' ? 0 : 1);
  const sorted = rows.toSorted((a, b) => order(a) - order(b));
  return { total: rows.length, rows: sorted.slice(0, MOST_ROWS) };
}
