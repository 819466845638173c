import type { CallInput, Operation } from '#shared/contract.ts';
import { yearRange } from '#shared/review.ts';
import { FIRST_YEAR, YEARS } from './corpus.ts';
import { type Figure, figureOf, timed } from './figures.ts';
import { journalOf, type OpenJournal, openJournal } from './journals.ts';
import { SIZES } from './queries.ts';

/** What the screens of the reviews ask of the core when they are opened. */
interface Question {
  readonly name: string;
  readonly ask: (journal: OpenJournal) => Promise<unknown>;
}

const question = <N extends Operation>(
  name: string,
  operation: N,
  input: CallInput<N>,
): Question => ({ name, ask: (journal) => journal.call(operation, input) });

const LAST_YEAR = yearRange(FIRST_YEAR + YEARS - 1);

const QUESTIONS: readonly Question[] = [
  question('a year read back', 'review.open', { range: LAST_YEAR }),
  question('the events of a figure', 'review.events', {
    range: null,
    states: ['attended'],
    worths: [1, 2],
    where: [{ dimension: 'format', value: 'online' }],
  }),
  question('low-value patterns', 'review.patterns', { range: null }),
  question('all compared groups', 'review.patterns', { range: null, others: true }),
  question('yield of events', 'review.yield', { range: null, by: 'event' }),
  question('yield of organisers', 'review.yield', { range: null, by: 'organiser' }),
  question('series', 'review.series', {}),
  question('the trend of a series', 'review.seriesTrend', { seriesId: 1 }),
  question('second verdicts', 'review.secondVerdicts', {}),
  question('what is due', 'question.due', {}),
];

const ROUNDS = 8;
/** Milliseconds within which a screen of reviews opens. */
const TARGETS: Readonly<Record<number, number>> = { 1_000: 200, 10_000: 500 };

/** How long the core takes for each review: right after a change, and while nothing changes. */
export async function measureReview(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const journal = openJournal(await journalOf(size));
    const target = TARGETS[size] ?? null;
    for (const { name, ask } of QUESTIONS) {
      const fresh: number[] = [];
      const again: number[] = [];
      // The first round reads pages of the file that the others find in memory.
      for (let round = 0; round <= ROUNDS; round += 1) {
        // Whatever was kept of the journal is out of date after any write.
        await journal.call('settings.set', { theme: round % 2 === 0 ? 'dark' : 'light' });
        const times = [await timed(() => ask(journal)), await timed(() => ask(journal))] as const;
        if (round === 0) continue;
        fresh.push(times[0]);
        again.push(times[1]);
      }
      const events = `${size.toLocaleString('en')} events`;
      figures.push(
        figureOf(`${name} after a change, ${events}`, 'ms', fresh, target),
        figureOf(`${name} once more, ${events}`, 'ms', again, target),
      );
    }
    journal.close();
  }
  return figures;
}
