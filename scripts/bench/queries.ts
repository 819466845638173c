import { type Filter, LOW_VALUE_FILTER, NO_FILTER, type Period } from '#shared/filter.ts';
import { type BareQueries, bareQueries } from './bareQueries.ts';
import { FIRST_YEAR, YEARS } from './corpus.ts';
import { compare, type Figure, timed } from './figures.ts';
import { journalOf, type OpenJournal, openJournal } from './journals.ts';
import { COMMON_ORGANISER } from './names.ts';

export const SIZES = [1_000, 10_000] as const;

/** What the page asks of the core, and the least that SQLite must do for it. */
interface Question {
  readonly name: string;
  readonly target?: number;
  readonly rounds: number;
  readonly ask: (round: number) => unknown;
  readonly bare: (round: number) => unknown;
}

/** How long the core takes to answer what the timeline asks, beside SQLite alone. */
export async function measureQueries(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const folder = await journalOf(size);
    const journal = openJournal(folder);
    const bare = bareQueries(folder);
    const questions = [...(await listQuestions(journal, bare)), ...filterQuestions(journal, bare)];
    for (const question of questions) {
      const { name, ask, ...more } = question;
      figures.push(
        await compare({
          ...more,
          name: `${name}, ${size.toLocaleString('en')} events`,
          measure: (round) => timed(() => ask(round)),
          beside: {
            name: 'bare statement',
            measure: (round) => timed(() => question.bare(round)),
          },
        }),
      );
    }
    bare.close();
    journal.close();
  }
  return figures;
}

const yearOf = (round: number): number => FIRST_YEAR + (round % YEARS);

const openTimeline = (journal: OpenJournal, period: Period, filter: Filter) =>
  journal.call('timeline.open', { period, filter });

async function listQuestions(journal: OpenJournal, bare: BareQueries): Promise<Question[]> {
  const { ids } = await openTimeline(journal, 'all', NO_FILTER);
  const pageOf = (round: number) => ids.slice(100 * (round % 10), 100 * (round % 10) + 100);
  return [
    {
      name: 'a year of the list',
      target: 200,
      rounds: 30,
      ask: (round) => openTimeline(journal, yearOf(round), NO_FILTER),
      bare: (round) => bare.year(yearOf(round)),
    },
    {
      name: 'all years of the list',
      rounds: 12,
      ask: () => openTimeline(journal, 'all', NO_FILTER),
      bare: () => bare.all(),
    },
    {
      name: 'a page of 100 rows',
      rounds: 30,
      ask: (round) => journal.call('event.rows', { ids: pageOf(round) }),
      bare: (round) => bare.rows(pageOf(round)),
    },
  ];
}

/** Words of both languages, some common, some rare. */
const WORDS = ['数据', 'latency', '灯塔', 'robot', '监控', 'harvest'];

const wordOf = (round: number): string => WORDS[round % WORDS.length] ?? '';

function filterQuestions(journal: OpenJournal, bare: BareQueries): Question[] {
  const filterOf = (round: number): Filter => ({
    ...LOW_VALUE_FILTER,
    organisers: [COMMON_ORGANISER],
    text: wordOf(round),
  });
  const bareFilter = (round: number) => bare.lowValueText(COMMON_ORGANISER, wordOf(round));
  return [
    {
      name: 'low-value, organiser and text',
      target: 100,
      rounds: 18,
      ask: (round) => openTimeline(journal, 'all', filterOf(round)),
      bare: bareFilter,
    },
    {
      name: 'the values left to filter by',
      target: 100,
      rounds: 12,
      ask: (round) => journal.call('timeline.facets', { period: 'all', filter: filterOf(round) }),
      bare: bareFilter,
    },
    {
      name: 'text alone',
      target: 100,
      rounds: 12,
      ask: (round) => openTimeline(journal, 'all', { ...NO_FILTER, text: wordOf(round) }),
      bare: (round) => bare.text(wordOf(round)),
    },
  ];
}
