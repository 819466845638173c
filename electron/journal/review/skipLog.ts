/** The skip log: what was left out, and whether anything was missed by it. */
import { MISSED } from '#shared/decision.ts';
import type { SkipLog, SkipLogQuery } from '#shared/skipLog.ts';
import { skippedByAnswer, skippedEvents, skippedEventsById } from '../../db/skipLogQueries.ts';
import type { JournalContext } from '../context.ts';
import { dueEvents } from '../questions.ts';

/** The skipped events with their reasons and answers, and those that the question is due for. */
export function reviewSkipped(journal: JournalContext, query: SkipLogQuery): SkipLog {
  const { db } = journal;
  const counts = new Map(skippedByAnswer(db).map(({ missed, count }) => [missed, count]));
  const [yes = 0, no = 0, unknown = 0] = MISSED.map((answer) => counts.get(answer) ?? 0);
  const due = dueEvents(journal, 'missed', { offset: 0, limit: query.limit });
  return {
    total: yes + no + unknown + (counts.get(null) ?? 0),
    answers: { yes, no, unknown },
    due: { total: due.total, rows: skippedEventsById(db, due.ids) },
    rows: skippedEvents(db, query),
  };
}
