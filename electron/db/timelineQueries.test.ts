import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyEvent, type EventFields, type EventRecord, ROLES, STATES } from '#shared/event.ts';
import { type Filter, NO_FILTER, type Period } from '#shared/filter.ts';
import { sumByCurrency } from '#shared/money.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTHS } from '#shared/worth.ts';
import { readEvent } from '../journal/eventRecord.ts';
import { logEvent } from '../journal/events.ts';
import { journalOverview, timelineFacets, timelineOpen } from '../journal/timeline.ts';
import { testJournal, type TestJournal } from '../journal/testJournal.ts';
import { countShown } from './timelineQueries.ts';

const text = fc.constantFrom(
  'Sample Forum',
  '示例论坛 2024',
  '100% sure',
  'snake_case',
  'back\\slash',
  'Data and 数据',
  'a "quoted" word',
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const person = fc.record({
  personId: fc.constant(null),
  name: fc.constantFrom('Ada', 'Grace', '小林'),
  affiliation: orNull(text),
  part: fc.constantFrom('speaker' as const, 'met' as const),
});
const date = fc.constantFrom(
  null,
  '2023',
  '2023-12',
  '2023-12-31',
  '2024',
  '2024-01',
  '2024-01-01',
  '2024-01-15',
  '2024-12-31',
  '2025',
);

/** Events with something in every column that a condition or the text may look at. */
const newEvents = fc.array(
  fc.record({
    fields: fc.record({
      name: text,
      dateStart: date,
      state: fc.constantFrom(...STATES),
      series: orNull(fc.constantFrom('Sample', '示例')),
      organiser: orNull(text),
      role: orNull(fc.constantFrom(...ROLES)),
      language: orNull(fc.constantFrom('en', 'zh')),
      tags: fc.subarray(['ai', '数据', 'c++']),
      notes: fc.oneof(fc.constant(''), text),
      people: fc.array(person, { maxLength: 2 }),
      costs: fc.array(
        fc.record({
          label: text,
          amount: fc.nat({ max: 1_000 }),
          currency: fc.constantFrom('CNY', 'USD'),
        }),
        { maxLength: 2 },
      ),
    }) satisfies fc.Arbitrary<Partial<EventFields>>,
    worth: orNull(fc.constantFrom(...WORTHS)),
    sentence: orNull(text),
    session: orNull(
      fc.record({ title: text, notes: text, people: fc.array(person, { maxLength: 1 }) }),
    ),
    takeaway: orNull(fc.record({ text, outcome: fc.constantFrom(...TAKEAWAY_OUTCOMES) })),
  }),
  { minLength: 1, maxLength: 14 },
);
type NewEvents = typeof newEvents extends fc.Arbitrary<infer T> ? T : never;

const periods = fc.constantFrom<Period[]>(2023, 2024, 2025, 'all', 'undated');
const words = fc.constantFrom(
  '数据',
  '论坛',
  'sample',
  'FORUM',
  '%',
  '_',
  '\\',
  '"',
  '示例 2024',
  'word data',
  '　ada ',
);
const filters: fc.Arbitrary<Filter> = fc.record({
  text: words,
  worths: fc.subarray([...WORTHS, 'unrated' as const], { maxLength: 3 }),
  roles: fc.subarray([...ROLES], { maxLength: 1 }),
  states: fc.subarray([...STATES], { maxLength: 3 }),
  tags: fc.subarray(['ai', '数据', 'none'], { maxLength: 2 }),
  seriesIds: fc.subarray([1, 2], { maxLength: 1 }),
  organisers: fc.subarray(['Sample Forum', '100% sure'], { maxLength: 1 }),
  personIds: fc.subarray([1, 2, 3], { maxLength: 2 }),
  languages: fc.subarray(['en', 'zh'], { maxLength: 1 }),
});
/** Most conditions ask for nothing, so that combinations still find something. */
const combinedFilter = fc
  .tuple(filters, fc.subarray(Object.keys(NO_FILTER) as (keyof Filter)[], { maxLength: 3 }))
  .map(([filter, kept]) => ({
    ...NO_FILTER,
    ...Object.fromEntries(kept.map((condition) => [condition, filter[condition]])),
  }));

const someFilter = fc.oneof(
  { weight: 3, arbitrary: combinedFilter },
  words.map((sought) => ({ ...NO_FILTER, text: sought })),
);

let journal: TestJournal;
beforeAll(() => {
  journal = testJournal();
});
afterAll(() => journal.db.close());

/** Fills the journal anew; ids of series and people start again at 1. */
const journalOf = (events: NewEvents): EventRecord[] =>
  journal.db.transaction(() => filledWith(events))();

function filledWith(events: NewEvents): EventRecord[] {
  journal.db.exec(
    'DELETE FROM event; DELETE FROM series; DELETE FROM person; DELETE FROM sqlite_sequence',
  );
  for (const { fields, worth, sentence, session, takeaway } of events) {
    logEvent(journal, {
      event: { ...emptyEvent(''), ...fields },
      verdict: worth && { worth, reasons: [], condition: null, sentence, givenOn: '2024-06-01' },
      sessions: session ? [{ ...emptySession(''), ...session }] : [],
      takeaways: takeaway ? [{ ...emptyTakeaway(''), ...takeaway, sessionIndex: null }] : [],
    });
  }
  const ids = journal.db.prepare('SELECT id FROM event').pluck().all() as number[];
  return ids.map((id) => readEvent(journal, id));
}

const worthOf = (event: EventRecord) => event.verdicts.at(-1)?.worth ?? 'unrated';
const peopleIn = ({ people, sessions }: EventRecord) => [
  ...people,
  ...sessions.flatMap((session) => session.people),
];
const valuesOf: Record<Exclude<keyof Filter, 'text'>, (event: EventRecord) => unknown[]> = {
  worths: (event) => [worthOf(event)],
  roles: ({ role }) => [role],
  states: ({ state }) => [state],
  tags: ({ tags }) => tags,
  seriesIds: ({ seriesId }) => [seriesId],
  organisers: ({ organiser }) => [organiser],
  personIds: (event) => peopleIn(event).map(({ personId }) => personId),
  languages: ({ language }) => [language],
};
const FACETS = Object.keys(valuesOf) as (keyof typeof valuesOf)[];

/** Everything written about an event in which the text filter looks. */
const wordsOf = (event: EventRecord): (string | null)[] => [
  event.name,
  event.series,
  event.organiser,
  event.notes,
  ...event.tags,
  ...event.verdicts.map(({ sentence }) => sentence),
  ...event.takeaways.map((takeaway) => takeaway.text),
  ...event.sessions.flatMap(({ title, notes }) => [title, notes]),
  ...peopleIn(event).flatMap(({ name, affiliation }) => [name, affiliation]),
];

const passes = (event: EventRecord, filter: Filter): boolean =>
  filter.text
    .split(/\s+/u)
    .every(
      (word) =>
        wordsOf(event).some((written) => written?.toLowerCase().includes(word.toLowerCase())) ||
        word === '',
    ) &&
  FACETS.every(
    (facet) =>
      filter[facet].length === 0 ||
      valuesOf[facet](event).some((value) => (filter[facet] as unknown[]).includes(value)),
  );

const inPeriod = ({ dateStart }: EventRecord, period: Period): boolean =>
  period === 'all' ||
  (period === 'undated' ? dateStart === null : dateStart?.startsWith(String(period)) === true);

/** Latest first; what is less precise after all it may mean; undated last; then the newest entry. */
const byDate = (a: EventRecord, b: EventRecord): number => {
  const [first, second] = [a.dateStart ?? '', b.dateStart ?? ''];
  return first === second ? b.id - a.id : first < second ? 1 : -1;
};

function countsOf(
  events: readonly EventRecord[],
  facet: (typeof FACETS)[number],
): [unknown, number][] {
  const values = events.flatMap((event) => [...new Set(valuesOf[facet](event))]);
  return [...new Set(values)]
    .filter((value) => value !== null)
    .map((value): [unknown, number] => [value, values.filter((other) => other === value).length])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

describe('a period of a random journal', () => {
  const cases = fc.tuple(newEvents, periods, someFilter);
  const runs = { numRuns: 100 };

  test('shows exactly the events that pass, in order, and counts what it hides', () => {
    fc.assert(
      fc.property(cases, ([events, period, filter]) => {
        const known = journalOf(events);
        const of = known.filter((event) => inPeriod(event, period));
        const shown = of.filter((event) => passes(event, filter)).toSorted(byDate);
        const view = timelineOpen(journal, { period, filter });
        expect(view.ids).toEqual(shown.map(({ id }) => id));
        expect(view.firstRows.map(({ id }) => id)).toEqual(view.ids);
        expect(view.hidden).toBe(of.length - shown.length);
        expect(countShown(journal.db, period, filter)).toBe(shown.length);
        expect(
          view.groups.flatMap(({ month, count }) => Array.from({ length: count }, () => month)),
        ).toEqual(shown.map(({ dateStart }) => dateStart?.slice(0, 7) ?? null));
      }),
      runs,
    );
  });

  test('sums up the attended events among them', () => {
    fc.assert(
      fc.property(cases, ([events, period, filter]) => {
        const shown = journalOf(events).filter(
          (event) => inPeriod(event, period) && passes(event, filter),
        );
        const attended = shown.filter(({ state }) => state === 'attended');
        const takeaways = attended.flatMap((event) => event.takeaways);
        const { figures } = timelineOpen(journal, { period, filter });
        expect(figures).toMatchObject({
          ...Object.fromEntries(
            STATES.map((state) => [state, shown.filter((event) => event.state === state).length]),
          ),
          days: attended.filter(({ dateStart }) => dateStart?.length === 10).length,
          withoutDays: attended.filter(({ dateStart }) => dateStart?.length !== 10).length,
          spend: sumByCurrency(attended.flatMap(({ costs }) => costs)),
          worths: (['unrated', ...WORTHS] as const).map(
            (worth) => attended.filter((event) => worthOf(event) === worth).length,
          ),
          takeaways: takeaways.length,
          used: takeaways.filter(({ outcome }) => ['used', 'changed-my-mind'].includes(outcome))
            .length,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('offers, for each condition, the values among what the others leave', () => {
    fc.assert(
      fc.property(cases, ([events, period, filter]) => {
        const of = journalOf(events).filter((event) => inPeriod(event, period));
        const facets = timelineFacets(journal, { period, filter, search: null });
        for (const facet of FACETS) {
          const left = of.filter((event) => passes(event, { ...filter, [facet]: [] }));
          const offered = facets[facet]
            .map(({ value, count }): [unknown, number] => [value, count])
            .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
          expect(offered).toEqual(countsOf(left, facet));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the overview counts years, low-value events, open takeaways and people', () => {
  const event = (fields: Partial<EventFields>) => ({ ...emptyEvent('Sample Forum'), ...fields });
  const other = testJournal();
  const log = (fields: Partial<EventFields>, worth: (typeof WORTHS)[number] | null = null) =>
    logEvent(other, {
      event: event(fields),
      verdict: worth && {
        worth,
        reasons: [],
        condition: null,
        sentence: null,
        givenOn: '2024-01-01',
      },
      sessions: [],
      takeaways: [
        { ...emptyTakeaway('Kept'), sessionIndex: null },
        { ...emptyTakeaway('Used'), outcome: 'used', sessionIndex: null },
      ],
    });
  log({ dateStart: '2023' }, 2);
  log({ dateStart: '2024-12-30', dateEnd: '2025-01-02' }, 3);
  log({ dateStart: '2024-02' }, 1);
  log({ people: [{ personId: null, name: 'Ada', affiliation: null, part: 'met' }] });
  expect(journalOverview(other)).toEqual({
    years: [
      { year: 2024, count: 2 },
      { year: 2023, count: 1 },
    ],
    undated: 1,
    total: 4,
    lowValue: 2,
    openTakeaways: 4,
    people: 1,
  });
  other.db.close();
});
