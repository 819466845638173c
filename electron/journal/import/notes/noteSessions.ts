/** The sessions of notes, each with its notes, opinions and people. */
import { draftPerson, emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { addDays, endsAfterStart } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { labelledLines } from './headBlock.ts';
import type { LabelledLine } from './headBlock.ts';
import { peopleOfLine } from './headingPeople.ts';
import { readHeading } from './headingFacts.ts';
import type { HeadingFacts } from './headingFacts.ts';
import { takeTimes } from './headingTimes.ts';
import { withColons } from './ledPanel.ts';
import { nameAtHead } from './nameAtHead.ts';
import { introducedIn } from './introduced.ts';
import { isShortTalks, peopleOfItems } from './shortTalks.ts';
import type { Head } from './outline.ts';
import { ownWordsIn } from './ownWords.ts';
import type { OwnWords } from './ownWords.ts';
import type { Section } from './tree.ts';
import { joined, without } from './spansOfNotes.ts';
import { talkBeneath } from './talkBeneath.ts';

export interface NoteSession {
  readonly session: DraftSession;
  readonly body: Span;
  readonly own: OwnWords;
}

const DAY = /\bday\s?(?<number>\d{1,2})\b|第(?<chinese>[一二三四五六七])天/iu;
const CHINESE_DAYS = '一二三四五六七';

/** The day of the event that a heading such as `Day 2` or `第二天` stands over, counted from 0. */
export function dayOfHeading(text: string): number | null {
  const groups = DAY.exec(text)?.groups;
  if (!groups) return null;
  const number = groups['number'];
  return number === undefined ? CHINESE_DAYS.indexOf(groups['chinese'] ?? '') : Number(number) - 1;
}

/** The first and the last day of an event, where headings such as `Day 2 (7 June 2024)` date them. */
export function datesOfDays(
  heads: readonly Head[],
  today: PartialDate,
): Pick<Draft, 'dateStart' | 'dateEnd'> | null {
  const days = heads.flatMap((head) => {
    if (dayOfHeading(head.text) === null) return [];
    const phrase = readDates(head.text, { today, lean: 'past' }).find(
      ({ certain, dateStart }) => certain && dateStart.length === 10,
    );
    if (!phrase) return [];
    const span = {
      start: head.textSpan.start + phrase.start,
      end: head.textSpan.start + phrase.end,
    };
    return [{ value: phrase.dateStart, confidence: 'likely' as const, span }];
  });
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || !endsAfterStart(first.value, last.value)) return null;
  return { dateStart: first, dateEnd: last };
}

/**
 * A session out of its section.
 *
 * @param day the first day of the event where it is known to the day, for times
 */
export function sessionOf(
  text: string,
  section: Section,
  { heads, day }: { readonly heads: readonly Head[]; readonly day: string | null },
): NoteSession {
  const { head, span } = section;
  const body = { start: Math.min(head.bodyStart, span.end), end: span.end };
  const facts = factsOf(text, head, body);
  const own = ownWordsIn(text, body, heads);
  const stated = labelledLines(text, {
    start: body.start,
    end: Math.min(body.end, body.start + 1_200),
  });
  const times = timesOf(facts, stated);
  const at = (clock: string | null) => (clock === null || day === null ? null : `${day}T${clock}`);
  const session: DraftSession = {
    ...emptyDraftSession(),
    kind: facts.kind,
    title: titleOf(facts, stated),
    startsAt: at(times.startsAt),
    endsAt: at(times.endsAt),
    room: facts.room ?? stated.find(({ label }) => label === 'room')?.value ?? null,
    people: peopleOf(text, body, facts, stated),
    notes: [untold(facts, day), without(text, body, own.opinions)]
      .filter((piece) => piece !== '')
      .join('\n'),
    opinion: joined(text, own.opinions),
    opinionSpans: [...own.opinions],
    span,
  };
  return { session, body, own };
}

/** What the heading says, with the talk of the line beneath where it only names a kind of session. */
function factsOf(text: string, head: Head, body: Span): HeadingFacts {
  const facts = readHeading(head.text, head.textSpan.start);
  const beneath = facts.people.length > 0 ? null : talkBeneath(text, facts.title, body);
  return beneath
    ? { ...facts, title: beneath.title, titleSpan: beneath.span, people: beneath.people }
    : facts;
}

/** A time that cannot be kept as one, as the day is not known, stays in the notes. */
const untold = ({ startsAt, endsAt }: HeadingFacts, day: string | null): string =>
  startsAt === null || day !== null ? '' : endsAt === null ? startsAt : `${startsAt}–${endsAt}`;

/** The day of a session beneath `Day 2`. */
export const dayAfter = (first: string | null, days: number): string | null =>
  first === null || first.length !== 10 ? null : addDays(first, days);

const timesOf = (
  facts: HeadingFacts,
  stated: readonly LabelledLine[],
): Pick<HeadingFacts, 'startsAt' | 'endsAt'> => {
  if (facts.startsAt !== null) return facts;
  const line = stated.find(({ label }) => label === 'date');
  return line ? takeTimes({ text: `${line.value} `, start: line.span.start }).times : facts;
};

const NUMBERED_ONLY =
  /^(?:talk|session|keynote|speaker|presentation|slot|第.{1,3}(?:场|讲|位|个|节|場|講))\s?#?\d{0,2}$/iu;

/** A title stated beneath a heading that only names the speaker is the better one. */
function titleOf(facts: HeadingFacts, stated: readonly LabelledLine[]): DraftSession['title'] {
  const line = stated.find(({ label }) => label === 'talk');
  const bare =
    (facts.people.length > 0 && facts.title.length <= 60) || NUMBERED_ONLY.test(facts.title);
  if (line && bare)
    return { value: line.value.slice(0, 300), confidence: 'likely', span: line.span };
  return { value: facts.title, confidence: 'likely', span: facts.titleSpan };
}

const FIRST_LINES = 3;

/** Those of the heading, and those whom the first lines beneath it name. */
function peopleOf(
  text: string,
  body: Span,
  facts: HeadingFacts,
  stated: readonly LabelledLine[],
): DraftPerson[] {
  const labelled = stated
    .filter(
      ({ label, wholeText }) =>
        label === 'person' || (label === 'organiser' && /^\W{0,4}hosts?\b/iu.test(wholeText)),
    )
    .flatMap(({ wholeText, line }) => peopleOfLine(wholeText, line.start));
  const isPanel = facts.kind === 'panel';
  // Where only who leads a panel is labelled, those who sit on it stand beneath.
  const isOpen = isPanel && labelled.every(({ part }) => part === 'moderator');
  const named = [...facts.people, ...labelled];
  const first = named.length > 0 && !isOpen ? [] : namesAtHead(text, body, isPanel);
  const listed = isShortTalks(facts.title) ? peopleOfItems(text, body) : [];
  const known = [...named, ...first, ...listed];
  const all = known.length > 0 ? known : introducedIn(text, body);
  return all
    .filter(({ name }, at) => all.findIndex((other) => other.name === name) === at)
    .map((person) =>
      draftPerson({
        ...person,
        part: isPanel && person.part === 'speaker' ? 'panelist' : person.part,
      }),
    );
}

/** A line that says who leads, which others read. */
const LABELLED = /^\p{L}[\p{L} ]{1,20}\s?[:：=]/u;
const LED_BY =
  /\b(?:led|given|presented|run|hosted|taught|delivered) by (?<who>\p{Lu}[^.;:]{3,80}?)[.]?$/u;

/** Beside a whole name, one word alone is where its bearer is from: `*Ada Moss, Oban*`. */
const withoutPlaces = (people: readonly DraftPerson[]): DraftPerson[] =>
  people[0]?.name.includes(' ') === true
    ? people.filter(({ name }) => /[\s\p{Script=Han}]/u.test(name))
    : [...people];

/** A line right beneath the heading that is a name and nothing else: `*Ada Moss, Kelp Labs*`. */
function namesAtHead(text: string, body: Span, isPanel: boolean): DraftPerson[] {
  const lines = linesIn(text, { start: body.start, end: Math.min(body.end, body.start + 400) });
  for (const line of lines.slice(0, FIRST_LINES)) {
    const written = sliceOf(text, line);
    if (isPanel && LABELLED.test(written)) continue;
    const led = LED_BY.exec(written)?.groups?.['who'];
    const head = line === lines[0] && !isPanel ? nameAtHead(written, line.start) : null;
    if (head) return [head];
    if (led !== undefined) return peopleOfLine(led, line.start + written.lastIndexOf(led));
    if (written.length > 120 || /[。！？!?.]$/u.test(written)) break;
    const isList = /^[*_][^*_]+[*_]$/u.test(written) || (isPanel && /[,，、]/u.test(written));
    const people = withoutPlaces(
      peopleOfLine(isPanel ? withColons(written) : written, line.start, isList),
    );
    // `官腔，没什么` begins like a name of two characters.
    const isDoubtful = people.some(({ name }) => name.length === 2) && /[，,]/u.test(written);
    if (people.length > 0 && !isDoubtful) return people;
  }
  return [];
}
