/** One event of a calendar as a draft. */
import { emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, Proposal, Span } from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import type { SessionKind } from '#shared/session.ts';
import { languageOf } from '../hints.ts';
import { dropRolePrefix } from '../mining/rolePrefix.ts';
import type { Title } from '../title.ts';
import { textOfMarkup } from '../programme/markup.ts';
import { sessionKind } from '../programme/sessionKinds.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { Calendar, CalendarComponent, CalendarProperty } from './component.ts';
import type { EventTimes } from './eventTimes.ts';
import { NO_LOCATION, readLocation } from './location.ts';
import type { Location } from './location.ts';
import type { Occurrence } from './occurrences.ts';
import { labelledPeople, listedPerson, oncePeople } from './speakers.ts';
import { itemsOf, lineTextOf, textOf } from './textValue.ts';
import type { TextForm } from './component.ts';
import { dayOf, MINUTES_A_DAY, wallText } from './wallClock.ts';

/** What an event says beside its times; the same for all instances of a series. */
export interface EventFacts {
  readonly draft: Draft;
  readonly room: string | null;
  readonly roomSpan: Span | null;
  readonly kind: SessionKind;
  /** Those whom it names as speaking there. */
  readonly people: readonly DraftPerson[];
}

const likely = <T>(value: T, span: Span | null): Proposal<T> => ({
  value,
  confidence: 'likely',
  span,
});

/** Reads all but the times of an event. */
export function factsOf(event: CalendarComponent, calendar: Calendar): EventFacts {
  const form = calendar.textForm;
  const summary = propertyOf(event, 'SUMMARY');
  const location = locationOf(event, form);
  const description = propertyOf(event, 'DESCRIPTION');
  const notes = description ? notesOf(textOf(description, form)) : '';
  const named = nameOf(summary, form);
  const draft: Draft = {
    ...emptyDraft('calendar'),
    name: named.name,
    role: named.role,
    state: stateOf(event, calendar, named.said),
    organiser: organiserOf(event),
    place: location.place,
    format: location.format,
    link: linkOf(event, location, description, notes),
    language: languageOf(`${named.name.value ?? ''}\n${notes}`),
    notes,
    ...tagsOf(event, form),
  };
  const labelled = labelledPeople(notes, description?.span ?? null);
  const people = oncePeople([...attendingSpeakers(event, form), ...labelled]);
  const kind = sessionKind(draft.tags.join(' '), summary ? lineTextOf(summary, form) : '');
  const roomSpan = propertyOf(event, 'LOCATION')?.span ?? null;
  return { draft, room: location.room, roomSpan, kind, people: people.slice(0, LIMITS.people) };
}

/** Calendars and mail programs write this before the name of what does not take place. */
const CANCELLED =
  /^[[【(（]?(?:cancell?ed(?: event)?|abgesagt|annul[ée]e?|cancelado|已取消|取消)[\])】）]?\s*[:：\-–—]\s*|^[[【(（](?:cancell?ed|已取消|取消)[\])】）]\s*/iu;

const UNSURE = '(?:tentative|provisional|to be confirmed|tbc|暂定|暫定|待定|待确认|待確認)';
/** What people write around the name of what may not take place, or which they may not go to. */
const TENTATIVE = new RegExp(
  `^(?:[[【(（]${UNSURE}[\\])】）]\\s*[:：–—-]?|(?:${UNSURE}|hold)\\s*(?:[:：]|[–—-](?=\\s)))\\s*`,
  'iu',
);
const TENTATIVE_END = new RegExp(`\\s*[[【(（]${UNSURE}[\\])】）]\\s*$`, 'iu');

/** Prefixes that tell what the owner does there; `Panel:` or `Webinar:` only say what it is. */
const OWN_PART =
  /invited|\bmy\b|speaking|moderating|presenting|organi[sz]ing|特邀|受邀|邀请|邀請|担任/iu;
const KEYNOTE = /keynote|主题演讲|主題演講|主旨/iu;

type Named = Pick<Draft, 'name' | 'role'> & { readonly said: 'cancelled' | 'planned' | null };

function nameOf(summary: CalendarProperty | null, form: TextForm): Named {
  const text = summary ? lineTextOf(summary, form) : '';
  if (!summary || text === '') return { name: missing(), role: missing(), said: null };
  const cancelled = CANCELLED.exec(text)?.[0] ?? '';
  const tentative = cancelled === '' ? (TENTATIVE.exec(text)?.[0] ?? '') : '';
  const rest = withoutStart({ text, span: summary.span }, cancelled.length + tentative.length);
  const whole = withoutEnd(rest, TENTATIVE_END.exec(rest.text)?.[0].length ?? 0);
  const isTentative = tentative !== '' || whole.text !== rest.text;
  const dropped = dropRolePrefix(whole);
  const prefix = whole.text.slice(0, whole.text.length - dropped.name.text.length);
  const isOwn = OWN_PART.test(prefix);
  const name = isOwn || KEYNOTE.test(prefix) ? dropped.name : whole;
  const { role, span } = dropped;
  return {
    name: { value: name.text.slice(0, LIMITS.name), confidence: 'sure', span: name.span },
    role: role !== null && isOwn ? likely(role, span ?? summary.span) : missing(),
    said: cancelled !== '' ? 'cancelled' : isTentative ? 'planned' : null,
  };
}

/** The title after its first characters; its span follows where the text is written as it reads. */
function withoutStart({ text, span }: Title, length: number): Title {
  const isVerbatim = span.end - span.start === text.length;
  const start = isVerbatim ? span.start + length : span.start;
  return { text: text.slice(length), span: { start, end: span.end } };
}

/** The title before its last characters. */
function withoutEnd({ text, span }: Title, length: number): Title {
  const isVerbatim = span.end - span.start === text.length;
  const end = isVerbatim ? span.end - length : span.end;
  return { text: text.slice(0, text.length - length), span: { start: span.start, end } };
}

const MOST_LOCATION = 2_000;

function locationOf(event: CalendarComponent, form: TextForm): Location {
  const property = propertyOf(event, 'LOCATION');
  return property
    ? readLocation(textOf(property, form).slice(0, MOST_LOCATION), property.span)
    : NO_LOCATION;
}

/** The block that a calendar service puts beneath a description of its own. */
const SERVICE_BLOCK = /^-?:?:~:~[:~]{10,}.*$/mu;

function notesOf(description: string): string {
  const [own = '', ...blocks] = textOfMarkup(description).split(SERVICE_BLOCK);
  const after = blocks.length > 1 ? (blocks.at(-1) ?? '') : '';
  return `${own.trim()}\n\n${after.trim()}`.trim().slice(0, LIMITS.longText);
}

function stateOf(
  event: CalendarComponent,
  calendar: Calendar,
  said: Named['said'],
): Draft['state'] {
  const status = propertyOf(event, 'STATUS');
  const stated = status?.value.trim().toUpperCase();
  const method = propertyOf(calendar, 'METHOD');
  if (said === 'cancelled' || stated === 'CANCELLED') {
    return { value: 'cancelled', confidence: 'sure', span: status?.span ?? null };
  }
  if (method?.value.trim().toUpperCase() === 'CANCEL') {
    return { value: 'cancelled', confidence: 'sure', span: method.span };
  }
  const answer = ownAnswer(event, calendar);
  const partStat = answer?.params.get('PARTSTAT')?.toUpperCase();
  if (answer && partStat === 'DECLINED') return likely('skipped', answer.span);
  if (answer && partStat === 'TENTATIVE') return likely('interested', answer.span);
  // The status is that of the event, which may yet change; only the answer tells of the user.
  if (status && stated === 'TENTATIVE') return likely('planned', status.span);
  return said === null ? missing() : likely(said, propertyOf(event, 'SUMMARY')?.span ?? null);
}

const addressOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '');

/** The owner among the invited, where the calendar is named by their address. */
function ownAnswer(event: CalendarComponent, calendar: Calendar): CalendarProperty | null {
  const owner = addressOf(propertyOf(calendar, 'X-WR-CALNAME')?.value ?? '');
  if (!owner.includes('@')) return null;
  const invited = event.properties.filter(({ name }) => name === 'ATTENDEE');
  return invited.find(({ value }) => addressOf(value) === owner) ?? null;
}

function organiserOf(event: CalendarComponent): Draft['organiser'] {
  const property = propertyOf(event, 'ORGANIZER');
  const name = property?.params.get('CN')?.replace(/\s+/gu, ' ').trim() ?? '';
  return !property || name === '' || name.includes('@') || /^unknown/iu.test(name)
    ? missing()
    : likely(name.slice(0, LIMITS.name), property.span);
}

const LINKS = /https?:\/\/[^\s<>"'，。；、）)\]]{1,2000}/giu;
/** Addresses of calls, and of the services that a calendar links to by itself. */
const SERVICE_LINK =
  /zoom\.|teams\.|meet\.google|webex|meeting\.tencent|voovmeeting|feishu|dingtalk|calendar\.google|google\.com\/maps|maps\.|goo\.gl|aka\.ms|support\.|unsubscribe|tel:/iu;
const MOST_SEARCHED = 20_000;

function linkOf(
  event: CalendarComponent,
  location: Location,
  description: CalendarProperty | null,
  notes: string,
): Draft['link'] {
  const url = propertyOf(event, 'URL');
  if (url && isOpenableLink(url.value.trim()) && url.value.length <= 2_000) {
    return { value: url.value.trim(), confidence: 'sure', span: url.span };
  }
  if (location.link.value !== null && isOpenableLink(location.link.value)) return location.link;
  const links = new Set(notes.slice(0, MOST_SEARCHED).match(LINKS) ?? []);
  const [only, ...others] = [...links].filter((link) => !SERVICE_LINK.test(link));
  if (only === undefined || others.length > 0 || !isOpenableLink(only)) return missing();
  return { value: only, confidence: 'unsure', span: description?.span ?? null };
}

const COLOUR =
  /^(?:red|orange|yellow|green|blue|purple|grey|gray|pink|black|teal)\b|category$|类别$|類別$/iu;

function tagsOf(event: CalendarComponent, form: TextForm): Pick<Draft, 'tags' | 'tagSpans'> {
  const found = new Map<string, Span>();
  for (const property of propertiesOf(event, 'CATEGORIES').slice(0, LIMITS.tags)) {
    for (const item of itemsOf(property, form)) {
      const tag = item.replace(/^[#\s]+/u, '').slice(0, 60);
      if (tag === '' || COLOUR.test(tag) || found.size >= LIMITS.tags) continue;
      if (!found.has(tag)) found.set(tag, property.span);
    }
  }
  return { tags: [...found.keys()], tagSpans: [...found.values()] };
}

/** Programmes write their speakers as attendees without an address; other attendees are guests. */
function attendingSpeakers(event: CalendarComponent, form: TextForm): DraftPerson[] {
  return propertiesOf(event, 'ATTENDEE').flatMap(({ value, params, span }) => {
    const isListed = /invalid:nomail/iu.test(value);
    const isName = form === 'plain' && !/@|^\w+:/u.test(value);
    const speaks = params.get('ROLE')?.toUpperCase() === 'SPEAKER';
    if (!isListed && !isName && !speaks) return [];
    return listedPerson(params.get('CN') ?? (isName ? value : ''), span) ?? [];
  });
}

/**
 * The draft of one occurrence.
 *
 * @param seriesName null for an event on its own
 */
export function draftOfOccurrence(
  { event, times, key }: Occurrence,
  facts: EventFacts,
  seriesName: Draft['name'] | null,
): Draft {
  const { draft, people } = facts;
  const { value, span } = seriesName ?? missing<string>();
  const series = value === null ? missing<string>() : likely(value, span);
  const base = { ...draft, series, entry: { key, span: event.span } };
  if (!times) return { ...base, people: [...people] };
  const dated = { ...base, ...datesOf(times) };
  if (times.isDay) return { ...dated, place: placeOfDay(facts), people: [...people] };
  const minutes = times.end === null ? 0 : times.end - times.start;
  const isShort = minutes > 0 && minutes <= MINUTES_A_DAY;
  return {
    ...dated,
    hours: isShort ? likely(Math.round((minutes / 60) * 100) / 100, times.endSpan) : missing(),
    sessions: [sessionOf(facts, times, event.span)],
  };
}

/** Without a session that could hold it, a room is all that is known of the place. */
const placeOfDay = ({ draft, room, roomSpan }: EventFacts): Draft['place'] =>
  draft.place.value === null && draft.format.value !== 'online' && room !== null
    ? likely(room, roomSpan)
    : draft.place;

/** An event that ends at midnight has no part in the day that then begins. */
function datesOf({
  isDay,
  start,
  end,
  confidence,
  startSpan,
  endSpan,
}: EventTimes): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const from = dayOf(start);
  const to = end === null ? null : dayOf(isDay ? end : Math.max(start, end - 1));
  if (from === null) return { dateStart: missing(), dateEnd: missing() };
  return {
    dateStart: { value: from, confidence, span: startSpan },
    dateEnd: to === null || to === from ? missing() : { value: to, confidence, span: endSpan },
  };
}

function sessionOf(
  { draft, room, kind, people }: EventFacts,
  { start, end }: EventTimes,
  span: Span,
): DraftSession {
  return {
    ...emptyDraftSession(),
    kind,
    title: draft.name,
    startsAt: wallText(start),
    endsAt: end === null ? null : wallText(end),
    room,
    people: [...people],
    span,
  };
}
