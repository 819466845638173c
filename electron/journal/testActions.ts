/** Random changes to a journal, made through the core's own operations. */
import * as fc from 'fast-check';
import { type CallInput, contract, type Input, type Operation } from '#shared/contract.ts';
import { emptyEvent, type EventFields, ROLES, STATES } from '#shared/event.ts';
import { NO_FILTER, OpensIn } from '#shared/filter.ts';
import type { PersonEntry } from '#shared/person.ts';
import { Refusal } from '#shared/result.ts';
import { emptySession, type SessionFields } from '#shared/session.ts';
import { emptyTakeaway, TAKEAWAY_OUTCOMES, type TakeawayFields } from '#shared/takeaway.ts';
import { type Worth, WORTHS } from '#shared/worth.ts';
import type { JournalContext } from './context.ts';
import { readEvent } from './eventRecord.ts';
import { eventRemove, eventSetState, eventTag, eventUpdate, logEvent } from './events.ts';
import { filterList, filterRemove, filterSave, filterUpdate } from './filters.ts';
import { personList, personGet, personUpdate } from './people.ts';
import { sessionAdd, sessionMove, sessionRemove, sessionUpdate } from './sessions.ts';
import { takeawayAdd, takeawayMove, takeawayRemove, takeawayUpdate } from './takeaways.ts';
import type { TestClock } from './testJournal.ts';
import { timelineOpen } from './timeline.ts';
import { worthAmend, worthGive, worthGiveMany, worthRemove } from './worth.ts';

type TestedJournal = JournalContext & { readonly clock: TestClock };

/** Changes the journal, or does nothing where what it would change is not there. */
export type Action = (journal: TestedJournal) => void;

const parse = <N extends Operation>(operation: N, input: CallInput<N>): Input<N> =>
  contract[operation].input.parse(input) as Input<N>;

const text = fc.oneof(
  fc.constantFrom('', '数据', '100% _ \\ "quoted"', 'line\nline', 'a\u0000b', "it's ☕"),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const words = fc.constantFrom('Sample Forum', '示例论坛', 'Data Day', 'O’Brien; DROP', '%_\\');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const people: fc.Arbitrary<PersonEntry[]> = fc.array(
  fc.record({
    personId: fc.constant(null),
    name: fc.constantFrom('Ada', 'ada', 'Grace', '小林', 'Linus'),
    affiliation: orNull(words),
    part: fc.constantFrom('speaker', 'met', 'panelist'),
  }),
  { maxLength: 3 },
);
const dates = fc.constantFrom(
  { dateStart: null, dateEnd: null },
  { dateStart: '2024', dateEnd: null },
  { dateStart: '2024-12-30', dateEnd: '2025-01-02' },
  { dateStart: '2026-11', dateEnd: null },
);
const worth: fc.Arbitrary<Worth> = fc.constantFrom(...WORTHS);
const givenOn = fc.constantFrom('2023-01-01', '2025-03-01', '2028-01-01');
const tags = fc.subarray(['ai', 'AI', '数据', 'c++']);

const event: fc.Arbitrary<Partial<EventFields>> = fc
  .record(
    {
      name: words,
      series: orNull(fc.constantFrom('Sample', 'sample', '示例')),
      organiser: orNull(words),
      role: orNull(fc.constantFrom(...ROLES)),
      state: fc.constantFrom(...STATES),
      notes: text,
      opinion: text,
      hours: orNull(fc.double({ min: 0, max: 10_000, noNaN: true })),
      costs: fc.array(
        fc.record({
          label: words,
          amount: fc.integer({ min: 0, max: 1e12 }),
          currency: fc.constantFrom('CNY', 'JPY'),
        }),
        { maxLength: 2 },
      ),
      tags,
      people,
    },
    { requiredKeys: [] },
  )
  .chain((fields) => fc.option(dates, { nil: {} }).map((known) => ({ ...fields, ...known })));

const session: fc.Arbitrary<Partial<SessionFields>> = fc.record(
  {
    title: words,
    notes: text,
    rating: orNull(fc.integer({ min: 1, max: 5 })),
    people,
    startsAt: orNull(fc.constant('2024-12-19T09:30')),
  },
  { requiredKeys: [] },
);
const takeaway: fc.Arbitrary<Partial<TakeawayFields>> = fc.record(
  {
    text: words,
    outcome: fc.constantFrom(...TAKEAWAY_OUTCOMES),
    quote: orNull(text),
    due: orNull(fc.constant('2025-01-31')),
  },
  { requiredKeys: [] },
);

/** Chooses one of the things that there are. */
const pick = fc.nat({ max: 1_000 });
const oneOf = <T>(items: readonly T[], choice: number): T | undefined =>
  items[choice % Math.max(items.length, 1)];

export const eventIds = (journal: JournalContext): number[] =>
  timelineOpen(journal, { period: 'all', filter: NO_FILTER }).ids;

const onEvent =
  (choice: number, change: (journal: TestedJournal, id: number) => void): Action =>
  (journal) => {
    const id = oneOf(eventIds(journal), choice);
    if (id !== undefined) change(journal, id);
  };

/** Acts on one of the sessions, takeaways or verdicts of one of the events. */
const onPart = <P extends 'sessions' | 'takeaways' | 'verdicts'>(
  part: P,
  choice: number,
  change: (
    journal: TestedJournal,
    item: ReturnType<typeof readEvent>[P][number],
    whole: ReturnType<typeof readEvent>,
  ) => void,
): Action =>
  onEvent(choice, (journal, id) => {
    const whole = readEvent(journal, id);
    const item = oneOf<ReturnType<typeof readEvent>[P][number]>(whole[part], choice);
    if (item !== undefined) change(journal, item, whole);
  });

const logging: fc.Arbitrary<Action> = fc
  .record({ event, verdict: orNull(worth), sessions: fc.array(session, { maxLength: 2 }) })
  .map(({ event: fields, verdict, sessions }) => (journal) => {
    const verdictFields = { reasons: ['fluff' as const], condition: null, sentence: null };
    const input = {
      event: { ...emptyEvent('Sample Forum'), ...fields },
      verdict: verdict && { ...verdictFields, worth: verdict, givenOn: '2024-12-20' },
      sessions: sessions.map((given) => ({ ...emptySession('Opening'), ...given })),
      takeaways: sessions.map((_, sessionIndex) => ({ ...emptyTakeaway('Kept'), sessionIndex })),
    };
    logEvent(journal, parse('event.log', input));
  });

const eventActions: fc.Arbitrary<Action>[] = [
  fc.tuple(pick, event).map(([choice, patch]) =>
    onEvent(choice, (journal, id) => {
      const { revision } = readEvent(journal, id);
      eventUpdate(journal, parse('event.update', { id, revision, patch }));
    }),
  ),
  pick.map((choice) => onEvent(choice, (journal, id) => eventRemove(journal, { ids: [id] }))),
  pick.map((choice) => (journal) => {
    const ids = eventIds(journal).filter((id) => (choice >> (id % 8)) % 2 === 1);
    if (ids.length > 0) eventRemove(journal, { ids });
  }),
  fc.constantFrom(...STATES).map((state) => (journal) => {
    const ids = eventIds(journal);
    if (ids.length > 0) eventSetState(journal, { ids, state });
  }),
  fc.tuple(tags, tags).map(([add, remove]) => (journal) => {
    const ids = eventIds(journal);
    if (ids.length > 0) eventTag(journal, { ids, add, remove });
  }),
];

const partActions: fc.Arbitrary<Action>[] = [
  fc.tuple(pick, session).map(([choice, fields]) =>
    onEvent(choice, (journal, eventId) => {
      const input = { eventId, session: { ...emptySession('Panel'), ...fields } };
      sessionAdd(journal, parse('session.add', input));
    }),
  ),
  fc.tuple(pick, session).map(([choice, patch]) =>
    onPart('sessions', choice, (journal, { id, revision }) => {
      sessionUpdate(journal, parse('session.update', { id, revision, patch }));
    }),
  ),
  fc
    .tuple(pick, fc.nat({ max: 5 }))
    .map(([choice, to]) =>
      onPart('sessions', choice, (journal, { id }) => sessionMove(journal, { id, to })),
    ),
  pick.map((choice) =>
    onPart('sessions', choice, (journal, { id }) => sessionRemove(journal, { id })),
  ),
  fc.tuple(pick, takeaway).map(([choice, fields]) =>
    onEvent(choice, (journal, eventId) => {
      const sessionId = oneOf(readEvent(journal, eventId).sessions, choice)?.id ?? null;
      const input = { eventId, takeaway: { ...emptyTakeaway('Kept'), ...fields, sessionId } };
      takeawayAdd(journal, parse('takeaway.add', input));
    }),
  ),
  fc.tuple(pick, takeaway).map(([choice, patch]) =>
    onPart('takeaways', choice, (journal, { id, revision }) => {
      takeawayUpdate(journal, parse('takeaway.update', { id, revision, patch }));
    }),
  ),
  fc
    .tuple(pick, fc.nat({ max: 5 }))
    .map(([choice, to]) =>
      onPart('takeaways', choice, (journal, { id }) => takeawayMove(journal, { id, to })),
    ),
  pick.map((choice) =>
    onPart('takeaways', choice, (journal, { id }) => takeawayRemove(journal, { id })),
  ),
];

const worthActions: fc.Arbitrary<Action>[] = [
  fc.tuple(pick, worth, fc.boolean()).map(([choice, given, second]) =>
    onEvent(choice, (journal, eventId) => {
      worthGive(journal, { eventId, verdict: { worth: given, reasons: ['duty'] }, second });
    }),
  ),
  worth.map((given) => (journal) => {
    const ids = eventIds(journal);
    if (ids.length > 0) worthGiveMany(journal, { eventIds: ids, worth: given });
  }),
  fc.tuple(pick, worth, text, givenOn).map(([choice, given, sentence, day]) =>
    onPart('verdicts', choice, (journal, { id }) => {
      const patch = { worth: given, sentence, givenOn: day };
      worthAmend(journal, parse('worth.amend', { verdictId: id, patch }));
    }),
  ),
  pick.map((choice) =>
    onPart('verdicts', choice, (journal, { id }) => worthRemove(journal, { verdictId: id })),
  ),
  fc.integer({ min: 1, max: 28 }).map((day) => ({ clock }) => {
    clock.set(`2027-02-${String(day).padStart(2, '0')}`);
  }),
];

const otherActions: fc.Arbitrary<Action>[] = [
  fc.tuple(pick, words, text).map(([choice, name, note]) => (journal) => {
    const { rows } = personList(journal, { text: '', offset: 0, limit: 200 });
    const row = oneOf(rows, choice);
    if (!row) return;
    const { revision } = personGet(journal, { id: row.id }).person;
    personUpdate(journal, { id: row.id, revision, patch: { name, note } });
  }),
  fc.tuple(words, fc.constantFrom(...OpensIn.options)).map(([name, opens]) => (journal) => {
    filterSave(journal, { name, filter: { ...NO_FILTER, text: name }, opens });
  }),
  fc.tuple(pick, words).map(([choice, name]) => (journal) => {
    const found = oneOf(filterList(journal), choice);
    if (found) filterUpdate(journal, { id: found.id, patch: { name } });
  }),
  pick.map((choice) => (journal) => {
    const found = oneOf(filterList(journal), choice);
    if (found) filterRemove(journal, { id: found.id });
  }),
];

/** Any change of the journal that can be undone, logging more often than deleting; a refusal of the core counts as no change. */
export const action: fc.Arbitrary<Action> = fc
  .oneof(
    { weight: 4, arbitrary: logging },
    { weight: 2, arbitrary: fc.oneof(...eventActions) },
    { weight: 3, arbitrary: fc.oneof(...partActions) },
    { weight: 3, arbitrary: fc.oneof(...worthActions) },
    { weight: 1, arbitrary: fc.oneof(...otherActions) },
  )
  .map((change) => (journal) => {
    try {
      change(journal);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  });
