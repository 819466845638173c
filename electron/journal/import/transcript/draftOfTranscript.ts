/** The draft of a transcript as it can be read. */
import { draftPerson, emptyDraft } from '#shared/draft.ts';
import type { Draft, DraftPerson, Span } from '#shared/draft.ts';
import { languageOf, publicationHints } from '../hints.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { isPersonName, peopleIn } from '../mining/people.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import type { ReaderContext } from '../reader.ts';
import type { Title } from '../title.ts';
import { factsOf } from './facts.ts';
import { peopleOfTitle } from './guestList.ts';
import { linesFrom } from './groups.ts';
import { readHead } from './head.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { withoutMarks } from './plainText.ts';
import { publishedOn } from './recorded.ts';
import { sessionsOf } from './sessions.ts';
import { titleOf } from './titleOf.ts';
import { roleNamed } from './vocabulary.ts';
import { writersOwn } from './writersOwn.ts';

/** A line of the head that is a person is no longer. */
const LONGEST_LINE = 140;
/** A head is no longer than this; what follows is said. */
const LONGEST_HEAD = 20_000;
/** So much of what is said first may name the event. */
const OPENING = 1_500;

/**
 * Reads a transcript that stands as one reads it.
 *
 * @param isTimed whether what stands in brackets at the head of each paragraph is its time
 */
export function draftOfTranscript(
  source: string,
  { today, name }: ReaderContext,
  isTimed: boolean,
): Draft {
  const head = readHead(source, 0);
  const layout = layoutOf(source, head, isTimed, (end) => {
    const span = { start: 0, end: Math.min(end, LONGEST_HEAD) };
    const title = titleOf(source, span, head.lines);
    return {
      titled: title
        ? [...mineTitleLine(source, title).people, ...peopleOfTitle(source, title.span)]
        : [],
      told: [
        ...peopleTold(source, { start: title?.span.end ?? 0, end: span.end }),
        ...peopleOfLines(source, title, end),
        ...peopleWelcomed(source, end),
      ],
    };
  });
  const hints = hintsOf(source, layout, today).filter(
    ({ span }) =>
      !head.fields.some(({ field, value }) => field === 'date' && isWithin(span, value)),
  );
  const facts = factsOf(source, {
    title: layout.title,
    head: { start: 0, end: Math.min(layout.said.start, LONGEST_HEAD) },
    opening: openingOf(layout),
    fields: head.fields.filter(({ line }) => line.start < layout.said.start),
    published: hints.find(({ kind }) => kind === 'published')?.date ?? null,
    today,
    file: name,
    isRecording: layout.isTimed || RECORDER.test(source.slice(0, layout.said.start)),
  });
  const draft: Draft = {
    ...emptyDraft('transcript'),
    ...facts.event,
    language: languageOf(source.slice(layout.said.start)),
    hints: hints.filter(({ span }) => !isWithin(facts.event.dateStart.span, span)),
    ...sessionsOf(source, layout, facts),
  };
  return { ...draft, ...writersOwn(source, layout, head, hints) };
}

const NEXT_GUEST =
  /[, ]+and (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b.*|\p{Lu}[\p{L}’'-]{1,20}(?: (?:de|van|von|der|al|el))? \p{Lu}[\p{L}’'-]{1,20})$/u;

/** What somebody is said to be, without what speech has around it. */
function tidied(person: DraftPerson): DraftPerson {
  const plain = person.affiliation?.replace(NEXT_GUEST, '') ?? null;
  const at =
    plain === null
      ? null
      : (/^\p{Ll}.{0,60}? (?:at|of) (?<at>\p{Lu}.*)$/u.exec(plain)?.groups?.['at'] ?? plain);
  const isSaid =
    at === null ||
    (/^(?:I|we|you|he|she|they|my|our|who)\b|^\p{Ll}|^[做搞]/iu.test(at) &&
      !/^\p{Lu}\p{L}/u.test(at.replace(/^(?:I|We|You|He|She|They|My|Our|Who)\b.*/u, '')));
  const title = person.title?.replace(/^(?:who (?:is|was)|who[’']s|is|our|the) /iu, '') ?? null;
  return {
    ...person,
    affiliation: isSaid ? null : at,
    title: title === null || roleNamed(title) !== null ? null : title,
  };
}

const WELCOME =
  /\b(?:welcome|with me|joining (?:me|us)|joined by|our (?:guests?|panel(?:l?ists)?|speakers?)|on stage|on the panel|i'?m here with|i am here with|let me introduce|please welcome)\b|欢迎|歡迎|嘉宾|嘉賓|请到|請到|邀请|邀請|来自|來自|一位是|与谈|與談/iu;

const PERSON_LINE =
  /^(?:speaker:? |by |with )?(?<person>(?:(?:Dr|Prof|Professor)\.? )?(?<name>\p{Lu}[\p{L}’'-]{1,20}(?: (?:de|van|von|der|al|el|\p{Lu}\.))?(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}))(?:,[ ](?<at>\p{Lu}[\p{L}&’' -]{2,60})| (?:at|@) \p{Lu}.{2,100})?$/u;
const HEAD_LINES = 6;

/** `Ada Moss, Kelp Labs` or `Ada Moss at Kelp Days` alone on a line below the title. */
function peopleOfLines(source: string, title: Title | null, end: number): DraftPerson[] {
  if (title === null) return [];
  const lines = [
    ...linesFrom(source, title.span.end, Math.min(end, title.span.end + LONGEST_HEAD)),
  ];
  return lines.slice(0, HEAD_LINES).flatMap(({ start, end: lineEnd }) => {
    if (lineEnd - start > LONGEST_LINE) return [];
    const groups = PERSON_LINE.exec(source.slice(start, lineEnd))?.groups;
    const { name = '', at = null } = (groups ?? {}) as Partial<Record<string, string>>;
    const hasTitle = groups?.['person'] !== name;
    if (!isPersonName(name) || !(hasTitle || latinNameStrength(name) === 'known')) return [];
    const from = source.indexOf(name, start);
    const span = { start: from, end: from + name.length };
    return [draftPerson({ name, part: 'speaker', affiliation: at, span })];
  });
}

/** `I'm talking to Ada Moss`, as interviews begin. */
const WITH_GUEST =
  /\b(?:talking|speaking|chatting|sitting (?:here|down)|in conversation) (?:to|with) (?:Dr\.? |Prof\.? |Professor )?(?<name>\p{Lu}[\p{L}’'-]{1,20}(?: (?:de|van|von|der|al|el))?(?: \p{Lu}[\p{L}’'-]{1,20}){1,2})/gu;

/** Those whom the first words introduce; a label or a welcome says that they take part. */
function peopleWelcomed(source: string, start: number): DraftPerson[] {
  const opening = source.slice(start, start + OPENING);
  const guests = [...opening.matchAll(WITH_GUEST)].flatMap(({ index, groups, 0: whole }) => {
    const name = groups?.['name'] ?? '';
    const from = start + index + whole.length - name.length;
    const span = { start: from, end: from + name.length };
    return isPersonName(name) ? [draftPerson({ name, part: 'speaker', span })] : [];
  });
  if (guests.length > 0) return guests;
  return WELCOME.test(opening)
    ? peopleTold(source, { start, end: Math.min(source.length, start + OPENING) }).map(tidied)
    : [];
}

/** `谢谢谷博士` is thanks, and not somebody of the family 谢. */
const COURTESY = /^(?:谢谢|謝謝|感谢|感謝|多谢|多謝|有请|有請|欢迎|歡迎|大家|各位)/u;

/** What recorders write above what was said: who began, and how long it took. */
const RECORDER =
  /\b(?:started|stopped) (?:transcription|recording)\b|^\d{1,3}m(?:in)? \d{1,2}s$/imu;

/** The people whom the prose of the head names, whatever emphasis stands about them. */
function peopleTold(source: string, head: Span): DraftPerson[] {
  const { text, sourceOf } = withoutMarks(source, head);
  return peopleIn(text, { start: 0, end: text.length })
    .filter(({ name }) => !COURTESY.test(name))
    .map((person) => ({ ...person, span: person.span && sourceOf(person.span) }));
}

/** When the page appeared: its stamp, else a line of date and magazine. */
function hintsOf(source: string, { said, isTimed, turns }: Layout, today: string): Draft['hints'] {
  const stamps = publicationHints(source, 0, today);
  const isHead = said.start > 0 && turns.length > 0 && !isTimed;
  if (stamps.length > 0 || !isHead) return stamps;
  return publishedOn(source, { start: 0, end: Math.min(said.start, LONGEST_HEAD) }, today);
}

/** The first words that are said, as far as they are looked at. */
function openingOf({ turns, said }: Layout): Span {
  const start = turns[0]?.span.start ?? said.start;
  return { start, end: Math.min(said.end, start + OPENING) };
}

const isWithin = (span: Span | null, outer: Span | null): boolean =>
  span !== null && outer !== null && outer.start <= span.start && span.end <= outer.end;
