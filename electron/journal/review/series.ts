/** Series by their editions: whether they get better or worse, and who comes back to their stage. */
import type { Input } from '#shared/contract.ts';
import { Refusal } from '#shared/result.ts';
import {
  type Edition,
  MOST_EDITIONS,
  type SeriesList,
  type SeriesQuery,
  type SeriesRow,
  type SeriesTrend,
} from '#shared/seriesTrend.ts';
import type { Worth } from '#shared/worth.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { sentencesOf, speakersBySeries } from '../../db/seriesQueries.ts';
import { seriesName } from '../../db/seriesTable.ts';
import type { JournalContext } from '../context.ts';
import { settingsGet } from '../settings.ts';
import type { Lens } from './dimensions.ts';
import { factsOf } from './facts.ts';
import { together } from './together.ts';
import { usedOf } from './yield.ts';

/** Worths that a row of the list shows. */
const SHOWN_WORTHS = 12;
/** Two editions are no trend. */
const FALLING_EDITIONS = 3;

const worthsOf = (editions: readonly EventFacts[]): Worth[] =>
  editions.flatMap(({ state, worth, dateStart }) =>
    state === 'attended' && worth !== null && dateStart !== null ? [worth] : [],
  );

/**
 * The end of a row of worths in which each is less than the one before it, if it is three editions
 * long; otherwise nothing.
 */
export function fallingEnd(worths: readonly Worth[]): Worth[] {
  let from = worths.length - 1;
  while (from > 0 && (worths[from - 1] ?? 0) > (worths[from] ?? 0)) from -= 1;
  const end = worths.slice(Math.max(from, 0));
  return end.length >= FALLING_EDITIONS ? end : [];
}

/** The editions of each series, the earliest first. Facts come in that order, the undated in front. */
const bySeries = (events: readonly EventFacts[]): Map<number, EventFacts[]> => {
  const groups = Map.groupBy(events, ({ seriesId }) => seriesId ?? 0);
  groups.delete(0);
  return groups;
};

/** A page of all series. */
export function reviewSeries({ db }: JournalContext, { offset, limit }: SeriesQuery): SeriesList {
  const rows = [...bySeries(factsOf(db))]
    .map(([id, editions]) => seriesRow(id, editions))
    .toSorted(
      (a, b) =>
        Number(b.falling.length > 0) - Number(a.falling.length > 0) ||
        b.attended - a.attended ||
        b.editions - a.editions ||
        (b.lastDate ?? '').localeCompare(a.lastDate ?? '') ||
        a.id - b.id,
    );
  return { total: rows.length, rows: rows.slice(offset, offset + limit) };
}

function seriesRow(id: number, editions: readonly EventFacts[]): SeriesRow {
  const attended = editions.filter(({ state }) => state === 'attended');
  const worths = worthsOf(editions);
  return {
    id,
    name: editions[0]?.series ?? '',
    editions: editions.length,
    attended: attended.length,
    rated: attended.filter(({ worth }) => worth !== null).length,
    worths: worths.slice(-SHOWN_WORTHS),
    falling: fallingEnd(worths),
    lastDate: editions.at(-1)?.dateStart ?? null,
  };
}

/** A series edition by edition: the latest `MOST_EDITIONS` of them. */
export function reviewSeriesTrend(
  journal: JournalContext,
  { seriesId }: Input<'review.seriesTrend'>,
): SeriesTrend {
  const { db } = journal;
  const name = seriesName(db, seriesId);
  if (name === undefined) throw new Refusal('not-found', `there is no series ${seriesId}`);
  const { currency, rates } = settingsGet(journal);
  const all = factsOf(db).filter((facts) => facts.seriesId === seriesId);
  const dated = all.filter(({ dateStart }) => dateStart !== null);
  const ordered = [...dated, ...all.filter(({ dateStart }) => dateStart === null)];
  const shown = ordered.slice(-MOST_EDITIONS);
  const sentences = sentencesOf(
    db,
    shown.map(({ id }) => id),
  );
  const stages = stagesOf(ordered, speakersBySeries(db, seriesId));
  return {
    id: seriesId,
    name,
    editions: shown.map((facts) => ({
      ...editionOf(facts, { currency, rates }),
      ...(stages.get(facts.id) ?? { speakers: 0, returning: null }),
      sentence: sentences.get(facts.id) ?? null,
    })),
    earlier: ordered.length - shown.length,
    rated: all.filter(({ state, worth }) => state === 'attended' && worth !== null).length,
    falling: fallingEnd(worthsOf(dated)),
  };
}

function editionOf(
  facts: EventFacts,
  exchange: Lens['exchange'],
): Omit<Edition, 'speakers' | 'returning' | 'sentence'> {
  const { id, name, edition, dateStart, dateEnd, state, worth, firstWorth, hours } = facts;
  const { without, ...sum } = together(facts.spend, exchange);
  return {
    id,
    name,
    edition,
    dateStart,
    dateEnd,
    state,
    firstWorth,
    worth,
    hasSecond: facts.verdicts > 1,
    spend: [...facts.spend],
    together: facts.spend.length === 0 || without.length > 0 ? null : sum,
    hours,
    takeaways: Object.values(facts.outcomes).reduce((count, more) => count + more, 0),
    used: usedOf(facts),
  };
}

/** How many were on the stage of each edition, and how many of them had been before. */
function stagesOf(
  editions: readonly EventFacts[],
  speakers: readonly { readonly eventId: number; readonly personId: number }[],
): Map<number, Pick<Edition, 'speakers' | 'returning'>> {
  const byEvent = Map.groupBy(speakers, ({ eventId }) => eventId);
  const before = new Set<number>();
  const stages = new Map<number, Pick<Edition, 'speakers' | 'returning'>>();
  for (const { id, dateStart } of editions) {
    const here = (byEvent.get(id) ?? []).map(({ personId }) => personId);
    // Nobody can say what came before an edition that has no date.
    const isKnown = before.size > 0 && dateStart !== null;
    const returning = here.filter((person) => before.has(person)).length;
    stages.set(id, { speakers: here.length, returning: isKnown ? returning : null });
    for (const person of here) before.add(person);
  }
  return stages;
}
