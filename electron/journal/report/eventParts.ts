/** An event as parts of a report: each part alone may be kept back. */
import type { ListItem, RootContent } from 'mdast';
import type { EventRecord } from '#shared/event.ts';
import { formatDate, formatTimes } from '#shared/format.ts';
import type { Session } from '#shared/session.ts';
import type { Takeaway } from '#shared/takeaway.ts';
import type { Verdict } from '#shared/worth.ts';
import { foldForComparison } from '../../text/fold.ts';
import { eventFacts, type Manner } from './facts.ts';
import { plainLines, readMarkdown } from './markdownTree.ts';
import { bulletList, heading, listItem, metaLine, ownWords, quotation, strong } from './nodes.ts';
import { peopleList, speakersLine } from './people.ts';
import type { Guard } from './repeats.ts';

/** What the parts of an event are made of. */
export interface EventSource {
  readonly event: EventRecord;
  readonly guard: Guard;
  /** What is noted of people, by their keys. */
  readonly personNotes: ReadonlyMap<number, string>;
}

/**
 * The event piece by piece, so that the beginning can be shown without the rest: its head, then each
 * session, then what stands at its foot. Headings begin at `depth`.
 */
export function* eventParts(
  source: EventSource,
  depth: number,
  manner: Manner,
): Generator<RootContent[]> {
  const { event, guard } = source;
  const { words, include } = manner;
  yield [
    heading(depth, event.name),
    eventFacts(event, manner),
    ...readMarkdown(guard.without(event.summary), depth + 1, `${event.id}-summary`),
    ...section(words.purpose, depth + 1, include.has('purpose') ? purposeOf(event, manner) : []),
    ...section(words.decision, depth + 1, include.has('decision') ? decisionOf(event, manner) : []),
    ...section(
      words.worth,
      depth + 1,
      event.verdicts.flatMap((each) => verdictOf(each, manner)),
    ),
    ...section(words.takeaways, depth + 1, takeawaysOf(source, manner)),
  ];
  yield* sessionParts(source, depth + 1, manner);
  const notes = include.has('notes')
    ? readMarkdown(guard.without(event.notes), depth + 2, `${event.id}-notes`)
    : [];
  yield section(words.notes, depth + 1, notes);
  const opinion = include.has('opinions')
    ? readMarkdown(event.opinion, depth + 2, `${event.id}-opinion`)
    : [];
  yield section(words.opinion, depth + 1, opinion.length === 0 ? [] : [ownWords(opinion)]);
  if (include.has('people')) yield section(words.people, depth + 1, peopleList(source, manner));
}

/** A heading and what stands under it, or nothing for nothing. */
const section = (title: string, depth: number, content: readonly RootContent[]): RootContent[] =>
  content.length === 0 ? [] : [heading(depth, title), ...content];

function purposeOf(event: EventRecord, { words }: Manner): RootContent[] {
  const kinds = [
    event.purposeKind && words.purposeKinds[event.purposeKind],
    event.invitedBy && `${words.invitedBy}${words.colon}${words.inviters[event.invitedBy]}`,
  ].filter((part) => part !== null);
  const aims = event.aims.map(({ text, met }) => {
    const remark = met === null ? '' : words.bracketed(met ? words.aimMet : words.aimNotMet);
    return listItem([{ type: 'text', value: text + remark }]);
  });
  return [
    ...(kinds.length === 0 ? [] : [metaLine(kinds.join(' · '))]),
    ...(event.purpose === null ? [] : [paragraph(event.purpose)]),
    ...(aims.length === 0 ? [] : [bulletList('plain', aims)]),
  ];
}

function decisionOf(event: EventRecord, { words, language }: Manner): RootContent[] {
  const remarks = [
    event.decidedOn && formatDate(language, event.decidedOn),
    event.missed && words.missed[event.missed],
  ].filter((part) => part !== null);
  return [
    ...(remarks.length === 0 ? [] : [metaLine(remarks.join(' · '))]),
    ...(event.decisionReason === null ? [] : [paragraph(event.decisionReason)]),
  ];
}

const paragraph = (text: string): RootContent => ({
  type: 'paragraph',
  children: plainLines(text),
});

function verdictOf(verdict: Verdict, { words, language, include }: Manner): RootContent[] {
  const day = formatDate(language, verdict.givenOn);
  const because = verdict.reasons.map((reason) => words.reasons[reason]).join(words.comma);
  const said = [
    include.has('worth') ? listItem([strong(words.worths[verdict.worth])]) : null,
    include.has('reasons') && because !== ''
      ? listItem(plainLines(`${words.because}${words.colon}${because}`))
      : null,
    include.has('reasons') && verdict.condition !== null
      ? listItem(plainLines(`${words.onlyIf}${words.colon}${verdict.condition}`))
      : null,
  ].filter((item) => item !== null);
  const sentence = include.has('sentences') ? verdict.sentence : null;
  if (said.length === 0 && sentence === null) return [];
  return [
    metaLine(day),
    ...(said.length === 0 ? [] : [bulletList('plain', said)]),
    ...(sentence === null ? [] : [ownWords([paragraph(sentence)])]),
  ];
}

function takeawaysOf({ event, guard }: EventSource, manner: Manner): RootContent[] {
  const { include } = manner;
  const titles = new Map(event.sessions.map(({ id, title }) => [id, title]));
  const items = event.takeaways
    .filter(({ outcome }) => include.has(outcome === 'open' ? 'openTakeaways' : 'takeaways'))
    .filter(({ text }) => !guard.repeats(text))
    .map((takeaway) => takeawayItem(takeaway, titles, guard, manner));
  return items.length === 0 ? [] : [bulletList('takeaways', items)];
}

function takeawayItem(
  { kind, text, outcome, quote, due, sessionId }: Takeaway,
  titles: ReadonlyMap<number, string>,
  guard: Guard,
  { words, language }: Manner,
): ListItem {
  const remarks = [
    words.outcomes[outcome],
    due && `${words.due} ${formatDate(language, due)}`,
    sessionId === null ? null : (titles.get(sessionId) ?? null),
  ].filter((remark) => remark !== null);
  return listItem(
    [
      strong(words.kinds[kind]),
      { type: 'text', value: words.colon },
      ...plainLines(text),
      { type: 'text', value: words.bracketed(remarks.join(' · ')) },
    ],
    quote !== null && saysMore(quote, text) && !guard.overlaps(quote) ? [quotation(quote)] : [],
  );
}

/** A takeaway that an import proposed is itself the sentence that it quotes. */
const saysMore = (quote: string, text: string): boolean =>
  foldForComparison(quote) !== '' && foldForComparison(quote) !== foldForComparison(text);

function* sessionParts(
  source: EventSource,
  depth: number,
  manner: Manner,
): Generator<RootContent[]> {
  const { event } = source;
  const shown = event.sessions
    .map((session) => ({ session, content: sessionContent(session, source, depth + 1, manner) }))
    .filter(({ content }) => manner.include.has('notes') || content.length > 0);
  if (shown.length === 0) return;
  yield [heading(depth, manner.words.sessions)];
  for (const { session, content } of shown) {
    yield [
      heading(depth + 1, session.title),
      metaLine(sessionFacts(session, manner)),
      ...(manner.include.has('people') ? speakersLine(session.people, manner.words) : []),
      ...content,
    ];
  }
}

/** Without the notes, a session is only in a report for what was asked for of it. */
function sessionContent(
  session: Session,
  { guard }: EventSource,
  depth: number,
  { words, include }: Manner,
): RootContent[] {
  const notes = include.has('notes')
    ? readMarkdown(guard.without(session.notes), depth + 1, `s${session.id}`)
    : [];
  const opinion = include.has('opinions')
    ? readMarkdown(session.opinion, depth + 2, `s${session.id}-opinion`)
    : [];
  const ratings = [
    session.rating === null ? null : `${words.rating} ${session.rating}/5`,
    session.presence && words.presences[session.presence],
  ].filter((part) => part !== null);
  return [
    ...(include.has('ratings') && ratings.length > 0 ? [metaLine(ratings.join(' · '))] : []),
    ...notes,
    ...section(words.opinion, depth + 1, opinion.length === 0 ? [] : [ownWords(opinion)]),
  ];
}

const sessionFacts = (session: Session, { words, language }: Manner): string =>
  [
    words.sessionKinds[session.kind],
    session.startsAt && formatTimes(language, session.startsAt, session.endsAt),
    session.room,
    session.track,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
