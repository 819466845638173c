/** What is to be decided on: an invitation that was read, or an event of the journal. */
import type { DecisionSubject, GivenFacts, StatedFact } from '#shared/decide.ts';
import { type Draft, type Proposal, type Span } from '#shared/draft.ts';
import type { EventRecord, Format } from '#shared/event.ts';
import { type Money, sumByCurrency } from '#shared/money.ts';
import { lengthInDays } from '#shared/partialDate.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { findSeries, knownSeries } from '../../db/seriesTable.ts';
import type { JournalContext } from '../context.ts';
import { matchSeries } from '../text/seriesMatch.ts';
import type { Lens } from '../review/dimensions.ts';
import { exchangeFor, together } from '../review/together.ts';

type Exchange = Lens['exchange'];

/** A name on the programme with the other forms that the document gives of it. */
export interface NamedPerson {
  readonly names: readonly string[];
  readonly span: Span | null;
}

/** A session on the programme; `people` are places in the list of all people. */
export interface OfferedTalk {
  readonly title: string;
  readonly span: Span | null;
  readonly people: readonly number[];
}

/** All that the journal is asked about. */
export interface Subject {
  readonly shown: DecisionSubject;
  /** The subject as if it were an event of the journal already; its id is that of no event. */
  readonly facts: EventFacts;
  readonly people: readonly NamedPerson[];
  readonly talks: readonly OfferedTalk[];
  /** Tags that the document or the event names itself. */
  readonly tags: readonly string[];
  /** What to look for known topics in: the text, and the parts of it that say what it is about. */
  readonly text: string;
  readonly heading: string;
  readonly hasSpans: boolean;
}

/** No event has it. */
const NO_EVENT = 0;

const NO_OUTCOMES = { open: 0, used: 0, 'changed-my-mind': 0, dropped: 0 } as const;

const stated = <T extends string>({
  value,
  span,
}: Proposal<T>): { value: T | null; span: Span | null } => ({
  value,
  span,
});
const said = <T extends string>(value: T | null): { value: T | null; span: null } => ({
  value,
  span: null,
});

/** The subject that a draft is about, read from `text` and put right by what the user gives. */
export function subjectOfDraft(
  journal: JournalContext,
  draft: Draft,
  text: string,
  given: GivenFacts,
  exchange: Exchange,
): Subject {
  const fact = (field: keyof GivenFacts): StatedFact => {
    const value = given[field];
    return value === undefined ? stated(draft[field]) : said(value);
  };
  const name = fact('name');
  const series = seriesOf(journal, name.value, fact('series'));
  const facts = {
    name,
    series,
    edition: stated(draft.edition),
    organiser: fact('organiser'),
    dateStart: fact('dateStart'),
    dateEnd: fact('dateEnd'),
    place: stated(draft.place),
    language: stated(draft.language),
    format: stated(draft.format),
    link: stated(draft.link),
  };
  const { people, talks } = programmeOf(draft, name);
  const tags = draft.tags.filter((tag) => !isNameOf(tag, [name, facts.organiser], people));
  const shown = shownOf({ ...facts, eventId: null, purposeKind: null }, draft.costs, exchange, {
    people: people.length,
    sessions: talks.length,
  });
  return {
    shown,
    facts: {
      ...factsOf(shown, tags),
      seriesId: series.value === null ? null : (findSeries(journal.db, series.value) ?? null),
      role: draft.role.value,
      sessions: talks.length,
    },
    people,
    talks,
    tags,
    text,
    heading: [name.value, draft.summary.value, ...talks.map(({ title }) => title)].join('\n'),
    hasSpans: true,
  };
}

/** A series that is named or known by the name of the event; null where neither is so. */
function seriesOf(journal: JournalContext, name: string | null, series: StatedFact): StatedFact {
  const known = knownSeries(journal.db);
  const match = [series.value, name, name && mainTitle(name)]
    .filter((text) => text !== null)
    .map((text) => matchSeries(text, known))
    .find((found) => found !== null);
  return match ? { value: match.name, span: series.span } : series;
}

/** What stands before the colon of a name: the thing itself, where the rest is the topic of this once. */
export const mainTitle = (name: string): string => name.split(/[:：|｜丨]/u, 1)[0] ?? name;

/** What stands after it; null where there is nothing. */
export const subTitle = (name: string): string | null =>
  name.slice(mainTitle(name).length + 1).trim() || null;

type NamedSubject = Omit<DecisionSubject, 'days' | 'costs' | 'asked' | 'people' | 'sessions'>;

function shownOf(
  named: NamedSubject,
  costs: readonly Money[],
  exchange: Exchange,
  counts: Pick<DecisionSubject, 'people' | 'sessions'>,
): DecisionSubject {
  const sums = sumByCurrency(costs);
  const { amount, currency, without } = together(sums, exchangeFor(sums, exchange));
  return {
    ...named,
    ...counts,
    days: lengthInDays(named.dateStart.value, named.dateEnd.value),
    costs: sums,
    asked: sums.length === 0 ? null : { amount, currency, without: [...without] },
  };
}

const factsOf = (shown: DecisionSubject, tags: readonly string[]): EventFacts => ({
  id: shown.eventId ?? NO_EVENT,
  name: shown.name.value ?? '',
  seriesId: null,
  series: shown.series.value,
  edition: shown.edition.value,
  organiser: shown.organiser.value,
  dateStart: shown.dateStart.value,
  dateEnd: shown.dateEnd.value,
  place: shown.place.value,
  format: shown.format.value,
  role: null,
  state: 'interested',
  language: shown.language.value,
  purposeKind: shown.purposeKind,
  invitedBy: null,
  decidedOn: null,
  missed: null,
  hours: null,
  worth: null,
  firstWorth: null,
  verdicts: 0,
  sessions: shown.sessions,
  tags,
  spend: shown.costs,
  outcomes: NO_OUTCOMES,
});

/** Whether a term that was read is only a piece of a name, which is no topic. */
function isNameOf(
  tag: string,
  facts: readonly StatedFact[],
  people: readonly NamedPerson[],
): boolean {
  const names = [...facts.map(({ value }) => value ?? ''), ...people.flatMap((one) => one.names)];
  return names.some((name) => name.toLowerCase().includes(tag.toLowerCase()));
}

/**
 * Everybody on a programme once, and its sessions with the places of their people. An evening with a
 * single talk has it in its name.
 */
function programmeOf(draft: Draft, name: StatedFact): Pick<Subject, 'people' | 'talks'> {
  const people: NamedPerson[] = [];
  const placeOf = (person: Draft['people'][number]): number => {
    const at = people.findIndex(({ names }) => names[0] === person.name);
    if (at >= 0) return at;
    return people.push({ names: [person.name, ...person.aliases], span: person.span }) - 1;
  };
  for (const person of draft.people) placeOf(person);
  const talks = draft.sessions.flatMap((session) => {
    const places = session.people.map(placeOf);
    const title = session.title.value;
    return title === null ? [] : [{ title, span: session.title.span, people: places }];
  });
  const only = name.value === null ? null : subTitle(name.value);
  if (talks.length > 0 || only === null) return { people, talks };
  return { people, talks: [{ title: only, span: name.span, people: [...people.keys()] }] };
}

/** The subject that an event of the journal is; what it says is the event's own, without spans. */
export function subjectOfEvent(event: EventRecord, known: EventFacts, exchange: Exchange): Subject {
  // Who is to be met there is not on the programme.
  const onProgramme = (people: EventRecord['people']): string[] =>
    people.filter(({ part }) => part !== 'met').map(({ name }) => name);
  const named = [event.people, ...event.sessions.map(({ people }) => people)].flatMap(onProgramme);
  const names = [...new Set(named)];
  const talks = event.sessions.map(({ title, people }) => ({
    title,
    span: null,
    people: onProgramme(people).map((name) => names.indexOf(name)),
  }));
  const format: { value: Format | null; span: null } = said(event.format);
  const facts = {
    eventId: event.id,
    name: said(event.name),
    series: said(event.series),
    edition: said(event.edition),
    organiser: said(event.organiser),
    dateStart: said(event.dateStart),
    dateEnd: said(event.dateEnd),
    place: said(event.place),
    language: said(event.language),
    format,
    link: said(event.link),
    purposeKind: event.purposeKind,
  };
  return {
    shown: shownOf(facts, event.costs, exchange, { people: names.length, sessions: talks.length }),
    facts: known,
    people: names.map((name) => ({ names: [name], span: null })),
    talks,
    tags: event.tags,
    text: [event.summary, event.notes, ...event.sessions.map(({ notes }) => notes)].join('\n'),
    heading: [event.name, event.summary, ...talks.map(({ title }) => title)].join('\n'),
    hasSpans: false,
  };
}
