/** Rows that are the sessions of one event: a draft of that event. */
import { emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type { Draft, DraftSession, Proposal, Span } from '#shared/draft.ts';
import { knownPlaces } from '../../text/places.ts';
import { languageOf } from '../hints.ts';
import { mineEvent } from '../mining/event.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import { readCellDate, readCellTimes, saysNothing, timesIn } from './cellDates.ts';
import { isBreak, readKind } from './cellValues.ts';
import { cellsOf } from './delimited.ts';
import type { Cell, TableRow } from './delimited.ts';
import { peopleInRow } from './rowPeople.ts';
import { takeawaysIn } from './rowTakeaways.ts';
import { problemAt, rowCells } from './tableContext.ts';
import type { RowCells, TableContext } from './tableContext.ts';

/** A day of the programme, with where it was read. */
interface Day {
  readonly date: string;
  readonly span: Span;
}

export interface SessionsRead {
  readonly draft: Draft;
  /** Rows that have no title. */
  readonly leftOut: number;
}

/** The event whose programme a table is: from the rows above its heading, and from its days. */
export function sessionsDraft(
  above: readonly TableRow[],
  rows: readonly TableRow[],
  context: TableContext,
): SessionsRead {
  const draft = { ...emptyDraft('table'), ...factsAbove(above, context) };
  const stated = draft.dateStart.value;
  let day: Day | null =
    stated?.length === 10 && draft.dateStart.span
      ? { date: stated, span: draft.dateStart.span }
      : null;
  const days: Day[] = [];
  let leftOut = 0;
  for (const row of rows) {
    const cells = rowCells(row, context);
    const own = dayOf(cells, context);
    if (own) days.push((day = own));
    const session = sessionOf(cells, day, context);
    if (!session) {
      if (!own || !isDayAlone(row)) leftOut += 1;
      continue;
    }
    for (const cell of cells.all('takeaways')) {
      const place = draft.sessions.length;
      draft.takeaways.push(
        ...takeawaysIn(cell, context).map((each) => ({ ...each, session: place })),
      );
    }
    draft.sessions.push(session);
  }
  if (draft.name.value === null) draft.name = commonName(rows, context);
  Object.assign(draft, datesOver(days, draft));
  draft.language = languageOf(
    draft.sessions.map(({ title, notes }) => `${title.value ?? ''}\n${notes}`).join('\n'),
  );
  return { draft, leftOut };
}

const PROGRAMME =
  /[\s:：\-–—|,，]{0,5}(?:conference )?(?:full |final |draft )?(?:programme|program|schedule|agenda|timetable|(?:会议|大会|论坛|活动)?(?:日程|议程)(?:安排|表)?|日程安排|节目单)$/iu;

/** What the rows above the heading say of the event. */
function factsAbove(above: readonly TableRow[], context: TableContext): Partial<Draft> {
  const { text, mapping, dates } = context;
  const cells = above.flatMap((row) => cellsOf(text, row, mapping.delimiter));
  const [title] = cells.filter((cell) => /\p{L}/u.test(cell.text));
  if (!title) return {};
  const span = { start: title.span.start, end: above.at(-1)?.span.end ?? title.span.end };
  const own = { text: title.text, span: title.span };
  const facts = mineEvent(text, {
    title: own,
    body: span,
    published: null,
    today: dates.today,
    own: false,
  });
  const line = mineTitleLine(text, own);
  const bare = title.text.replace(PROGRAMME, '');
  const whole: Proposal<string> = {
    value: bare,
    confidence: 'likely',
    span: { start: title.span.start, end: title.span.start + bare.length },
  };
  const mined = [line.event, facts.name].find(
    ({ value }) => value !== null && value !== title.text,
  );
  return {
    ...facts,
    // Cells are plainer than prose: what one of them says by itself counts first.
    ...dateAbove(cells, context),
    ...placeAbove(cells),
    name: mined ?? (bare.trim() === '' ? missing<string>() : whole),
  };
}

const CITIES = knownPlaces([]);

/** A cell that is a city, alone or before its country. */
function placeAbove(cells: readonly Cell[]): Partial<Pick<Draft, 'place'>> {
  const place = cells.find(
    ({ text }) => CITIES.has(text) || CITIES.has(text.split(/[,，]/u, 1)[0] ?? ''),
  );
  return place ? { place: { value: place.text, confidence: 'likely', span: place.span } } : {};
}

function dateAbove(
  cells: readonly Cell[],
  { dates }: TableContext,
): Partial<Pick<Draft, 'dateStart' | 'dateEnd'>> {
  const found = cells.flatMap(({ text, span }) => {
    const date = readCellDate(text, dates);
    return date === null || date === 'unreadable' ? [] : [{ ...date, span }];
  });
  // A day says more than the year of a title.
  const [best] = found.toSorted((a, b) => b.dateStart.length - a.dateStart.length);
  if (!best) return {};
  const { dateStart, dateEnd, confidence, span } = best;
  return {
    dateStart: { value: dateStart, confidence, span },
    dateEnd: dateEnd === null ? missing() : { value: dateEnd, confidence, span },
  };
}

/** The day that a row states; merged cells leave it to the first row of the day. */
function dayOf(cells: RowCells, context: TableContext): Day | null {
  const { text, mapping, dates } = context;
  const alone = isDayAlone(cells.row) ? cellsOf(text, cells.row, mapping.delimiter) : [];
  const candidates = [...cells.all('dateStart'), ...cells.all('startTime'), ...alone];
  for (const cell of candidates) {
    if (cell.text === '') continue;
    const date = readCellDate(cell.text, dates);
    if (date === null || date === 'unreadable' || date.dateStart.length < 10) continue;
    return { date: date.dateStart, span: cell.span };
  }
  return null;
}

/** A row with a single filled cell heads the rows beneath it. */
const isDayAlone = ({ values }: TableRow): boolean =>
  values.filter((value) => value.trim() !== '').length === 1;

function sessionOf(cells: RowCells, day: Day | null, context: TableContext): DraftSession | null {
  const { row } = cells;
  const title = cells.first('name');
  const people = peopleInRow(cells, context);
  if (!title || saysNothing(title.text)) {
    if (!isDayAlone(row)) context.tell(problemAt(row, 'no-name', null));
    return null;
  }
  if (isDayAlone(row) && readDay(title.text, context)) return null;
  const [startsAt = null, endsAt = null] = wallTimes(cells, day, context);
  const written = (field: 'room' | 'track'): string | null => {
    const told = cells.all(field).filter(({ text }) => !saysNothing(text));
    return told.length === 0 ? null : told.map(({ text }) => text).join(', ');
  };
  const prose = [...cells.all('summary'), ...cells.all('notes')];
  const opinions = cells.all('opinion');
  return {
    ...emptyDraftSession(),
    kind: people.length === 0 && isBreak(title.text) ? 'other' : kindOf(cells),
    title: { value: title.text.replace(/\s+/gu, ' '), confidence: 'sure', span: title.span },
    startsAt,
    endsAt,
    room: written('room'),
    track: written('track'),
    people,
    notes: prose.map(({ text }) => text).join('\n\n'),
    opinion: opinions.map(({ text }) => text).join('\n\n'),
    opinionSpans: opinions.map(({ span }) => span),
    span: row.span,
  };
}

function readDay(text: string, { dates }: TableContext): boolean {
  const date = readCellDate(text, dates);
  return date !== null && date !== 'unreadable';
}

function kindOf(cells: RowCells): DraftSession['kind'] {
  const stated = cells.first('kind');
  const byKind = stated && readKind(stated.text);
  if (byKind) return byKind;
  const title = cells.first('name')?.text ?? '';
  const track = cells.first('track')?.text ?? '';
  // A title says it by its head: `Keynote: …`, `圆桌对话：…`.
  const head = /^(?<head>[^:：|]{2,30})[:：|]/u.exec(title)?.groups?.['head'];
  const told = [head ?? '', title, track].map(readKind).find((kind) => kind !== null);
  return told ?? 'talk';
}

/** Start and end on the clock of the place; without a day a time is no wall time. */
function wallTimes(cells: RowCells, day: Day | null, context: TableContext): (string | null)[] {
  const start = cells.first('startTime');
  const end = cells.first('endTime');
  for (const cell of [start, end]) {
    const isBad = cell && !saysNothing(cell.text) && readCellTimes(cell.text).length === 0;
    if (isBad) context.tell(problemAt(cells.row, 'not-a-date', cell));
  }
  const timesBeside = (field: 'dateStart' | 'dateEnd'): string[] =>
    cells.all(field).flatMap(({ text }) => timesIn(text));
  const [from, until] = start ? readCellTimes(start.text) : timesBeside('dateStart');
  const to = until ?? (end ? readCellTimes(end.text)[0] : timesBeside('dateEnd')[0]);
  if (day === null || from === undefined) return [null, null];
  return [`${day.date}T${from}`, to !== undefined && to > from ? `${day.date}T${to}` : null];
}

/** The event that all rows name in a column of its own. */
function commonName(rows: readonly TableRow[], context: TableContext): Proposal<string> {
  const index = context.mapping.columns.indexOf('series');
  const values = new Set(
    rows.map((row) => (row.values[index] ?? '').trim()).filter((value) => value !== ''),
  );
  const [value] = values;
  const first = rows.find((row) => (row.values[index] ?? '').trim() !== '');
  const span = first && rowCells(first, context).first('series')?.span;
  if (index < 0 || values.size !== 1 || value === undefined || !span) return missing();
  return { value, confidence: 'likely', span };
}

/** The first and the last day of the programme, which are those of the event. */
function datesOver(days: readonly Day[], draft: Draft): Partial<Draft> {
  const ordered = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || draft.dateEnd.value !== null) return {};
  return {
    dateStart: { value: first.date, confidence: 'sure', span: first.span },
    dateEnd:
      first.date === last.date
        ? missing<string>()
        : { value: last.date, confidence: 'sure', span: last.span },
  };
}
