/** The event that a page describes for machines, in the words of schema.org. */
import { draftPerson, emptyDraftSession, missing } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, Proposal } from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import { addDays, isPartialDate } from '#shared/partialDate.ts';
import { textOf, thingsAt } from './html/linkedData.ts';
import type { Thing } from './html/linkedData.ts';
import type { PageData, Stated } from './pageData.ts';

export type EventData = Pick<
  Draft,
  'name' | 'dateStart' | 'dateEnd' | 'place' | 'organiser' | 'format' | 'link' | 'state'
> & { readonly people: readonly DraftPerson[]; readonly sessions: readonly DraftSession[] };

const isEvent = ({ types }: Thing): boolean =>
  types.some((type) =>
    /^(?:\w{0,30}Event|EventSeries|Festival|Hackathon|\w{0,20}Conference)$/u.test(type),
  );

const isArticle = ({ types }: Thing): boolean =>
  types.some((type) => /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/u.test(type));

const folded = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

/** The one event that a page is about; a list of coming events in a margin is none. */
export function eventOf(things: readonly Thing[], title: string | null): Thing | null {
  const events = things.filter((thing) => isEvent(thing) && textOf(thing, 'name') !== null);
  const shown = folded(title ?? '');
  const named = events.filter((event) => {
    const name = folded(textOf(event, 'name') ?? '');
    return name.length > 3 && shown !== '' && (shown.includes(name) || name.includes(shown));
  });
  if (named[0]) return named[0];
  return events.length === 1 && !things.some(isArticle) ? (events[0] ?? null) : null;
}

/** The article that a page is, with its author and date. */
export const articleOf = (things: readonly Thing[]): Thing | null => things.find(isArticle) ?? null;

/** What the data say of an event, each value written into the page's data. All of it is sure. */
export function eventData(event: Thing, data: PageData): EventData {
  const line = (label: string, text: string | null): Proposal<string> =>
    proposal(text === null ? null : data.add(`event.${label}`, text));
  const name = line('name', textOf(event, 'name')?.slice(0, LIMITS.name) ?? null);
  const dates = datesOf(event, data);
  return {
    name,
    ...dates,
    place: line('location', placeOf(event)),
    organiser: line('organizer', organiserOf(event)),
    format: formatOf(event, data),
    state: stateOf(event, data),
    link: linkOf(event, data),
    people: performersOf(event, data),
    sessions: sessionsOf(event, data),
  };
}

const proposal = (stated: Stated | null): Proposal<string> =>
  stated === null ? missing() : { value: stated.value, confidence: 'sure', span: stated.span };

const DAY =
  /^(?<day>\d{4}-\d{2}(?:-\d{2})?)(?:[T ](?<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;

interface Moment {
  readonly date: string;
  readonly clock: string | null;
  /** In world time, which may be another day at the place. */
  readonly isUtc: boolean;
}

/** A date of the data, on the clock of the place. */
export function momentOf(written: string | null): Moment | null {
  const groups = DAY.exec(written ?? '')?.groups;
  const date = groups?.['day'];
  if (date === undefined || !isPartialDate(date)) return null;
  return { date, clock: groups?.['clock'] ?? null, isUtc: groups?.['zone'] === 'Z' };
}

function datesOf(event: Thing, data: PageData): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const from = textOf(event, 'startDate');
  const until = textOf(event, 'endDate');
  const start = momentOf(from);
  const end = momentOf(until);
  const first = from === null || start === null ? null : data.add('event.startDate', from);
  const last = until === null || end === null ? null : data.add('event.endDate', until);
  // An end at midnight is the end of the day before.
  const ends =
    end && start && end.clock === '00:00' && end.date > start.date && start.clock !== null;
  const lastDay = end && (ends && end.date.length === 10 ? addDays(end.date, -1) : end.date);
  const isRange = start !== null && lastDay !== null && lastDay > start.date;
  return {
    dateStart:
      first && start
        ? { value: start.date, confidence: sureness(start), span: first.span }
        : missing(),
    dateEnd:
      isRange && last && end
        ? { value: lastDay, confidence: sureness(end), span: last.span }
        : missing(),
  };
}

const sureness = ({ isUtc, clock }: Moment): 'sure' | 'likely' =>
  isUtc && clock !== '00:00' ? 'likely' : 'sure';

function placeOf(event: Thing): string | null {
  const places = thingsAt(event, 'location').filter(
    ({ types }) => !types.includes('VirtualLocation'),
  );
  const [place] = places;
  if (!place) return null;
  const [address] = thingsAt(place, 'address');
  const name = textOf(place, 'name');
  const city = address ? textOf(address, 'addressLocality', 'addressRegion') : null;
  const isWeb = (text: string | null): boolean => text !== null && /^https?:/u.test(text);
  const parts = [isWeb(name) ? null : name, city].filter((part) => part !== null);
  if (parts.length === 2 && parts[0]?.includes(parts[1] ?? '') === true) return parts[0] ?? null;
  const written = parts.join(', ');
  const plain = address && !isWeb(textOf(address, 'name')) ? textOf(address, 'name') : null;
  return written === '' ? plain : written.slice(0, LIMITS.line);
}

const organiserOf = (event: Thing): string | null => {
  const names = thingsAt(event, 'organizer').flatMap(
    (organiser) => textOf(organiser, 'name') ?? [],
  );
  const unique = [...new Set(names)].filter((name) => !/^https?:/u.test(name)).slice(0, 4);
  return unique.length === 0 ? null : unique.join(', ');
};

function formatOf(event: Thing, data: PageData): Draft['format'] {
  const mode = textOf(event, 'eventAttendanceMode');
  const value = /mixed/iu.test(mode ?? '')
    ? 'hybrid'
    : /online/iu.test(mode ?? '')
      ? 'online'
      : /offline/iu.test(mode ?? '')
        ? 'in-person'
        : null;
  const stated =
    value === null || mode === null ? null : data.add('event.eventAttendanceMode', mode);
  return value === null || stated === null
    ? missing()
    : { value, confidence: 'sure', span: stated.span };
}

function stateOf(event: Thing, data: PageData): Draft['state'] {
  const status = textOf(event, 'eventStatus');
  if (status === null || !/cancel/iu.test(status)) return missing();
  const stated = data.add('event.eventStatus', status);
  return stated ? { value: 'cancelled', confidence: 'sure', span: stated.span } : missing();
}

function linkOf(event: Thing, data: PageData): Proposal<string> {
  const url = textOf(event, 'url', 'sameAs');
  return proposal(url !== null && isOpenableLink(url) ? data.add('event.url', url) : null);
}

const MOST_PEOPLE = 200;

function performersOf(event: Thing, data: PageData): DraftPerson[] {
  const things = [...thingsAt(event, 'performer'), ...thingsAt(event, 'performers')];
  return things.slice(0, MOST_PEOPLE).flatMap((performer) => {
    const name = textOf(performer, 'name');
    const isGroup = performer.types.some((type) => /Organization|Group|Team/u.test(type));
    if (name === null || isGroup) return [];
    const stated = data.add('event.performer', name);
    if (!stated) return [];
    const affiliation = textOf(performer, 'worksFor', 'affiliation', 'memberOf');
    const title = textOf(performer, 'jobTitle');
    const person = {
      name: name.slice(0, LIMITS.name),
      part: 'speaker',
      affiliation,
      title,
    } as const;
    return [draftPerson({ ...person, confidence: 'sure', span: stated.span })];
  });
}

const MOST_SESSIONS = 300;

function sessionsOf(event: Thing, data: PageData): DraftSession[] {
  const parts = [...thingsAt(event, 'subEvent'), ...thingsAt(event, 'subEvents')];
  return parts.slice(0, MOST_SESSIONS).flatMap((part) => {
    const name = textOf(part, 'name');
    const stated = name === null ? null : data.add('event.subEvent', name.slice(0, LIMITS.name));
    if (!stated) return [];
    const [place] = thingsAt(part, 'location');
    return [
      {
        ...emptyDraftSession(),
        title: proposal(stated),
        startsAt: wallTime(momentOf(textOf(part, 'startDate'))),
        endsAt: wallTime(momentOf(textOf(part, 'endDate'))),
        room: place ? textOf(place, 'name') : null,
        people: performersOf(part, data),
        notes: textOf(part, 'description') ?? '',
        span: stated.span,
      },
    ];
  });
}

/** A time in world time is not that of the clock on the wall. */
const wallTime = (moment: Moment | null): string | null =>
  moment?.clock == null || moment.isUtc || moment.date.length < 10
    ? null
    : `${moment.date}T${moment.clock}`;
