/** The facts that one headline packs together: event, date, track, session, people. */
import { missing } from '#shared/draft.ts';
import type { DraftPerson, Proposal, Span } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import { partialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { readDates } from '../../text/dates.ts';
import { citiesIn } from '../../text/places.ts';
import type { Title } from '../title.ts';
import type { EventMention } from './eventMention.ts';
import { dropRolePrefix } from './rolePrefix.ts';
import { kindWithin } from './sessionKind.ts';
import { chooseSession, classify, fallBackToWeakName, nothingFound } from './titlePieces.ts';
import { segmentsOf } from './titleSegments.ts';
import type { Segment } from './titleSegments.ts';

export interface TitleFacts {
  readonly event: Proposal<string>;
  readonly dateStart: Proposal<string>;
  readonly dateEnd: Proposal<string>;
  readonly place: Proposal<string>;
  readonly track: Proposal<string>;
  /** Title of the one session that the recording or post is of. */
  readonly session: Proposal<string>;
  /** What kind of session, where the words say so. */
  readonly kind: SessionKind | null;
  /** Moderators, guests and speakers, each with their part. */
  readonly people: readonly DraftPerson[];
  /** As `Invited Talk: …` says it: the writer's own, where the writer wrote the headline. */
  readonly role: Proposal<Role>;
}

const LONGEST_TITLE = 400;

/**
 * The facts of the headline of a recording, transcript, page or post. A headline that names no event
 * leaves it missing; a name of a site, the number of a recording and its id belong to nothing.
 */
export function mineTitleLine(text: string, title: Title): TitleFacts {
  const line = title.text.slice(0, LONGEST_TITLE);
  const verbatim = text.slice(title.span.start, title.span.end) === title.text;
  const place = ({ start, end }: Span): Span =>
    verbatim ? { start: title.span.start + start, end: title.span.start + end } : title.span;
  const { role, span } = dropRolePrefix(title);
  const found = nothingFound();
  for (const segment of segmentsOf(line)) classify(line, segment, found, false);
  if (found.event === null) fallBackToWeakName(found);
  const session = chooseSession(line, found);
  const said = (piece: Segment | null): Proposal<string> =>
    piece === null ? missing() : { value: piece.text, confidence: 'likely', span: place(piece) };
  const event = found.event?.mention ?? null;
  const kind = found.kind ?? (session === null ? null : kindWithin(session.text));
  return {
    event:
      event === null
        ? missing()
        : { value: event.text, confidence: 'likely', span: place(event.span) },
    ...datesIn(line, event, place),
    place: placeIn(line, event, place),
    track: said(found.track),
    session: said(session),
    kind,
    people: found.people.map((person) => ({
      ...person,
      part: kind === 'panel' && person.part === 'speaker' ? 'panelist' : person.part,
      span: person.span && place(person.span),
    })),
    role: role === null ? missing() : { value: role, confidence: 'likely', span },
  };
}

function datesIn(
  line: string,
  event: EventMention | null,
  place: (span: Span) => Span,
): Pick<TitleFacts, 'dateStart' | 'dateEnd'> {
  const context = { today: '2100-01-01', lean: 'past', year: event?.year ?? undefined } as const;
  const phrase = readDates(line, context).find(
    ({ bare, certain }) => !bare && (certain || event?.year != null),
  );
  if (phrase) {
    const confidence = phrase.certain ? 'likely' : 'unsure';
    return {
      dateStart: { value: phrase.dateStart, confidence, span: place(phrase) },
      dateEnd:
        phrase.dateEnd === null
          ? missing()
          : { value: phrase.dateEnd, confidence, span: place(phrase) },
    };
  }
  if (event?.year == null) return { dateStart: missing(), dateEnd: missing() };
  const digits = event.text.includes(String(event.year))
    ? String(event.year)
    : String(event.year).slice(2);
  const start = event.span.start + Math.max(0, event.text.indexOf(digits));
  return {
    dateStart: {
      value: partialDate(event.year),
      confidence: 'likely',
      span: place({ start, end: start + digits.length }),
    },
    dateEnd: missing(),
  };
}

function placeIn(
  line: string,
  event: EventMention | null,
  place: (span: Span) => Span,
): Proposal<string> {
  const cities = citiesIn(line);
  const within = cities.find(
    ({ start, end }) => event !== null && start >= event.span.start && end <= event.span.end,
  );
  const city = cities.find(({ start, end }) => {
    const around = `${line.slice(Math.max(0, start - 3), start)}#${line.slice(end, end + 2)}`;
    return /(?:^|[ ]in |at |[,·@|(（\-–—][ ]?|[在于赴])#(?:$|[站\s,，·|)）\-–—])/u.test(around);
  });
  const found = city ?? within;
  if (!found) return missing();
  return {
    value: line.slice(found.start, found.end),
    confidence: city ? 'likely' : 'unsure',
    span: place(found),
  };
}
