import type { Output } from '#shared/contract.ts';
import { checkDatabase } from '../db/check.ts';
import { countOfPeriod } from '../db/timelineQueries.ts';
import type { JournalContext } from './context.ts';
import { checkIndex } from './search/indexing.ts';

/** What SQLite says of the tables that the search index is kept in, and of nothing else. */
const OF_INDEX = /\bfts5\b.*\bsearch_(?:index|keys)\b/iu;

/**
 * Looks the journal over for damage. The search index is compared with what it was made from; it can
 * be made anew, and is, so a damaged one is no damage to the journal.
 */
export function journalCheck({ db }: JournalContext): Output<'journal.check'> {
  const problems = checkDatabase(db).filter((problem) => !OF_INDEX.test(problem));
  checkIndex(db);
  return { ok: problems.length === 0, problems, events: countOfPeriod(db, 'all') };
}
