/** How quickly and how completely a search finds, beside what one would take instead. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import Database from 'better-sqlite3';
import { NO_FILTER } from '#shared/filter.ts';
import type { SearchResult } from '#shared/search.ts';
import { inRoot } from '../lib/root.ts';
import { bareSearch } from './bareSearch.ts';
import { type Figure, figureOf, spreadOf, timed, type Unit } from './figures.ts';
import { FILE, indexedOf, journalOf, keptFile, type OpenJournal, openJournal } from './journals.ts';
import type { Memory } from './searchMemory.ts';
import { likeScan, miniSearch, type Rival, trigramBytes, trigramSearch } from './rivals.ts';
import { type DrawnQuery, drawQueries, QUERY_KINDS, type QueryKind } from './searchQueries.ts';
import { oracleOf } from './searchOracle.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const ROUNDS = 2;

/**
 * Numbers of events, as PLENARY_BENCH_SEARCH names them. Of 100,000 only where that is asked for: such
 * a journal takes half an hour to make.
 */
const SIZES = (process.env['PLENARY_BENCH_SEARCH'] ?? '1000 10000').split(' ').map(Number);

/** Searches in journals of growing size, beside bare statements and what one would take instead. */
export async function measureSearch(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await measureSize(size)));
  return figures;
}

async function measureSize(size: number): Promise<Figure[]> {
  const folder = await journalOf(size);
  const memory = memoryFigures(folder);
  const journal = openJournal(folder);
  const db = new Database(join(folder, FILE), { readonly: true });
  try {
    const queries = drawQueries(db);
    const rivals = await rivalsOf(db, size);
    const figures = [
      ...(await latencies(journal, db, queries, rivals)),
      ...(size < LARGE ? await completeness(journal, db, queries, rivals) : []),
      ...memory,
      ...(await sizes(db, size)),
    ];
    return figures.map((figure) => ({
      ...figure,
      name: `${figure.name}, ${size.toLocaleString('en')}`,
    }));
  } finally {
    db.close();
    journal.close();
  }
}

const ask = (journal: OpenJournal, text: string, offset = 0): Promise<SearchResult> =>
  journal.call('search.find', { text, filter: NO_FILTER, kinds: [], offset, limit: 50 });

/** Every how many queries a rival is asked: some take a hundred times as long. */
interface Rivals {
  readonly name: string;
  readonly every: number;
  readonly ask: Rival;
}

async function rivalsOf(db: Database.Database, size: number): Promise<Rivals[]> {
  const every = size <= SMALL ? 1 : size < LARGE ? 5 : 20;
  const like = { name: 'LIKE', every, ask: likeScan(db) };
  if (size >= LARGE) return [like];
  const trigrams = trigramSearch(db, await keptFile(size, 'trigram.sqlite'));
  const rivals = [like, { name: 'trigram and LIKE', every, ask: trigrams }];
  // Over 10,000 events it takes minutes and a gigabyte before it answers anything.
  if (size > SMALL) return rivals;
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const engine = miniSearch(db);
  const megabytes = Math.round((process.memoryUsage().rss - before) / 1_000_000);
  console.error(`MiniSearch: ${Math.round(performance.now() - start)} ms, ${megabytes} MB`);
  return [...rivals, { name: 'MiniSearch', every, ask: engine }];
}

async function latencies(
  journal: OpenJournal,
  db: Database.Database,
  queries: readonly DrawnQuery[],
  rivals: readonly Rivals[],
): Promise<Figure[]> {
  const bare = bareSearch(db);
  const times = new Map<string, number[]>();
  const note = (kind: QueryKind, name: string, ms: number): void => {
    const key = `${kind}: ${name}`;
    times.set(key, [...(times.get(key) ?? []), ms]);
  };
  const replies: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [at, { kind, text }] of queries.entries()) {
      let reply: SearchResult | null = null;
      const own = await timed(async () => (reply = await ask(journal, text)));
      const least = await timed(() => bare(text));
      if (round < 0) continue;
      note(kind, 'Plenary', own);
      note(kind, 'bare', least);
      replies.push(serialize(reply).length / 1_000);
      if (round > 0) continue;
      for (const rival of rivals) {
        if (at % rival.every === 0) note(kind, rival.name, await timed(() => rival.ask(text)));
      }
    }
  }
  const figures = QUERY_KINDS.flatMap((kind) => {
    const spread = (name: string) => spreadOf(times.get(`${kind}: ${name}`) ?? []);
    const measured = spread('Plenary');
    const beside = { name: 'bare statements', ...spread('bare') };
    const ratio = measured.p95 / beside.p95;
    const own: Figure = { name: kind, unit: 'ms', measured, beside, ratio, target: 50 };
    return [
      own,
      ...rivals.map(({ name }) => {
        const other = { name, ...spread(name) };
        return { ...own, beside: other, ratio: measured.p95 / other.p95, target: null };
      }),
    ];
  });
  const largest = figureOf('the largest reply', 'kB', [Math.max(...replies)], 64);
  return [...figures, figureOf('a reply', 'kB', replies), largest];
}

/** Events that are lost and events that are no hits, by reading every text. */
async function completeness(
  journal: OpenJournal,
  db: Database.Database,
  queries: readonly DrawnQuery[],
  rivals: readonly Rivals[],
): Promise<Figure[]> {
  const oracle = oracleOf(db);
  const isWhole = newestId(db) <= SMALL;
  const wrong = new Map<string, { lost: number; false: number }>();
  const compare = (name: string, found: ReadonlySet<number>, right: ReadonlySet<number>): void => {
    const sum = wrong.get(name) ?? { lost: 0, false: 0 };
    sum.lost += right.difference(found).size;
    sum.false += found.difference(right).size;
    wrong.set(name, sum);
  };
  let hits = 0;
  for (const [at, { text }] of queries.entries()) {
    const right = oracle(text);
    hits += right.size;
    compare('Plenary', await eventsFound(journal, text, right, isWhole), right);
    for (const { name, every, ask: rival } of rivals) {
      if (at % every === 0) compare(name, new Set(rival(text)), right);
    }
  }
  return [
    figureOf('events to be found by all queries', 'events', [hits]),
    ...[...wrong].flatMap(([name, { lost, false: invented }]) => [
      figureOf(`${name}: lost`, 'events', [lost], name === 'Plenary' ? 0 : null),
      figureOf(`${name}: no hits`, 'events', [invented], name === 'Plenary' ? 0 : null),
    ]),
  ];
}

/**
 * All the events that a search finds; of a large journal the first page, and so many others as are
 * counted: every page is a search of its own.
 */
async function eventsFound(
  journal: OpenJournal,
  text: string,
  right: ReadonlySet<number>,
  isWhole: boolean,
): Promise<Set<number>> {
  const first = await ask(journal, text);
  const found = new Set(first.events.map(({ eventId }) => eventId));
  if (!isWhole) {
    const others = [...right].filter((id) => !found.has(id));
    const told = first.total - found.size;
    for (let at = 0; at < told; at += 1) found.add(others[at] ?? -1 - at);
    return found;
  }
  for (let offset = found.size; offset < first.total; offset += 50) {
    for (const { eventId } of (await ask(journal, text, offset)).events) found.add(eventId);
  }
  return found;
}

const newestId = (db: Database.Database): number =>
  db.prepare('SELECT max(id) FROM event').pluck().get() as number;

/** What a process needs that does nothing else. */
function memoryFigures(folder: string): Figure[] {
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', inRoot('scripts', 'bench', 'searchMemory.ts'), folder],
    { encoding: 'utf8' },
  );
  const { before, after } = JSON.parse(printed) as Record<'before' | 'after', Memory>;
  return [
    figureOf('memory after one search', 'MB', [before.taken]),
    figureOf('memory after 320 searches', 'MB', [after.taken]),
    figureOf('held by the program after one search', 'MB', [before.held]),
    figureOf('held by the program after 320 searches', 'MB', [after.held]),
  ];
}

async function sizes(db: Database.Database, size: number): Promise<Figure[]> {
  const sum = (sql: string): number => (db.prepare(sql).pluck().get() as number) / 1_000_000;
  const text = sum(`SELECT
    (SELECT sum(octet_length(name) + octet_length(notes)) FROM event)
    + (SELECT sum(octet_length(title) + octet_length(notes)) FROM session)
    + (SELECT sum(octet_length(text)) FROM takeaway)`);
  const index = sum("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search%'");
  // Of trigrams, too, the table that tells where each stretch of text stands is left out.
  const words = sum(
    "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_index%' OR name LIKE 'search_keys%'",
  );
  const { ms, cpuMs } = await indexedOf(size);
  const ratio = (name: string, value: number, target: number | null = null): Figure =>
    figureOf(name, 'x' satisfies Unit, [value], target);
  const trigrams =
    size >= LARGE
      ? []
      : [
          ratio(
            'index / trigrams of the same texts',
            words / (trigramBytes(await keptFile(size, 'trigram.sqlite')) / 1_000_000),
            0.5,
          ),
        ];
  return [
    figureOf('text', 'MB', [text]),
    figureOf('index', 'MB', [index]),
    ratio('index / text', index / text, 1.6),
    ...trigrams,
    figureOf('the whole index made', 's', [ms / 1_000]),
    figureOf('the whole index made, processor', 's', [cpuMs / 1_000]),
  ];
}
