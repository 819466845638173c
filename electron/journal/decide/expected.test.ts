import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INVITERS, PURPOSE_KINDS } from '#shared/decision.ts';
import { FORMATS, ROLES, STATES } from '#shared/event.ts';
import { WORTHS } from '#shared/worth.ts';
import { logEvent } from '../events.ts';
import { exportJson } from '../export/json.ts';
import { readPortable } from '../export/portableDocument.ts';
import { newEvent, testJournal, type TestJournal } from '../testJournal.ts';
import { worthGive } from '../worth.ts';
import { decideEvent } from './decide.ts';
import { expectedByHand } from './expectedByHand.ts';

const some = <T>(...values: readonly T[]) => fc.constantFrom(null, ...values);
const person = fc.record({
  personId: fc.constant(null),
  name: fc.constantFrom('Maud Ellery', 'Tomas Bergqvist', '林一舟', '周望舒'),
  affiliation: fc.constant(null),
  part: fc.constantFrom('speaker' as const, 'met' as const),
});

/** Events that share much, so that every kind of likeness occurs. Their names share nothing. */
const fields = fc.record({
  series: some('Kite Days', '渔港夜谈'),
  organiser: some('Saltmarsh Guild', '海湾会展'),
  tags: fc.uniqueArray(fc.constantFrom('nets', 'tides', '风筝'), { maxLength: 3 }),
  format: some(...FORMATS),
  role: some(...ROLES),
  purposeKind: some(...PURPOSE_KINDS.slice(0, 2)),
  invitedBy: some(...INVITERS.slice(0, 2)),
  people: fc.uniqueArray(person, { maxLength: 3, selector: ({ name }) => name }),
  state: fc.constantFrom('attended' as const, 'attended' as const, ...STATES),
});
const worths = fc.array(fc.constantFrom(...WORTHS), { maxLength: 2 });
const past = fc.array(fc.tuple(fields, worths), { maxLength: 25 });

const NAMES = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India'];

function log(
  journal: TestJournal,
  events: readonly [object, readonly (typeof WORTHS)[number][]][],
) {
  for (const [index, [event, given]] of events.entries()) {
    const name = `${NAMES[index % NAMES.length]} ${NAMES[Math.floor(index / NAMES.length)]}`;
    const [first, second] = given;
    const said = { reasons: [], condition: null, sentence: null, givenOn: '2025-01-01' };
    const verdict = first === undefined ? null : { ...said, worth: first };
    const { event: saved } = logEvent(journal, newEvent({ ...event, name }, { verdict }));
    if (second !== undefined) {
      worthGive(journal, { eventId: saved.id, verdict: { worth: second }, second: true });
    }
  }
}

/** Two orders of adding up differ in the last digits. */
const rounded = (value: number): number => Math.round(value * 1e8) / 1e8 + 0;

describe('the expected worth', () => {
  test('is what a second, slow calculation over the exported journal comes to', () => {
    const check = fc.property(past, fields, (events, asked) => {
      const journal = testJournal();
      log(journal, events);
      const { event } = logEvent(journal, newEvent({ ...asked, name: 'Zulu', state: 'planned' }));
      const { expected } = decideEvent(journal, { eventId: event.id });
      const file = join(journal.folder, 'export.json');
      exportJson(journal, file, '0.0.0');
      const exported = readPortable(readFileSync(file));
      const subject = exported.events.find(({ uid }) => uid === event.uid);
      const byHand = subject ? expectedByHand(exported, subject) : null;
      journal.db.close();
      const found = expected && {
        mean: rounded(expected.mean),
        shares: expected.shares.map(rounded),
        range: [expected.interval.from, expected.interval.to],
        like: expected.like,
        reasons: expected.reasons
          .map(({ group, effect, rated }) => ({ group, effect: rounded(effect), rated }))
          .toSorted((one, other) => one.group.localeCompare(other.group)),
      };
      expect(found).toEqual(
        byHand && {
          ...byHand,
          mean: rounded(byHand.mean),
          shares: byHand.shares.map(rounded),
          reasons: byHand.reasons
            .map((reason) => ({ ...reason, effect: rounded(reason.effect) }))
            .toSorted((one, other) => one.group.localeCompare(other.group)),
        },
      );
    });
    fc.assert(check, { numRuns: 25, seed: 11, endOnFailure: true });
  }, 120_000);

  test('rests on attended and rated events alone, and on three of them at least', () => {
    const journal = testJournal();
    const rated = (state: 'attended' | 'skipped') => [{ series: 'Kite Days', state }, [1]] as const;
    log(
      journal,
      [rated('attended'), rated('attended'), rated('skipped')].map(([e, w]) => [e, [...w]]),
    );
    const asked = newEvent({ name: 'Zulu', series: 'Kite Days', state: 'interested' });
    const { event } = logEvent(journal, asked);
    const before = decideEvent(journal, { eventId: event.id });
    expect([before.expected, before.rated, before.attended]).toEqual([null, 2, 2]);
    log(journal, [[{ series: 'Kite Days', state: 'attended' }, [1]]]);
    const { expected } = decideEvent(journal, { eventId: event.id });
    expect(expected).toMatchObject({ usual: 1, rated: 3, like: 3, interval: { from: 1, to: 1 } });
    expect(expected?.reasons).toMatchObject([
      { group: 'series', rated: 3, worths: [3, 0, 0, 0, 0], parts: [{ label: 'Kite Days' }] },
    ]);
  });
});
