import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { INVITERS, MISSED, PRESENCES, PURPOSE_KINDS } from '#shared/decision.ts';
import { FORMATS, ROLES, STATES } from '#shared/event.ts';
import { OpensIn } from '#shared/filter.ts';
import { PERSON_PARTS } from '#shared/person.ts';
import type {
  PortableEvent,
  PortableJournal,
  PortablePersonEntry,
  PortableSource,
} from '#shared/portable.ts';
import { SESSION_KINDS } from '#shared/session.ts';
import { LANGUAGES, THEMES } from '#shared/settings.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { WORTH_REASONS, WORTHS } from '#shared/worth.ts';
import {
  day,
  line,
  optionalLine,
  partialDate,
  requiredLine,
  text,
  timestamp,
  uid,
} from './arbitraryValues.ts';

const lasting = { uid, createdAt: timestamp, updatedAt: timestamp };

/** A start as far as it is known, and sometimes an end on the same day. */
const dates = fc
  .tuple(fc.option(partialDate), fc.boolean())
  .map(([dateStart, ends]) => ({ dateStart, dateEnd: ends ? dateStart : null }));

const people = (uids: readonly string[]): fc.Arbitrary<PortablePersonEntry[]> =>
  uids.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          person: fc.constantFrom(...uids),
          affiliation: optionalLine,
          part: fc.constantFrom(...PERSON_PARTS),
        }),
        { maxLength: 4 },
      );

const verdicts = fc
  .array(
    fc.record({
      uid,
      createdAt: timestamp,
      worth: fc.constantFrom(...WORTHS),
      reasons: fc.subarray([...WORTH_REASONS]),
      condition: optionalLine,
      sentence: optionalLine,
      givenOn: day,
    }),
    { maxLength: 3 },
  )
  .map((list) => list.toSorted((a, b) => a.givenOn.localeCompare(b.givenOn)));

const sessions = (personUids: readonly string[]) =>
  fc.array(
    fc.record({
      uid,
      kind: fc.constantFrom(...SESSION_KINDS),
      title: requiredLine,
      startsAt: fc.option(day.map((date) => `${date}T09:30`)),
      endsAt: fc.option(day.map((date) => `${date}T23:59`)),
      room: optionalLine,
      track: optionalLine,
      notes: text,
      opinion: text,
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      presence: fc.option(fc.constantFrom(...PRESENCES)),
      people: people(personUids),
    }),
    { maxLength: 3 },
  );

const takeaways = (sessionUids: readonly string[]) =>
  fc.array(
    fc.record({
      uid,
      createdAt: timestamp,
      kind: fc.constantFrom(...TAKEAWAY_KINDS),
      text: text.map((value) => value.trim() || '一句'),
      outcome: fc.constantFrom(...TAKEAWAY_OUTCOMES),
      quote: fc.option(text),
      due: fc.option(day),
      laterUntil: fc.option(day),
      session: fc.constantFrom(null, ...sessionUids),
    }),
    { maxLength: 4 },
  );

const source = fc
  .tuple(
    text,
    fc.constantFrom('utf-8', 'utf-16le'),
    uid,
    timestamp,
    requiredLine,
    fc.option(requiredLine),
  )
  .map(([content, encoding, sourceUid, addedAt, name, entryKey]): PortableSource => {
    const bytes = Buffer.from(content, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    return {
      uid: sourceUid,
      name,
      mediaType: 'text/plain',
      encoding,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      addedAt,
      base64: bytes.toString('base64'),
      spans: [{ target: 'session', index: 0, field: 'title', start: 0, end: content.length }],
      entryKey,
      // An entry of a list has its own stretch of the document for its text.
      text: entryKey === null ? null : `${content} of ${entryKey}`,
    };
  });

const costs = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 1e12 }),
    currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
    label: requiredLine,
  }),
  { maxLength: 3 },
);

const tags = fc.uniqueArray(
  line.map((value) => value.replace(/^[#\s]+/u, '') || '会'),
  { maxLength: 3, selector: (tag) => tag.toLowerCase() },
);

/** In the order in which an export holds them. */
const postponed = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([missed, second]) => [
    ...(missed === null ? [] : [{ question: 'missed' as const, until: missed }]),
    ...(second === null ? [] : [{ question: 'second-verdict' as const, until: second }]),
  ]);

function event(seriesUids: readonly string[], personUids: readonly string[]) {
  const own = fc.record({
    ...lasting,
    name: requiredLine,
    series: fc.constantFrom(null, ...seriesUids),
    edition: optionalLine,
    organiser: optionalLine,
    place: optionalLine,
    format: fc.option(fc.constantFrom(...FORMATS)),
    role: fc.option(fc.constantFrom(...ROLES)),
    state: fc.constantFrom(...STATES),
    language: fc.constantFrom(null, 'zh', 'en', 'mul'),
    link: fc.constantFrom(null, 'https://forum.example/会?a=1&b=2', 'mailto:desk@forum.example'),
    purpose: optionalLine,
    purposeKind: fc.option(fc.constantFrom(...PURPOSE_KINDS)),
    aims: fc.array(fc.record({ text: requiredLine, met: fc.option(fc.boolean()) }), {
      maxLength: 3,
    }),
    invitedBy: fc.option(fc.constantFrom(...INVITERS)),
    decisionReason: optionalLine,
    decidedOn: fc.option(day),
    missed: fc.option(fc.constantFrom(...MISSED)),
    postponed,
    summary: text,
    notes: text,
    opinion: text,
    hours: fc.option(fc.double({ min: 0.25, max: 10_000, noNaN: true })),
    costs,
    tags,
    people: people(personUids),
    verdicts,
    sessions: sessions(personUids),
    sources: fc.array(source, { maxLength: 2 }),
  });
  return fc.tuple(own, dates).chain(([fields, { dateStart, dateEnd }]) =>
    takeaways(fields.sessions.map((session) => session.uid)).map((list): PortableEvent => ({
      ...fields,
      dateStart,
      dateEnd,
      takeaways: list,
    })),
  );
}

/** As the timeline shows them: the newest first, the undated last. */
const newestFirst = (events: readonly PortableEvent[]): PortableEvent[] =>
  events.toSorted((a, b) => (b.dateStart ?? '').localeCompare(a.dateStart ?? ''));

const filter = (seriesUids: readonly string[], personUids: readonly string[]) =>
  fc.record({
    uid,
    name: requiredLine,
    opens: fc.constantFrom(...OpensIn.options),
    filter: fc.record({
      text,
      worths: fc.subarray([...WORTHS, 'unrated' as const]),
      roles: fc.subarray([...ROLES]),
      states: fc.subarray([...STATES]),
      tags: fc.array(text, { maxLength: 2 }),
      organisers: fc.array(text, { maxLength: 2 }),
      languages: fc.subarray(['zh', 'en']),
      series: fc.subarray([...seriesUids]),
      people: fc.subarray([...personUids]),
    }),
  });

/** Journals as an export holds them, of every shape that the schema allows in a few records. */
export const arbitraryJournal: fc.Arbitrary<PortableJournal> = fc
  .record({
    series: fc.uniqueArray(fc.record({ ...lasting, name: requiredLine }), {
      maxLength: 3,
      selector: ({ name }) => name.toLowerCase(),
    }),
    people: fc.array(
      fc.record({ ...lasting, name: requiredLine, affiliation: optionalLine, note: text }),
      { maxLength: 3 },
    ),
  })
  .chain(({ series, people: persons }) => {
    const seriesUids = series.map((each) => each.uid);
    const personUids = persons.map((each) => each.uid);
    return fc.record({
      format: fc.constant('plenary-journal' as const),
      version: fc.constant(1 as const),
      exportedAt: timestamp,
      app: fc.constant('Plenary 0.0.0'),
      settings: fc.record({
        language: fc.constantFrom(...LANGUAGES),
        theme: fc.constantFrom(...THEMES),
        currency: fc.constantFrom('CNY', 'EUR'),
        rates: fc.dictionary(
          fc.constantFrom('USD', 'JPY'),
          fc.double({ min: 0.001, max: 1_000, noNaN: true }),
          { noNullPrototype: true },
        ),
      }),
      series: fc.constant(series),
      people: fc.constant(persons),
      filters: fc.array(filter(seriesUids, personUids), { maxLength: 2 }),
      events: fc.array(event(seriesUids, personUids), { maxLength: 4 }).map(newestFirst),
    });
  });
