import type { Input, Output } from '#shared/contract.ts';
import { knownPlaces, knownSeries } from '../db/seriesTable.ts';
import { suggest } from '../db/suggestions.ts';
import { type JournalContext, today } from './context.ts';
import { readLogLine } from './text/logLine.ts';

/** Reads the one line of the log form, with what the journal knows of places and series. */
export const readLine = (
  journal: JournalContext,
  { line }: Input<'log.readLine'>,
): Output<'log.readLine'> =>
  readLogLine(line, {
    today: today(journal),
    places: knownPlaces(journal.db),
    series: knownSeries(journal.db),
  });

export const suggestValues = (
  { db }: JournalContext,
  { field, text }: Input<'suggest.values'>,
): Output<'suggest.values'> => suggest(db, field, text);
