import type { Database } from '../db/open.ts';

/** What every function of the core works on. Clock and id maker are handed in, so tests own them. */
export interface JournalContext {
  readonly db: Database;
  /** Where files wait that were handed over but are not in the journal (yet). */
  readonly inbox: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Today where the user is, as `YYYY-MM-DD`. */
export function today({ now }: JournalContext): string {
  const date = now();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export const timestamp = ({ now }: JournalContext): string => now().toISOString();
