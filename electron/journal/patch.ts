import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '#shared/result.ts';

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The fields that a patch really holds: a key without a value asks for nothing. */
export const given = <T extends object>(patch: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<
    Given<T>
  >;

/** Whether a patch asks for anything that a record does not hold already. */
export function differs<T extends object>(record: T, patch: Partial<T>): boolean {
  return Object.entries(patch).some(
    ([key, value]) => !isDeepStrictEqual(record[key as keyof T], value),
  );
}

/** Refuses a change that was made from an older state of the record than the journal holds. */
export function requireRevision(record: { revision: number }, seen: number, what: string): void {
  if (record.revision === seen) return;
  throw new Refusal('conflict', `the ${what} was changed elsewhere in the meantime`, {
    details: { revision: record.revision },
  });
}
