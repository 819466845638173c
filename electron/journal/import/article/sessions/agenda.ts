/** The programme of a page: rows and lines that begin with a time of day. */
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { addDays, precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../../text/dates.ts';
import type { ArticleLine } from '../articleText.ts';
import { cellsOf, columnsOf, talksOfRow } from './agendaRow.ts';
import type { Columns, RowTalk } from './agendaRow.ts';
import { clockAt } from './clock.ts';
import type { ClockRange } from './clock.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { speakersIn } from './speakerNames.ts';
import { personOnLines, readTalkLine } from './talkLine.ts';

export interface AgendaDates {
  /** The first day of the event, where the day is known. */
  readonly firstDay: PartialDate | null;
  /** Whether the event lasts longer, so that a time alone names no day. */
  readonly manyDays: boolean;
  readonly today: PartialDate;
}

interface Entry {
  readonly clock: ClockRange;
  readonly day: PartialDate | null;
  readonly talks: readonly RowTalk[];
  readonly people: readonly DraftPerson[];
  readonly room: string | null;
  readonly notes: readonly Span[];
  readonly span: Span;
}

const MOST_ENTRIES = 1_000;
const LEAST_ENTRIES = 2;
/** Lines between two times that belong to the first. */
const MOST_DETAILS = 12;

/** The sessions of a programme within the lines of a page; none where it has fewer than two times. */
export function readAgenda(
  text: string,
  lines: readonly ArticleLine[],
  dates: AgendaDates,
): SessionsFound {
  const entries: Entry[] = [];
  const heads: Span[] = [];
  let day = dates.manyDays ? null : dates.firstDay;
  let columns: Columns | null = null;
  let room: string | null = null;
  let at = 0;
  while (at < lines.length && entries.length < MOST_ENTRIES) {
    const line = lines[at];
    if (!line) break;
    const cells = cellsOf(text, line.span);
    const heading = cells ? null : dayOf(line.text, dates);
    const header: Columns | null = cells && columnsOf(text, cells);
    if (header) columns = header;
    else if (heading) day = heading;
    if (header || heading) heads.push(line.span);
    if (heading) room = ROOM_IN_HEADING.exec(line.text)?.[0] ?? null;
    else if (line.text.startsWith('#') && !heading) columns = null;
    const read: { entry: Entry; next: number } | null = header
      ? null
      : cells
        ? rowEntry(text, line, cells, columns, { day, ...dates, at })
        : lineEntry(text, lines, at, day);
    if (read)
      entries.push(room === null ? read.entry : { ...read.entry, room: read.entry.room ?? room });
    at = read ? read.next : at + 1;
  }
  const own = withoutHours(entries);
  if (own.length < LEAST_ENTRIES) return NO_SESSIONS;
  const spans = [...heads, ...own.map(({ span }) => span)];
  return {
    sessions: own.flatMap((entry) => sessionsOf(text, entry)),
    spans: spans.toSorted((one, other) => one.start - other.start),
  };
}

/** The hours of the event as a whole, which stand in front of its programme, are no session. */
function withoutHours(entries: readonly Entry[]): readonly Entry[] {
  const [first, ...others] = entries;
  const until = first?.clock.to ?? null;
  if (!first || until === null) return entries;
  const within = others.filter(({ clock }) => clock.from >= first.clock.from && clock.from < until);
  return within.length >= LEAST_ENTRIES ? others : entries;
}

/** `10月25日 上午 主会场(三楼)`: where all that follows takes place. */
const ROOM_IN_HEADING =
  /[\p{Script=Han}\w]{1,12}(?:会场|报告厅|会议室|宴会厅|礼堂|教室)(?:\([^()]{1,30}\))?|(?:hall|room|auditorium|stage) [\w-]{1,12}/iu;
/** Until when one may come forward, or when the page was made. */
const OTHER_DAY = /报名|截止|即日起|止$|deadline|until|registration|register|updated|发布|更新/iu;
const LONGEST_DAY = 60;

/** The day that a heading over a part of the programme names. */
function dayOf(line: string, { firstDay, today }: AgendaDates): PartialDate | null {
  if (OTHER_DAY.test(line)) return null;
  if (line.length > LONGEST_DAY || !/[\d一二三四五六七八九十]/u.test(line)) return null;
  if (clockAt(line.replace(/^[#\s]+/u, '')) !== null) return null;
  const words = line.replace(/^[#\s*\-|【[]+/u, '');
  const isDay =
    /^(?:day|d)\s?(?<number>\d{1,2})\b|^第(?<chinese>[一二三四五六七八九十\d]{1,2})[天日]/iu.exec(
      words,
    );
  const phrase = readDates(slashesAsMonths(words), {
    today: firstDay ?? today,
    lean: 'future',
    year: firstDay === null ? undefined : Number(firstDay.slice(0, 4)),
  }).find(
    ({ dateStart, dateEnd, bare }) => precisionOf(dateStart) === 'day' && dateEnd === null && !bare,
  );
  if (phrase && (isDay !== null || phrase.start <= 4 || restOf(words, phrase).length <= 24)) {
    return phrase.certain || firstDay !== null ? phrase.dateStart : null;
  }
  if (!isDay || firstDay === null) return null;
  const number = dayNumber(isDay.groups?.['number'] ?? isDay.groups?.['chinese'] ?? '');
  return number === null ? null : addDays(firstDay, number - 1);
}

/** `11/21（五）` with signs that say which is the month, at the same length. */
const slashesAsMonths = (words: string): string =>
  words.replace(
    /^(\d{1,2})\/(\d{1,2})(?=\s?[(（](?:周|星期)?[一二三四五六日天][)）])[^)）]*[)）]/u,
    (all, month, day) => `${String(month)}月${String(day)}日`.padEnd(all.length),
  );

const restOf = (words: string, { start, end }: Span): string =>
  `${words.slice(0, start)}${words.slice(end)}`.replace(/[\s\p{P}]+/gu, '');

function dayNumber(written: string): number | null {
  const chinese = '一二三四五六七八九十'.indexOf(written);
  const number = chinese >= 0 ? chinese + 1 : Number(written);
  return Number.isInteger(number) && number > 0 && number <= 14 ? number : null;
}

interface RowContext extends AgendaDates {
  readonly day: PartialDate | null;
  readonly at: number;
}

function rowEntry(
  text: string,
  line: ArticleLine,
  cells: readonly Span[],
  columns: Columns | null,
  { day, at, ...dates }: RowContext,
): { entry: Entry; next: number } | null {
  const offset = line.span.start;
  const folded = ({ start, end }: Span): string => line.text.slice(start - offset, end - offset);
  const timed = cells.slice(0, 3).findIndex((cell) => clockAt(folded(cell)) !== null);
  const cell = cells[timed];
  const clock = cell ? clockAt(folded(cell)) : null;
  if (!clock) return null;
  const named = cells.slice(0, timed).map((before) => dayOf(folded(before), dates));
  const talks = talksOfRow(text, cells, columns, timed);
  const entry = {
    clock,
    day: named.find(Boolean) ?? day,
    talks,
    people: [],
    room: null,
    notes: [],
    span: line.span,
  };
  return { entry, next: at + 1 };
}

/** A line that begins with a time, and what stands beneath it. */
function lineEntry(
  text: string,
  lines: readonly ArticleLine[],
  at: number,
  day: PartialDate | null,
): { entry: Entry; next: number } | null {
  const line = lines[at];
  if (!line) return null;
  const marks = /^(?:#{1,6} |[-*•·] ){0,2}/u.exec(line.text)?.[0].length ?? 0;
  const clock = clockAt(line.text.slice(marks));
  if (!clock) return null;
  const rest = { start: line.span.start + marks + clock.length, end: line.span.end };
  let next = at + 1;
  let talk = rest.end > rest.start ? readTalkLine(text, rest) : null;
  const below = lines[next];
  if (!talk && below && isTitle(below.text)) {
    talk = readTalkLine(text, below.span);
    next += 1;
  }
  if (!talk) return null;
  const details = detailsOf(text, lines, next);
  const end = lines[details.next - 1]?.span.end ?? line.span.end;
  const { people, room, notes } = details;
  const talks = [{ talk, room: null, track: null }];
  const span = { start: line.span.start, end };
  return { entry: { clock, day, talks, people, room, notes, span }, next: details.next };
}

const isDetail = (line: string): boolean =>
  !/^#{1,6} /u.test(line) &&
  clockAt(line.replace(/^[-*•·] /u, '')) === null &&
  !line.includes(' | ');

/** What stands beneath a time that is alone on its line: a heading as well. */
const isTitle = (line: string): boolean => isDetail(line.replace(/^#{1,6} /u, ''));

const ROOM_LABEL =
  /^(?:地点|会场|会议室|场地|room|venue|location|where)\s{0,2}[:：]\s{0,2}(?<room>\S.{0,80})$/iu;

/** What stands beneath the line of a time: who speaks, where, and what about. */
function detailsOf(
  text: string,
  lines: readonly ArticleLine[],
  from: number,
): { people: DraftPerson[]; room: string | null; notes: Span[]; next: number } {
  const people: DraftPerson[] = [];
  const notes: Span[] = [];
  let room: string | null = null;
  let at = from;
  while (at < lines.length && at < from + MOST_DETAILS) {
    const line = lines[at];
    if (!line || !isDetail(line.text) || (line.text.length > 200 && !hasTimeAfter(lines, at)))
      break;
    const next = lines[at + 1];
    const isName = line.text.length <= 120;
    const about = next && isDetail(next.text) ? next.span : null;
    const person = isName ? personOnLines(text, line.span, about) : null;
    const named = person ? [] : isName ? speakersIn(text, line.span) : [];
    const where = ROOM_LABEL.exec(line.text)?.groups?.['room'];
    if (person) {
      people.push(person);
      const [alone] = speakersIn(text, line.span);
      if (about && (person.affiliation !== alone?.affiliation || person.title !== alone?.title))
        at += 1;
    } else if (named.length > 0) people.push(...named);
    else if (where !== undefined) room = text.slice(line.span.end - where.length, line.span.end);
    else if (hasTimeAfter(lines, at)) notes.push(line.span);
    else break;
    at += 1;
  }
  return { people, room, notes, next: at };
}

/** Whether the programme goes on after a line. */
const hasTimeAfter = (lines: readonly ArticleLine[], at: number): boolean =>
  lines
    .slice(at + 1, at + 1 + MOST_DETAILS)
    .some(({ text }) => clockAt(text.replace(/^(?:#{1,6} |[-*•·] )/u, '')) !== null);

/** A break is no session, unless somebody speaks in it. */
function sessionsOf(text: string, entry: Entry): DraftSession[] {
  const { clock, day, people, notes, span } = entry;
  const time = (clockTime: string | null): string | null =>
    day === null || clockTime === null ? null : `${day}T${clockTime}`;
  return entry.talks.flatMap(({ talk, room, track }) => {
    const all = [...talk.people, ...people];
    if (isBreak(text, talk.title, talk.kind) && all.length === 0) return [];
    return [
      sessionOf(
        text,
        { ...talk, people: all },
        {
          startsAt: time(clock.from),
          endsAt: time(clock.to),
          room: room ?? entry.room,
          track,
          notes: notes.map(({ start, end }) => text.slice(start, end)).join('\n'),
          span,
        },
      ),
    ];
  });
}

const NO_TALK =
  /^(?:(?:arrival|welcome|registration|check-?in|doors|coffee|tea|lunch|dinner|breakfast|drinks|beers?|pub|networking|mingling|pizza|snacks|refreshments|break|end|close|closing|finish|wrap[- ]?up|q ?& ?a|group photo|social|after ?party|reception|buffet|food)(?:\s?(?:&|and|,|\/|\+|open|time|close|with|over)?\s?[\w-]{0,12}){0,3}|签到|报到|入场|暖场|茶歇|休息|午餐|午休|晚餐|晚宴|用餐|合影|拍照|自由(?:交流|讨论|参观)|交流(?:环节|时间)?|散场|结束|返程|离会|参观|抽奖|开放签到|会议签到|嘉宾签到|来宾签到)[^:：]{0,12}$/iu;

const isBreak = (text: string, { start, end }: Span, kind: string): boolean =>
  kind === 'other' || NO_TALK.test(text.slice(start, end));
