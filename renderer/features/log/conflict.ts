/** Two people's, or two windows', changes to one event: which fields to ask about. */
import type { EventFields } from '#shared/event.ts';
import { changedFields } from './eventDraft.ts';

/** Fields that are settled as one, since one of them means little without the other. */
const TOGETHER: readonly (readonly (keyof EventFields)[])[] = [['dateStart', 'dateEnd']];

export type Side = 'mine' | 'theirs';

/** One thing to decide: the fields that go together, and how each side has them. */
export interface Difference {
  readonly fields: readonly (keyof EventFields)[];
  /** False where only the newer version changed it; it is taken unless the user says otherwise. */
  readonly isMine: boolean;
}

/** Where `mine`, which was made from `base`, is not what the journal holds by now. */
export function differences(
  base: EventFields,
  mine: EventFields,
  theirs: EventFields,
): Difference[] {
  const changedByMe = changedFields(base, mine);
  const found: Difference[] = [];
  for (const field of changedFields(mine, theirs)) {
    if (found.some(({ fields }) => fields.includes(field))) continue;
    const fields = TOGETHER.find((group) => group.includes(field)) ?? [field];
    found.push({ fields, isMine: fields.some((one) => changedByMe.includes(one)) });
  }
  return found;
}

/** The side that stands for a difference until the user chooses. */
export const sideOf = (
  { fields, isMine }: Difference,
  chosen: Readonly<Record<string, Side>>,
): Side => chosen[fields[0] ?? ''] ?? (isMine ? 'mine' : 'theirs');

/** The newer version with the fields of mine that are to stay. */
export function settled(
  mine: EventFields,
  theirs: EventFields,
  found: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
): EventFields {
  const kept = found
    .filter((difference) => sideOf(difference, chosen) === 'mine')
    .flatMap(({ fields }) => fields);
  return { ...theirs, ...Object.fromEntries(kept.map((field) => [field, mine[field]])) };
}
