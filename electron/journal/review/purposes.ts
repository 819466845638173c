/** Events of one purpose side by side: who went to learn is not measured by whom they met. */
import { PURPOSE_KINDS } from '#shared/decision.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type { PurposeFigures } from '#shared/purpose.ts';
import { aimCounts } from '../../db/decisionTables.ts';
import type { JournalContext } from '../context.ts';
import { factsOf } from './facts.ts';

/** What attended events of each purpose came to, for the purposes that any of them has. */
export function reviewPurposes({ db }: JournalContext): PurposeFigures[] {
  const attended = factsOf(db).filter(({ state }) => state === 'attended');
  const aims = new Map(aimCounts(db).map((counts) => [counts.purposeKind, counts]));
  return PURPOSE_KINDS.flatMap((purposeKind) => {
    const events = attended.filter((event) => event.purposeKind === purposeKind);
    if (events.length === 0) return [];
    const worths = events.flatMap(({ worth }) => worth ?? []);
    return [
      {
        purposeKind,
        events: events.length,
        rated: worths.length,
        medianWorth: worths.length < ENOUGH_HISTORY ? null : median(worths),
        aims: aims.get(purposeKind)?.aims ?? 0,
        met: aims.get(purposeKind)?.met ?? 0,
      },
    ];
  });
}

/** The middle one, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}
