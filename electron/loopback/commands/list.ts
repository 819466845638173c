import { type EventRow, ROLES, STATES } from '#shared/event.ts';
import { type Filter, LOW_VALUE_FILTER, NO_FILTER, Period } from '#shared/filter.ts';
import { Refusal } from '#shared/result.ts';
import type { TimelineView } from '#shared/timeline.ts';
import { WORTHS } from '#shared/worth.ts';
import { type Call, jsonText, type Surroundings, UsageError, withJournal } from './command.ts';

/** Rows that one call may ask for. */
const ROWS_AT_ONCE = 100;

/** The conditions of `list` as they were typed; each may be given more than once. */
export interface ListOptions {
  readonly year?: string | undefined;
  readonly worth?: string[] | undefined;
  readonly role?: string[] | undefined;
  readonly state?: string[] | undefined;
  readonly tag?: string[] | undefined;
  readonly series?: string[] | undefined;
  readonly organiser?: string[] | undefined;
  readonly person?: string[] | undefined;
  readonly language?: string[] | undefined;
  readonly text?: string | undefined;
  readonly 'low-value'?: boolean | undefined;
}

/** Lists the events that all the conditions leave, in the order of the timeline. */
export function listEvents(
  options: ListOptions,
  json: boolean,
  surroundings: Surroundings,
): Promise<number> {
  const period = periodOf(options.year);
  const filter = filterOf(options);
  return withJournal(surroundings, async (call) => {
    const personIds = await Promise.all((options.person ?? []).map((name) => personId(call, name)));
    const seriesIds = await seriesIdsOf(call, options.series ?? []);
    const view = await call('timeline.open', {
      period,
      filter: { ...filter, personIds, seriesIds },
    });
    const events = await rowsOf(call, view);
    const { figures, hidden } = view;
    if (json) surroundings.print(jsonText({ events, figures, hidden }, true));
    else printTable(events, hidden, surroundings);
    return 0;
  });
}

function periodOf(year = 'all'): Period {
  const period = Period.safeParse(/^\d+$/.test(year) ? Number(year) : year);
  if (period.success) return period.data;
  throw new UsageError(`--year takes a year, "all" or "undated", not "${year}".`);
}

function filterOf(options: ListOptions): Filter {
  const preset = options['low-value'] ? LOW_VALUE_FILTER : NO_FILTER;
  const worths = oneOf('--worth', [...WORTHS.map(String), 'unrated'], options.worth);
  return {
    ...preset,
    text: options.text ?? '',
    worths: [
      ...preset.worths,
      ...worths.map((worth) => (worth === 'unrated' ? worth : (Number(worth) as 1))),
    ],
    roles: oneOf('--role', ROLES, options.role),
    states: oneOf('--state', STATES, options.state),
    tags: options.tag ?? [],
    organisers: options.organiser ?? [],
    languages: options.language ?? [],
  };
}

function oneOf<T extends string>(
  option: string,
  known: readonly T[],
  values: readonly string[] = [],
): T[] {
  return values.map((value) => {
    const found = known.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw new UsageError(`${option} takes ${known.join(', ')}, not "${value}".`);
  });
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;

async function personId(call: Call, name: string): Promise<number> {
  const { rows } = await call('person.list', { text: name, offset: 0, limit: 200 });
  const person = rows.find((row) => sameName(row.name, name));
  if (person === undefined) throw new Refusal('not-found', `there is no person "${name}"`);
  return person.id;
}

/** Series are named on the rows of their events, and only there. */
async function seriesIdsOf(call: Call, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const everything = await call('timeline.open', { period: 'all', filter: NO_FILTER });
  const rows = await rowsOf(call, everything);
  return names.map((name) => {
    const row = rows.find(({ series }) => series !== null && sameName(series, name));
    if (row?.seriesId == null) throw new Refusal('not-found', `there is no series "${name}"`);
    return row.seriesId;
  });
}

async function rowsOf(call: Call, { ids, firstRows }: TimelineView): Promise<EventRow[]> {
  const rows = [...firstRows];
  while (rows.length < ids.length) {
    const next = ids.slice(rows.length, rows.length + ROWS_AT_ONCE);
    rows.push(...(await call('event.rows', { ids: next })));
  }
  return rows;
}

function printTable(
  events: readonly EventRow[],
  hidden: number,
  { print, say }: Surroundings,
): void {
  for (const { dateStart, dateEnd, worth, state, name, place } of events) {
    const dates = [dateStart ?? '-', dateEnd].filter((date) => date !== null).join(' to ');
    print([dates, worth ?? '-', state, name, place ?? ''].join('\t'));
  }
  say(`Events: ${events.length}. Hidden by the conditions: ${hidden}.`);
}
