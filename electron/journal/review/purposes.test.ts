import { expect, test } from 'vitest';
import type { PurposeKind } from '#shared/decision.ts';
import type { Worth } from '#shared/worth.ts';
import { calledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

test('events of one purpose stand side by side, with a middle only where there is enough history', async () => {
  const journal = calledJournal();
  const log = (purposeKind: PurposeKind, worth: Worth | null, met: readonly (boolean | null)[]) =>
    journal.call(
      'event.log',
      newEvent(
        {
          name: 'Kelp Day',
          purposeKind,
          aims: met.map((each, at) => ({ text: `Aim ${at}`, met: each })),
        },
        {
          verdict:
            worth === null
              ? null
              : { worth, reasons: [], condition: null, sentence: null, givenOn: '2025-01-02' },
        },
      ),
    );
  await log('learn', 2, [true, false]);
  await log('learn', 5, [true, null]);
  await log('learn', 4, []);
  await log('learn', 5, []);
  await log('duty', 1, [false]);
  await journal.call(
    'event.log',
    newEvent({ name: 'Ahead', state: 'planned', purposeKind: 'meet' }),
  );
  expect(await journal.call('review.purposes', {})).toEqual([
    { purposeKind: 'learn', events: 4, rated: 4, medianWorth: 4.5, aims: 4, met: 2 },
    { purposeKind: 'duty', events: 1, rated: 1, medianWorth: null, aims: 1, met: 0 },
  ]);
});
