import type { ReadOptions } from '#shared/importReading.ts';
import {
  calendarOf,
  notesOf,
  pageOf,
  recognisedOf,
  tableOfEvents,
  transcriptOf,
} from './documents.ts';
import { compare, type Figure, figureOf, timed } from './figures.ts';
import { handOver } from './handOver.ts';
import { journalOf, type OpenJournal, openJournal } from './journals.ts';

const ROUNDS = 7;
const SIZE = 100_000;
const LARGE = 5_000_000;
const ENTRIES = 700;
/** Two seconds for each 100 kB, from the issue. */
const TARGET = 2_000;
const CALENDAR_TARGET = 1_000;
const MEMORY_TARGET = 300;

const AS_TEXT: ReadOptions = { encoding: null, readAs: 'text', mapping: null };

interface Document {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly target: number;
}

const DOCUMENTS: readonly Document[] = [
  { name: 'notes, English, 100 kB', file: 'a.md', text: notesOf(SIZE, false), target: TARGET },
  { name: 'notes, Chinese, 100 kB', file: 'b.md', text: notesOf(SIZE, true), target: TARGET },
  {
    name: 'transcript, English, 100 kB',
    file: 'c.txt',
    text: transcriptOf(SIZE, false),
    target: TARGET,
  },
  {
    name: 'transcript, Chinese, 100 kB',
    file: 'd.txt',
    text: transcriptOf(SIZE, true),
    target: TARGET,
  },
  { name: 'recognised speech, 100 kB', file: 'e.txt', text: recognisedOf(SIZE), target: TARGET },
  {
    name: 'saved page, English, 100 kB',
    file: 'f.html',
    text: pageOf(SIZE, false),
    target: TARGET,
  },
  { name: 'saved page, Chinese, 100 kB', file: 'g.html', text: pageOf(SIZE, true), target: TARGET },
  {
    name: 'calendar of 700 entries',
    file: 'h.ics',
    text: calendarOf(ENTRIES),
    target: CALENDAR_TARGET,
  },
  { name: 'table of 1,000 rows', file: 'i.csv', text: tableOfEvents(1_000), target: TARGET },
];

/** A document read into drafts, beside the same document taken as plain text: worker, decoding and all. */
export async function measureImport(): Promise<Figure[]> {
  const journal = openJournal(await journalOf(1_000));
  try {
    const figures: Figure[] = [];
    for (const document of DOCUMENTS) figures.push(await measureReading(journal, document));
    figures.push(...(await measureLarge(journal)), await measureBatch(journal));
    return figures;
  } finally {
    journal.close();
  }
}

async function measureReading(journal: OpenJournal, document: Document): Promise<Figure> {
  const { name, file, text, target } = document;
  const read = async (options?: ReadOptions): Promise<number> => {
    const fileId = await handOver(journal, file, text);
    const took = await timed(() =>
      journal.call('import.read', { fileId, ...(options && { options }) }),
    );
    await journal.call('file.close', { fileId });
    return took;
  };
  return compare({
    name: `read: ${name}`,
    rounds: ROUNDS,
    target,
    measure: () => read(),
    beside: { name: 'as plain text', measure: () => read(AS_TEXT) },
  });
}

/** The time for a transcript of 5 MB, and how much more memory the process held meanwhile. */
async function measureLarge(journal: OpenJournal): Promise<Figure[]> {
  const times: number[] = [];
  const growths: number[] = [];
  for (const isChinese of [false, true, false]) {
    const fileId = await handOver(journal, 'large.txt', transcriptOf(LARGE, isChinese));
    const before = process.memoryUsage().rss;
    let most = before;
    const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
    times.push(await timed(() => journal.call('import.read', { fileId })));
    clearInterval(sampling);
    growths.push((most - before) / 1e6);
    await journal.call('file.close', { fileId });
  }
  return [
    figureOf('read: transcript of 5 MB', 'ms', times),
    figureOf('memory for a transcript of 5 MB', 'MB', growths, MEMORY_TARGET),
  ];
}

/** A year's calendar saved at once. */
async function measureBatch(journal: OpenJournal): Promise<Figure> {
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({ index }));
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    // Another calendar each time, as the entries of a known one are not saved again.
    const text = calendarOf(ENTRIES).replaceAll('bench-', `bench-${round}-`);
    const fileId = await handOver(journal, 'year.ics', text);
    await journal.call('import.read', { fileId });
    times.push(
      await timed(() => journal.call('import.saveMany', { documents: [{ fileId, entries }] })),
    );
  }
  return figureOf('save: 700 entries of a calendar', 'ms', times);
}
