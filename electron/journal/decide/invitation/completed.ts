/** What an invitation says beyond what its reader has found: readers look for what was, not what will be. */
import type { Draft, Proposal } from '#shared/draft.ts';
import { precisionOf } from '#shared/partialDate.ts';
import { foldForComparison } from '../../../text/fold.ts';
import { seriesOf } from '../../import/mining/eventRest.ts';
import { mainTitle } from '../subject.ts';
import { costsIn, daysIn, organiserIn, placeIn } from './facts.ts';
import { type Line, linesOf } from './lines.ts';
import { nameIn } from './name.ts';
import { sessionsIn, speakersIn } from './programme.ts';

/** What depends on when and for whom an invitation is read. */
export interface Occasion {
  readonly today: string;
  /** The user's own currency. */
  readonly currency: string;
}

/** Calendars, tables and machine-made programmes say all they know in fields of their own. */
const PROSE = ['post', 'notes', 'transcript', 'article', 'text'];

/** The draft with what only an invitation says; what was read already stands. */
export function completedDraft(draft: Draft, text: string, occasion: Occasion): Draft {
  if (!PROSE.includes(draft.shape) || draft.entry !== null) return draft;
  const lines = linesOf(text);
  const name = nameOf(draft, text, lines);
  const isNew = draft.name.value === null && name.value !== null;
  const main = { ...name, value: name.value && mainTitle(name.value) };
  const { series, edition } = isNew ? seriesOf(main) : draft;
  const known = { ...draft, name, series, edition };
  return withProgramme(
    {
      ...known,
      ...datesOf(known, text, lines, occasion.today),
      place: known.place.value === null ? (placeIn(text, lines) ?? known.place) : known.place,
      organiser:
        known.organiser.value === null
          ? (organiserIn(text, lines) ?? known.organiser)
          : known.organiser,
      costs: known.costs.length === 0 ? costsIn(lines, occasion.currency) : known.costs,
      // Nothing was taken away yet from what has not been.
      takeaways: [],
    },
    text,
    lines,
  );
}

function nameOf(draft: Draft, text: string, lines: readonly Line[]): Proposal<string> {
  if (draft.name.value !== null) return draft.name;
  const found = nameIn(text, lines);
  return found ? { value: found.text, confidence: 'likely', span: found.span } : draft.name;
}

/** A day is better than a month or a year; those of the draft stand where they are days. */
function datesOf(
  { dateStart, dateEnd }: Draft,
  text: string,
  lines: readonly Line[],
  today: string,
): Pick<Draft, 'dateStart' | 'dateEnd'> {
  if (dateStart.value !== null && precisionOf(dateStart.value) === 'day') {
    return { dateStart, dateEnd };
  }
  const days = daysIn(text, lines, today);
  if (!days || (dateStart.value !== null && !days.dateStart.startsWith(dateStart.value))) {
    return { dateStart, dateEnd };
  }
  const span = { start: days.start, end: days.end };
  const said = <T>(value: T) => ({ value, confidence: 'likely' as const, span });
  return {
    dateStart: said(days.dateStart),
    dateEnd:
      days.dateEnd === null
        ? { value: null, confidence: 'missing', span: null }
        : said(days.dateEnd),
  };
}

function withProgramme(draft: Draft, text: string, lines: readonly Line[]): Draft {
  const hasTitles = draft.sessions.some(({ title }) => title.value !== null);
  const sessions = hasTitles ? draft.sessions : sessionsIn(lines);
  const named = [...draft.people, ...sessions.flatMap(({ people }) => people)];
  const more = named.length > 0 && draft.people.length > 0 ? [] : speakersIn(text, lines);
  const known = new Set(named.map((person) => foldForComparison(person.name)));
  const people = more.filter((person) => {
    const key = foldForComparison(person.name);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  // A text that was one session has become a programme; its words are notes of the event.
  const notes = hasTitles || draft.notes !== '' ? draft.notes : text.trim();
  return { ...draft, sessions, notes, people: [...draft.people, ...people] };
}
