/** Events of one purpose side by side: who went to learn is not measured by whom they met. */
import { PURPOSE_KINDS } from '#shared/decision.ts';
import type { PurposeFigures } from '#shared/purpose.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import { aimCounts, worthsByPurpose } from '../../db/decisionTables.ts';
import type { JournalContext } from '../context.ts';
import { median } from './median.ts';

/**
 * What attended events of each purpose came to, for the purposes that any of them has. Asked by the
 * page of every event, and therefore not from the facts of all of them, which a change throws away.
 */
export function reviewPurposes({ db }: JournalContext): PurposeFigures[] {
  const events = Map.groupBy(worthsByPurpose(db), ({ purposeKind }) => purposeKind);
  const aims = new Map(aimCounts(db).map((counts) => [counts.purposeKind, counts]));
  return PURPOSE_KINDS.flatMap((purposeKind) => {
    const attended = events.get(purposeKind) ?? [];
    if (attended.length === 0) return [];
    const worths = attended.flatMap(({ worth }) => worth ?? []);
    return [
      {
        purposeKind,
        events: attended.length,
        rated: worths.length,
        medianWorth: worths.length < ENOUGH_HISTORY ? null : median(worths),
        aims: aims.get(purposeKind)?.aims ?? 0,
        met: aims.get(purposeKind)?.met ?? 0,
      },
    ];
  });
}
