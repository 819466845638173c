import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { NewEvent } from '#shared/contract.ts';
import { emptyEvent } from '#shared/event.ts';
import { compare, type Figure, timed } from './figures.ts';
import { journalOf, openJournal, scratchFolder } from './journals.ts';

const ROUNDS = 100;

const logged = (round: number): NewEvent => ({
  event: { ...emptyEvent(`Meadow Meetup ${round}`), dateStart: '2025-06-14', tags: ['网络'] },
  verdict: { worth: 4, reasons: [], condition: null, sentence: null, givenOn: '2025-06-14' },
  sessions: [],
  takeaways: [],
});

/** A logged event, on the disk when it is answered, beside 4 kB appended to a file and flushed. */
export async function measureSave(): Promise<Figure[]> {
  const journal = openJournal(await journalOf(1_000));
  const file = openSync(join(scratchFolder(), 'appended'), 'a');
  const bytes = Buffer.alloc(4096, 'x');
  try {
    return [
      await compare({
        name: 'an event saved, 1,000 events',
        rounds: ROUNDS,
        warmUps: 5,
        measure: (round) => timed(() => journal.call('event.log', logged(round))),
        beside: {
          name: '4 kB and fsync',
          measure: () =>
            timed(() => {
              writeSync(file, bytes);
              fsyncSync(file);
            }),
        },
      }),
    ];
  } finally {
    closeSync(file);
    journal.close();
  }
}
