/** For tests: journals in which everything private is marked by its kind. */
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';
import type { ReportPart } from '#shared/report.ts';

/** Kinds of what is private that are texts, each with the mark of its texts. */
export const MARKS = {
  opinions: 'zqopinion',
  reasons: 'zqcondition',
  sentences: 'zqsentence',
  personNotes: 'zqpersonnote',
  purpose: 'zqpurpose',
  decision: 'zqdecision',
  costs: 'zqcost',
} as const satisfies Partial<Record<ReportPart, string>>;

export type MarkedPart = keyof typeof MARKS;
export const MARKED_PARTS = Object.keys(MARKS) as MarkedPart[];

/** The kinds whose marks are in a text. */
export const marksIn = (text: string): MarkedPart[] =>
  MARKED_PARTS.filter((part) => text.includes(MARKS[part]));

const marked = (part: MarkedPart, text: string): string => `${MARKS[part]} ${text}`;

/** The journal with a mark in each private text of each event and person, and with all of them attended. */
export const withMarks = (journal: PortableJournal): PortableJournal => ({
  ...journal,
  people: journal.people.map((person) => ({ ...person, note: marked('personNotes', person.note) })),
  events: journal.events.map(markedEvent),
});

const markedEvent = (event: PortableEvent): PortableEvent => ({
  ...event,
  state: 'attended',
  opinion: marked('opinions', event.opinion),
  purpose: marked('purpose', event.purpose ?? ''),
  aims: [{ text: marked('purpose', 'aim'), met: true }, ...event.aims.slice(0, 2)],
  decisionReason: marked('decision', event.decisionReason ?? ''),
  costs: event.costs.map((cost) => ({ ...cost, label: marked('costs', cost.label) })),
  verdicts: event.verdicts.map((verdict) => ({
    ...verdict,
    condition: marked('reasons', verdict.condition ?? ''),
    sentence: marked('sentences', verdict.sentence ?? ''),
  })),
  sessions: event.sessions.map((session) => ({
    ...session,
    opinion: marked('opinions', session.opinion),
  })),
});
