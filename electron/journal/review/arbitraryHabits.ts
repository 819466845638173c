/** Journals of somebody with habits, for the tests of what can be learned from them. */
import * as fc from 'fast-check';
import { INVITERS, PURPOSE_KINDS } from '#shared/decision.ts';
import { emptyEvent, FORMATS, ROLES } from '#shared/event.ts';
import { addDays } from '#shared/partialDate.ts';
import {
  PORTABLE_FORMAT,
  PORTABLE_VERSION,
  type PortableEvent,
  type PortableJournal,
} from '#shared/portable.ts';
import { emptySession } from '#shared/session.ts';
import { DEFAULT_SETTINGS } from '#shared/settings.ts';
import { emptyTakeaway, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTHS } from '#shared/worth.ts';

const AT = '2026-11-01T08:00:00.000Z';
const uidOf = (kind: number, index: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

const SERIES = ['Kiln Days', '潮间带论坛', 'Vendor Parade'].map((name, index) => ({
  uid: uidOf(1, index),
  name,
  createdAt: AT,
  updatedAt: AT,
}));
const PEOPLE = ['Mira Voss', '顾听雨', 'Tom Ashby', 'Lena Ortiz'].map((name, index) => ({
  uid: uidOf(2, index),
  name,
  affiliation: null,
  note: '',
  createdAt: AT,
  updatedAt: AT,
}));

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const day = fc.integer({ min: 0, max: 1_300 }).map((days) => addDays('2023-01-01', days));

const dates = fc.tuple(day, fc.integer({ min: 0, max: 12 })).map(([start, length]) => {
  if (length === 10) return { dateStart: start.slice(0, 4), dateEnd: null };
  if (length === 11) return { dateStart: start.slice(0, 7), dateEnd: null };
  if (length === 12) return { dateStart: null, dateEnd: null };
  return { dateStart: start, dateEnd: length === 0 ? null : addDays(start, length % 5) };
});

const speaker = fc.record({
  person: fc.constantFrom(...PEOPLE.map(({ uid }) => uid)),
  affiliation: fc.constant(null),
  part: fc.constantFrom('speaker' as const, 'moderator' as const, 'met' as const),
});

const facts = fc.record({
  series: orNull(SERIES.map(({ uid }) => uid)),
  organiser: orNull(['Anvil Group', 'ANVIL GROUP', 'Brook Press', '数海公司']),
  place: orNull(['Oslo', 'oslo', '厦门']),
  format: orNull(FORMATS),
  role: orNull(ROLES),
  state: fc.constantFrom('attended', 'attended', 'attended', 'attended', 'skipped', 'planned'),
  invitedBy: orNull(INVITERS),
  purposeKind: orNull(PURPOSE_KINDS),
  hours: orNull([1.5, 8, 14]),
  tags: fc.subarray(['ai', 'storage', '销售']),
  costs: fc.array(
    fc.record({
      label: fc.constant('ticket'),
      amount: fc.integer({ min: 0, max: 500_000 }),
      currency: fc.constantFrom('CNY', 'CNY', 'USD', 'JPY', 'EUR'),
    }),
    { maxLength: 2 },
  ),
  people: fc.array(speaker, { maxLength: 2 }),
  stage: fc.array(speaker, { maxLength: 2 }),
  verdicts: fc.array(fc.tuple(fc.constantFrom(...WORTHS), day), { maxLength: 3 }),
  outcomes: fc.array(fc.constantFrom(...TAKEAWAY_OUTCOMES), { maxLength: 5 }),
});

const event = fc
  .tuple(facts, dates)
  .map(([{ verdicts, outcomes, stage, ...fields }, known]) => (index: number): PortableEvent => ({
    ...emptyEvent(`Event ${index}`),
    ...fields,
    ...known,
    uid: uidOf(3, index),
    createdAt: AT,
    updatedAt: AT,
    verdicts: verdicts
      .toSorted(([, a], [, b]) => a.localeCompare(b))
      .map(([worth, givenOn], at) => ({
        uid: uidOf(4, index * 10 + at),
        createdAt: AT,
        worth,
        reasons: [],
        condition: null,
        sentence: at === 0 ? `Said of event ${index}` : null,
        givenOn,
      })),
    sessions: [{ ...emptySession('Opening'), uid: uidOf(5, index), people: stage }],
    takeaways: outcomes.map((outcome, at) => ({
      ...emptyTakeaway(`Takeaway ${at}`),
      uid: uidOf(6, index * 10 + at),
      createdAt: AT,
      outcome,
      session: null,
    })),
    sources: [],
    postponed: [],
  }));

/** Journals of up to sixty events, one organiser of which is never worth it, and with some rates. */
export const arbitraryHabits: fc.Arbitrary<PortableJournal> = fc
  .array(event, { maxLength: 60, size: 'max' })
  .map((makers) => ({
    format: PORTABLE_FORMAT,
    version: PORTABLE_VERSION,
    exportedAt: AT,
    app: 'Plenary 0.0.0',
    settings: { ...DEFAULT_SETTINGS, rates: { USD: 7.2, JPY: 0.05 } },
    series: SERIES,
    people: PEOPLE,
    filters: [],
    events: makers.map((make, index) => make(index)),
  }));
