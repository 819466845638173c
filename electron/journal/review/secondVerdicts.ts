/** Second verdicts: the events that one is due for, and how later verdicts part from first ones. */
import { ENOUGH_HISTORY } from '#shared/review.ts';
import {
  type Changes,
  type DueVerdict,
  MOST_PARTINGS,
  type Parting,
  PARTING_DIMENSIONS,
  type SecondVerdicts,
  type SecondVerdictsQuery,
  type VerdictPair,
} from '#shared/secondVerdict.ts';
import type { Verdict, VerdictFields } from '#shared/worth.ts';
import type { Database } from '../../db/open.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { verdictsOf } from '../../db/verdictsTable.ts';
import type { JournalContext } from '../context.ts';
import { dueEvents } from '../questions.ts';
import { labelOf, type Lens, valuesOf } from './dimensions.ts';
import { lensOf, mostUsed } from './evidence.ts';
import { factsOf } from './facts.ts';
import { usedOf } from './yield.ts';

/** What is due, what was answered twice, and where the answers part. */
export function reviewSecondVerdicts(
  journal: JournalContext,
  query: SecondVerdictsQuery,
): SecondVerdicts {
  const { db } = journal;
  const events = factsOf(db);
  const due = dueEvents(journal, 'second-verdict', query.due);
  const pairs = pairsAmong(events);
  const { offset, limit } = query.pairs;
  return {
    due: { total: due.total, rows: dueRows(db, events, due.ids) },
    pairs: {
      total: pairs.length,
      rows: pairs.slice(offset, offset + limit).flatMap((facts) => pairOf(db, facts)),
    },
    changes: changesAmong(pairs),
    partings: partingsAmong(pairs, lensOf(journal)),
  };
}

const changeOf = ({ worth, firstWorth }: EventFacts): number => (worth ?? 0) - (firstWorth ?? 0);

/** Attended events with two verdicts or more: those that changed the most first, then the latest. */
function pairsAmong(events: readonly EventFacts[]): EventFacts[] {
  return events
    .filter(({ state, verdicts }) => state === 'attended' && verdicts > 1)
    .toReversed()
    .toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
}

const changesAmong = (pairs: readonly EventFacts[]): Changes => ({
  pairs: pairs.length,
  lowered: pairs.filter((facts) => changeOf(facts) < 0).length,
  same: pairs.filter((facts) => changeOf(facts) === 0).length,
  raised: pairs.filter((facts) => changeOf(facts) > 0).length,
});

/** Groups of at least `ENOUGH_HISTORY` pairs in which more went one way than the other. */
function partingsAmong(pairs: readonly EventFacts[], lens: Lens): Parting[] {
  const lean = ({ pairs: count, lowered, raised }: Parting): number =>
    Math.abs(lowered - raised) / count;
  return PARTING_DIMENSIONS.flatMap((dimension) =>
    [...valuesAmong(pairs, dimension, lens)].map(([value, events]): Parting => ({
      dimension,
      value,
      label: mostUsed(events.map((facts) => labelOf(facts, dimension, value))) ?? value,
      ...changesAmong(events),
    })),
  )
    .filter((parting) => parting.pairs >= ENOUGH_HISTORY && lean(parting) > 0)
    .toSorted((a, b) => lean(b) - lean(a) || b.pairs - a.pairs)
    .slice(0, MOST_PARTINGS);
}

function valuesAmong(
  pairs: readonly EventFacts[],
  dimension: Parting['dimension'],
  lens: Lens,
): Map<string, EventFacts[]> {
  const groups = new Map<string, EventFacts[]>();
  for (const facts of pairs) {
    for (const value of valuesOf(facts, dimension, lens)) {
      const group = groups.get(value);
      if (group) group.push(facts);
      else groups.set(value, [facts]);
    }
  }
  return groups;
}

const datedEvent = ({ id, name, dateStart, dateEnd, place }: EventFacts) => ({
  id,
  name,
  dateStart,
  dateEnd,
  place,
});

const said = ({ worth, reasons, condition, sentence, givenOn }: Verdict): VerdictFields => ({
  worth,
  reasons,
  condition,
  sentence,
  givenOn,
});

function dueRows(
  db: Database,
  events: readonly EventFacts[],
  ids: readonly number[],
): DueVerdict[] {
  const wanted = new Set(ids);
  const known = new Map(
    events.filter(({ id }) => wanted.has(id)).map((facts) => [facts.id, facts]),
  );
  return ids.flatMap((id) => {
    const facts = known.get(id);
    const first = verdictsOf(db, id)[0];
    if (!facts || !first) return [];
    const takeaways = Object.values(facts.outcomes).reduce((sum, count) => sum + count, 0);
    return [{ ...datedEvent(facts), first: said(first), takeaways, used: usedOf(facts) }];
  });
}

function pairOf(db: Database, facts: EventFacts): VerdictPair[] {
  const verdicts = verdictsOf(db, facts.id);
  const [first, later] = [verdicts[0], verdicts.at(-1)];
  return first && later ? [{ ...datedEvent(facts), first: said(first), later: said(later) }] : [];
}
