/** From a calendar to drafts: a list of its events, or the one event that its entries are part of. */
import type { Draft } from '#shared/draft.ts';
import type { ReaderContext, ReaderResult } from '../reader.ts';
import { notice } from '../programme/programmeDraft.ts';
import { agendaIn } from './agenda.ts';
import { calendarZones } from './calendarZones.ts';
import type { Calendar, CalendarComponent } from './component.ts';
import { propertyOf } from './component.ts';
import { conferenceDraft } from './conference.ts';
import { draftOfOccurrence, factsOf } from './eventDraft.ts';
import type { EventFacts } from './eventDraft.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';

export const MOST_ENTRIES = 5_000;
/** Characters of notes that a list may hold in all, as a series repeats them in each instance. */
const MOST_NOTES = 20_000_000;

/** The drafts of a calendar, in the order of their start. */
export function readCalendar(calendar: Calendar, { today }: ReaderContext): ReaderResult {
  const zones = calendarZones(calendar);
  const { list, cut, unsupported } = occurrencesIn(calendar.events, zones, today);
  const said = list.filter(
    ({ event, times }) => times !== null || propertyOf(event, 'SUMMARY') !== null,
  );
  const notices = [
    ...notice('recurrence-cut', cut),
    ...notice('recurrence-unsupported', unsupported),
    ...notice('zone-unknown', zones.unknown.size),
    ...notice('rows-left-out', list.length - said.length),
  ];
  const conference = conferenceDraft(calendar, said);
  if (conference) {
    const draft = { ...conference, notices: [...conference.notices, ...notices] };
    return { drafts: [draft], isList: false, table: null, notices: [] };
  }
  const kept = firstEntries(said);
  const all = [...notices, ...notice('entries-cut', said.length - kept.length + calendar.leftOut)];
  const drafts = draftsOf(kept, calendar);
  const [only] = drafts;
  if (only && drafts.length === 1) {
    const draft = { ...only, entry: null, notices: all };
    return { drafts: [draft], isList: false, table: null, notices: [] };
  }
  return { drafts, isList: true, table: null, notices: all };
}

const startOf = ({ times }: Occurrence): number => times?.start ?? Infinity;

/** In order of time; where there are too many, instances of series give way, the last first. */
function firstEntries(occurrences: readonly Occurrence[]): Occurrence[] {
  const byStart = (one: Occurrence, other: Occurrence): number =>
    startOf(one) - startOf(other) || 0;
  const sorted = occurrences.toSorted(byStart);
  if (sorted.length <= MOST_ENTRIES) return sorted;
  const single = sorted.filter(({ series }) => !series);
  const recurring = sorted.filter(({ series }) => series !== null);
  return [...single, ...recurring].slice(0, MOST_ENTRIES).toSorted(byStart);
}

function draftsOf(entries: readonly Occurrence[], calendar: Calendar): Draft[] {
  const facts = new Map<CalendarComponent, EventFacts>();
  const factsFor = (event: CalendarComponent): EventFacts => {
    const known = facts.get(event) ?? factsOf(event, calendar);
    facts.set(event, known);
    return known;
  };
  const shown = new Set<CalendarComponent>();
  const mostNotes = Math.floor(MOST_NOTES / Math.max(1, entries.length));
  return entries.map((occurrence) => {
    const { event, series } = occurrence;
    // The first of a series has its notes in full.
    const isFirst = !shown.has(event);
    shown.add(event);
    const name = series && factsFor(series).draft.name;
    const written = draftOfOccurrence(occurrence, factsFor(event), name);
    const draft = entries.length === 1 ? withAgenda(written, event) : written;
    return isFirst ? draft : { ...draft, notes: draft.notes.slice(0, mostNotes) };
  });
}

/** An invitation on its own with the talks that its description lists; in a list an event is one entry. */
function withAgenda(draft: Draft, event: CalendarComponent): Draft {
  const span = propertyOf(event, 'DESCRIPTION')?.span ?? null;
  const day = draft.dateEnd.value === null ? draft.dateStart.value : null;
  const talks = agendaIn(draft.notes, day?.length === 10 ? day : null, span);
  if (talks.length === 0) return draft;
  const room = draft.sessions[0]?.room ?? null;
  const named = new Set(talks.flatMap(({ people }) => people.map(({ name }) => name)));
  const others = [...draft.people, ...draft.sessions.flatMap(({ people }) => people)];
  return {
    ...draft,
    people: others.filter(({ name }) => !named.has(name)),
    sessions: talks.map((talk) => ({ ...talk, room })),
  };
}
