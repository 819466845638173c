/** How quickly the journal is read back: a year, and the events behind its figures. */
import { NO_FILTER } from '#shared/filter.ts';
import { FIRST_YEAR, YEARS } from './corpus.ts';
import { type Figure, figureOf, timed } from './figures.ts';
import { journalOf, type OpenJournal, openJournal } from './journals.ts';
import { COMMON_ORGANISER } from './names.ts';

/** Events, and the milliseconds within which a screen is to open. */
const SIZES = [
  [1_000, 200],
  [10_000, 500],
] as const;
const ROUNDS = 20;

/** What a screen of the reviews asks of the core. */
interface Question {
  readonly name: string;
  readonly ask: (journal: OpenJournal, round: number) => Promise<unknown>;
}

const yearOf = (round: number) => {
  const year = FIRST_YEAR + (round % YEARS);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};
const EVERYTHING = { from: `${FIRST_YEAR}-01-01`, to: `${FIRST_YEAR + YEARS - 1}-12-31` };

const QUESTIONS: readonly Question[] = [
  {
    name: 'a year read back',
    ask: (journal, round) => journal.call('review.open', { range: yearOf(round) }),
  },
  {
    name: 'all years read back',
    ask: (journal) => journal.call('review.open', { range: EVERYTHING }),
  },
  {
    name: 'patterns of low value',
    ask: (journal) => journal.call('review.patterns', { range: null }),
  },
  {
    name: 'yield by series',
    ask: (journal) => journal.call('review.yield', { range: null, by: 'series' }),
  },
  {
    name: 'second verdicts',
    ask: (journal) => journal.call('review.secondVerdicts', {}),
  },
  {
    name: 'the skip log',
    ask: (journal) => journal.call('review.skipped', {}),
  },
  {
    name: 'the events behind a figure',
    ask: (journal, round) =>
      journal.call('review.events', {
        range: yearOf(round),
        states: ['attended'],
        worths: [1, 2],
        where: [{ dimension: 'organiser', value: COMMON_ORGANISER.toLowerCase() }],
      }),
  },
];

/** How long reviews take right after a change, when all is read anew, and how large a year is. */
export async function measureReview(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [size, target] of SIZES) {
    const journal = openJournal(await journalOf(size));
    const of = `${size.toLocaleString('en')} events`;
    for (const { name, ask } of QUESTIONS) {
      const after = await rounds(async (round) => {
        await touch(journal, round);
        return timed(() => ask(journal, round));
      });
      figures.push(figureOf(`${name} after a change, ${of}`, 'ms', after, target));
      const again = await rounds((round) => timed(() => ask(journal, round)));
      figures.push(figureOf(`${name} again, ${of}`, 'ms', again, target));
    }
    figures.push(figureOf(`answer of a year, ${of}`, 'kB', await answerSizes(journal)));
    journal.close();
  }
  return figures;
}

async function rounds(measure: (round: number) => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) values.push(await measure(round));
  return values;
}

/** Changes an event, so that what was kept of the journal is out of date. */
async function touch(journal: OpenJournal, round: number): Promise<void> {
  const { ids } = await journal.call('timeline.open', {
    period: FIRST_YEAR,
    filter: NO_FILTER,
  });
  const id = ids[round % ids.length];
  if (id !== undefined)
    await journal.call('event.tag', { ids: [id], add: [`r${round}`], remove: [] });
}

async function answerSizes(journal: OpenJournal): Promise<number[]> {
  const sizes: number[] = [];
  for (let round = 0; round < YEARS; round += 1) {
    const answer = await journal.call('review.open', { range: yearOf(round) });
    sizes.push(Buffer.byteLength(JSON.stringify(answer)) / 1_000);
  }
  return sizes;
}
