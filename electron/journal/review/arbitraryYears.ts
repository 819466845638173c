/** Journals whose events crowd into a few years, so that reviews of them have something to count. */
import * as fc from 'fast-check';
import { emptyEvent, FORMATS, ROLES, STATES } from '#shared/event.ts';
import { INVITERS, MISSED, PURPOSE_KINDS } from '#shared/decision.ts';
import { addDays } from '#shared/partialDate.ts';
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';
import { DEFAULT_SETTINGS } from '#shared/settings.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTH_REASONS, WORTHS } from '#shared/worth.ts';

const AT = '2026-01-01T00:00:00.000Z';
const lasting = { createdAt: AT, updatedAt: AT };
const uids = fc.uuid({ version: 4 });
const some = <T>(...values: readonly T[]) => fc.constantFrom(null, ...values);

/** Days from the autumn of 2022 to the spring of 2025. */
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2022-10-01', days));

/** Undated, known to the year, the month or the day; of one day, of several, or over an edge. */
const dates = fc
  .tuple(day, fc.constantFrom(0, 4, 7, 10, 10, 10), fc.constantFrom(null, 0, 1, 2, 3, 6, 40))
  .map(([start, known, length]) => {
    if (known === 0) return { dateStart: null, dateEnd: null };
    const dateStart = start.slice(0, known);
    return { dateStart, dateEnd: length === null ? null : addDays(start, length).slice(0, known) };
  });

const costs = fc.array(
  fc.record({
    label: fc.constant('Ticket'),
    amount: fc.integer({ min: 0, max: 900_000 }),
    currency: fc.constantFrom('CNY', 'USD', 'JPY'),
  }),
  { maxLength: 2 },
);

const verdicts = fc
  .array(
    fc.record({
      uid: uids,
      createdAt: fc.constant(AT),
      worth: fc.constantFrom(...WORTHS),
      reasons: fc.subarray([...WORTH_REASONS], { maxLength: 2 }),
      condition: some('with a smaller crowd'),
      sentence: some('Worth the train.', '再也不去了'),
      givenOn: day,
    }),
    { maxLength: 2 },
  )
  .map((list) => list.toSorted((a, b) => a.givenOn.localeCompare(b.givenOn)));

const takeaways = fc.array(
  fc.record({
    uid: uids,
    createdAt: fc.constant(AT),
    kind: fc.constantFrom(...TAKEAWAY_KINDS),
    text: fc.constantFrom('Ask for the slides', '试一试那个方法', 'x'.repeat(400)),
    outcome: fc.constantFrom(...TAKEAWAY_OUTCOMES),
    quote: fc.constant(null),
    due: fc.option(day),
    laterUntil: fc.constant(null),
    session: fc.constant(null),
  }),
  { maxLength: 3 },
);

const PEOPLE = ['Ines Okafor', '周小满', 'Tomasz Wilk'].map((name, index) => ({
  ...lasting,
  uid: `00000000-0000-4000-8000-00000000000${index}`,
  name,
  affiliation: null,
  note: '',
}));

const people = fc
  .subarray(PEOPLE)
  .map((chosen) =>
    chosen.map(({ uid }) => ({ person: uid, affiliation: null, part: 'speaker' as const })),
  );

const event = fc
  .record({
    uid: uids,
    dates,
    organiser: some('Harbour Guild', 'harbour guild', '河岸社'),
    place: some('Lyon', 'LYON', '杭州', 'Oslo'),
    format: some(...FORMATS),
    role: some(...ROLES),
    state: fc.constantFrom(...STATES, 'attended', 'attended', 'attended'),
    hours: some(1, 2.5, 16),
    purposeKind: some(...PURPOSE_KINDS),
    invitedBy: some(...INVITERS),
    aims: fc.array(
      fc.record({ text: fc.constant('Meet the editors'), met: fc.option(fc.boolean()) }),
      { maxLength: 2 },
    ),
    decidedOn: fc.option(day),
    decisionReason: some('The topic is new'),
    missed: some(...MISSED),
    costs,
    tags: fc.subarray(['rail', 'Rail policy', '数据']),
    people,
    verdicts,
    takeaways,
  })
  .map(({ dates: known, ...fields }): PortableEvent => ({
    ...emptyEvent(''),
    ...lasting,
    ...known,
    ...fields,
    series: null,
    postponed: [],
    sessions: [],
    sources: [],
  }));

/** Journals of up to sixty events, each with a name of its own; rates for some of the currencies. */
export const arbitraryYears: fc.Arbitrary<PortableJournal> = fc
  .record({
    events: fc.array(event, { maxLength: 60, size: 'max' }),
    currency: fc.constantFrom('CNY', 'EUR'),
    rates: fc.dictionary(
      fc.constantFrom('USD', 'JPY', 'CNY'),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      { noNullPrototype: true },
    ),
  })
  .map(({ events, currency, rates }) => ({
    format: 'plenary-journal',
    version: 1,
    exportedAt: AT,
    app: 'Plenary 0.0.0',
    settings: { ...DEFAULT_SETTINGS, currency, rates },
    series: [],
    people: PEOPLE,
    filters: [],
    events: events.map((fields, index) => ({ ...fields, name: `Gathering ${index}` })),
  }));

/** Ranges that reviews are asked for: years, months, and any days. */
export const arbitraryRange = fc.oneof(
  fc.constantFrom(
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2022-01-01', to: '2025-12-31' },
    { from: '2023-03-01', to: '2023-03-31' },
  ),
  fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([from, days]) => ({
    from,
    to: addDays(from, days),
  })),
);
