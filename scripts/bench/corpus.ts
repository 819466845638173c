import { emptyEvent, ROLES, STATES } from '#shared/event.ts';
import { addDays } from '#shared/partialDate.ts';
import {
  PORTABLE_FORMAT,
  PORTABLE_VERSION,
  type PortableEvent,
  type PortableJournal,
  type PortablePerson,
  type PortableSeries,
  type PortableSession,
  type PortableTakeaway,
} from '#shared/portable.ts';
import { SESSION_KINDS } from '#shared/session.ts';
import { DEFAULT_SETTINGS } from '#shared/settings.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTH_REASONS, WORTHS } from '#shared/worth.ts';
import { makePeople, makeSeries, namesOf } from './names.ts';
import { type Random, randomFrom } from './random.ts';
import { makeVocabularies, TOPICS, type Vocabularies } from './tail.ts';
import { textOf, type Voice } from './text.ts';

/** Grows whenever the same seed would give another journal; kept journals of old versions go. */
export const CORPUS_VERSION = 2;

const SEED = 20_241_219;
export const FIRST_YEAR = 2016;
export const YEARS = 10;
const SESSIONS = 10;
const TAKEAWAYS = 9;
/** Bytes of a note or takeaway, and of the transcript that every tenth event has. */
const TEXT_BYTES = 300;
const TRANSCRIPT_BYTES = 50_000;

/**
 * A made-up journal of so many events over ten years, the same in every run: 20 texts an event of
 * about 300 bytes, half of them Chinese, in words as frequent as Zipf's law has them.
 *
 * @param part which journal of that size it is, where a larger one is made of several
 */
export function makeJournal(size: number, part = 0): PortableJournal {
  const vocabularies = makeVocabularies(randomFrom(SEED));
  const random = randomFrom(SEED + part);
  const series = makeSeries(random);
  const people = makePeople(random);
  return {
    format: PORTABLE_FORMAT,
    version: PORTABLE_VERSION,
    exportedAt: timestampOf('2026-01-01'),
    app: 'Plenary bench',
    settings: { ...DEFAULT_SETTINGS, language: 'en', theme: 'light' },
    series,
    people,
    filters: [],
    events: Array.from({ length: size }, (_, index) =>
      makeEvent(random, { index, size, series, people, vocabularies }),
    ),
  };
}

const timestampOf = (day: string): string => `${day}T08:00:00.000Z`;

interface Surroundings {
  readonly index: number;
  readonly size: number;
  readonly series: readonly PortableSeries[];
  readonly people: readonly PortablePerson[];
  readonly vocabularies: Vocabularies;
}

function makeEvent(random: Random, around: Surroundings): PortableEvent {
  const { index, size, series, people, vocabularies } = around;
  const day = addDays(`${FIRST_YEAR}-01-01`, Math.floor((index / size) * YEARS * 365));
  const isChinese = random.percent(50);
  const voice = { isChinese, vocabularies, topic: random.below(TOPICS) };
  const names = namesOf(random, isChinese, Number(day.slice(0, 4)));
  const sessions = Array.from({ length: SESSIONS }, (_, position) =>
    makeSession(random, people, voice, index % 10 === 0 && position === 0),
  );
  const at = timestampOf(day);
  return {
    ...emptyEvent(''),
    ...names,
    uid: random.uuid(),
    createdAt: at,
    updatedAt: at,
    series: random.percent(70) ? random.pickZipf(series).uid : null,
    ...datesOf(random, day),
    format: random.percent(80) ? 'in-person' : 'online',
    role: random.pickZipf(ROLES),
    state: random.percent(90) ? 'attended' : random.pick(STATES),
    language: isChinese ? 'zh' : 'en',
    link: null,
    purpose: null,
    summary: '',
    notes: textOf(random, voice, TEXT_BYTES),
    opinion: '',
    hours: random.percent(50) ? 1 + random.below(16) : null,
    costs: makeCosts(random),
    people: [],
    verdicts: makeVerdicts(random, day),
    sessions,
    takeaways: Array.from({ length: TAKEAWAYS }, () =>
      makeTakeaway(random, textOf(random, voice, TEXT_BYTES), sessions, at),
    ),
    sources: [],
    postponed: [],
  };
}

/** Most days are known; some events are known by their month only. */
function datesOf(random: Random, day: string): Pick<PortableEvent, 'dateStart' | 'dateEnd'> {
  if (random.percent(5)) return { dateStart: day.slice(0, 7), dateEnd: null };
  const length = random.below(4);
  return { dateStart: day, dateEnd: length === 0 ? null : addDays(day, length) };
}

function makeCosts(random: Random): PortableEvent['costs'] {
  const currency = random.pickZipf(['CNY', 'EUR', 'USD']);
  return ['ticket', 'train', 'hotel']
    .filter(() => random.percent(40))
    .map((label) => ({ label, amount: 100 * (10 + random.below(3_000)), currency }));
}

function makeVerdicts(random: Random, givenOn: string): PortableEvent['verdicts'] {
  if (random.percent(15)) return [];
  const reasons = WORTH_REASONS.filter(() => random.percent(20));
  const worth = random.pick(WORTHS);
  const createdAt = timestampOf(givenOn);
  const said = { condition: null, sentence: null, givenOn };
  return [{ uid: random.uuid(), createdAt, worth, reasons, ...said }];
}

function makeSession(
  random: Random,
  people: readonly PortablePerson[],
  voice: Voice,
  isTranscript: boolean,
): PortableSession {
  return {
    uid: random.uuid(),
    kind: random.pickZipf(SESSION_KINDS),
    title: textOf(random, voice, 40),
    startsAt: null,
    endsAt: null,
    room: null,
    track: null,
    notes: textOf(random, voice, isTranscript ? TRANSCRIPT_BYTES : TEXT_BYTES),
    opinion: '',
    rating: random.percent(60) ? 1 + random.below(5) : null,
    presence: null,
    people: [{ person: random.pickZipf(people).uid, affiliation: null, part: 'speaker' }],
  };
}

const makeTakeaway = (
  random: Random,
  text: string,
  sessions: readonly PortableSession[],
  createdAt: string,
): PortableTakeaway => ({
  uid: random.uuid(),
  createdAt,
  kind: random.pickZipf(TAKEAWAY_KINDS),
  text,
  outcome: random.pickZipf(TAKEAWAY_OUTCOMES),
  session: random.percent(70) ? random.pick(sessions).uid : null,
  quote: null,
  due: null,
  laterUntil: null,
});
