/** Reads raw notes: headings, or short lines that act as headings, with what was noted beneath. */
import { draftPerson, emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type { Draft, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readFrontMatter } from '../frontMatter.ts';
import { languageOf, publicationHints } from '../hints.ts';
import { mineEvent } from '../mining/event.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import { proposeTags } from '../prose/keywords.ts';
import { merged, sliceOf } from '../prose/spans.ts';
import { proposeTakeaways } from '../prose/takeaways.ts';
import { findVerdict } from '../prose/verdict.ts';
import { oneDraft } from '../reader.ts';
import { toldTalks } from '../talks/toldTalks.ts';
import type { Title } from '../title.ts';
import { closingOf } from './closing.ts';
import { labelledLines, statedFacts, statedPeople } from './headBlock.ts';
import type { LabelledLine } from './headBlock.ts';
import { dayAfter, dayOfHeading, datesOfDays, sessionOf } from './noteSessions.ts';
import type { NoteSession } from './noteSessions.ts';
import { passagesOf } from './notePassages.ts';
import { dayInFileName, nameInFileName, tidyName } from './nameOfNotes.ts';
import { titleOfNotes } from './noteTitle.ts';
import type { NoteTitle } from './noteTitle.ts';
import { headsIn } from './outline.ts';
import type { Head } from './outline.ts';
import { ownWordsIn } from './ownWords.ts';
import { roleOfWriter } from './roleOfWriter.ts';
import { sectionsIn } from './sections.ts';
import type { Section } from './tree.ts';
import { isTalkOfItsOwn, talkInTitle } from './singleTalk.ts';
import { joined, without } from './spansOfNotes.ts';
import { lineSessions } from './lineSessions.ts';
import { withSides } from './talkSides.ts';
import { tableTalks } from './tableTalks.ts';
import { withWholeNames } from './wholeNames.ts';

/** A draft of the event that notes were taken at. */
export const readNotes = oneDraft((text, { today, name }) => {
  const draft = readNotesIn(text, { start: bodyStartOf(text), end: text.length }, today);
  const day = draft.dateStart.value === null ? dayInFileName(name) : null;
  return {
    ...draft,
    name: draft.name.value === null ? nameInFileName(name) : draft.name,
    dateStart: day === null ? draft.dateStart : { value: day, confidence: 'unsure', span: null },
  };
});

const UNREADABLE_FIELDS =
  /^---[ \t]*\r?\n(?:[ \t]{0,8}(?:[\w-]{1,30}:|- |#).{0,300}\r?\n|[ \t]*\r?\n){1,40}---[ \t]*\r?\n/u;

/** Where notes begin beneath their fields, also beneath those that are not quite YAML. */
const bodyStartOf = (text: string): number =>
  readFrontMatter(text)?.bodyStart ?? UNREADABLE_FIELDS.exec(text.slice(0, 8_000))?.[0].length ?? 0;

/** The parts of a document of notes, as stretches of its text. */
interface Layout {
  readonly body: Span;
  readonly heads: readonly Head[];
  readonly title: NoteTitle | null;
  readonly sections: readonly Section[];
  /** A last paragraph on the event as a whole. */
  readonly closing: Span | null;
  /** From the beginning to the first session. */
  readonly front: Span;
  readonly labels: readonly LabelledLine[];
}

/**
 * A draft from the notes in a stretch of a text. Sections of it become sessions; the writer's remarks
 * become opinions, and all else stays in the notes, so that no text is lost. The event is read from
 * the title, from what stands before the first session and from labelled lines.
 *
 * @param isEssay whether headings structure the writer's own text, so that only what tells of a talk is one
 */
export function readNotesIn(text: string, body: Span, today: PartialDate, isEssay = false): Draft {
  const layout = layoutOf(text, body, isEssay);
  const draft = emptyDraft('notes');
  draft.language = languageOf(sliceOf(text, body));
  draft.hints = publicationHints(text, body.start, today);
  Object.assign(draft, eventFacts(text, layout, draft.hints[0]?.date ?? null, today));
  const sessions = withWholeNames(withSides(text, sessionsOf(text, layout, draft)));
  const told = sessions.length > 0 ? [] : toldTalks(text, body);
  draft.sessions = [...sessions.map(({ session }) => session), ...told];
  draft.verdict = findVerdict(text, body);
  draft.people = statedPeople(layout.labels).filter(() => sessions.length !== 1);
  restOf(text, layout, draft);
  if (draft.role.value === null) draft.role = roleOfWriter(draft);
  draft.takeaways = proposeTakeaways(text, passagesOf(text, layout, draft, sessions));
  const tags = proposeTags(text, [body], draft.tags);
  draft.tags = tags.map(({ tag }) => tag);
  draft.tagSpans = tags.map(({ span }) => span);
  return draft;
}

function layoutOf(text: string, body: Span, isEssay: boolean): Layout {
  const heads = headsIn(text, body);
  const title = titleOfNotes(text, body, heads);
  const found = sectionsIn(text, heads, body, {
    title: title?.head ?? null,
    isEssay,
  });
  const first = found?.sections[0];
  const front = { start: body.start, end: first?.span.start ?? body.end };
  const labels = [
    ...labelledLines(text, front),
    ...drawerLines(text, { ...body, start: front.end }),
  ];
  const isOneTalk = isTalkOfItsOwn(title, labels, found);
  const closed = closingOf(text, found?.sections ?? []);
  const { sections, closing } = isOneTalk ? { sections: [], closing: null } : closed;
  return { body, heads, title, sections, closing, front, labels };
}

/** `:WHEN: …` and the like, which outliners keep beneath a heading. */
const drawerLines = (text: string, span: Span): LabelledLine[] =>
  labelledLines(text, span).filter(({ wholeText }) => /^:[A-Z]{3,20}:/u.test(wholeText));

/** What labelled lines state wins over what is worked out from the title and the opening. */
function eventFacts(
  text: string,
  layout: Layout,
  published: string | null,
  today: PartialDate,
): Partial<Draft> {
  const { title, sections, front, labels, body, heads } = layout;
  const stated = statedFacts(labels, today);
  const stating = labels.find(({ label }) => label === 'name');
  const ofAll = labels.find(({ label }) => label === 'talk');
  const several = sections.filter(({ isSession }) => isSession).length > 1;
  // `Title: …` above several sessions is the title of all of them.
  const named = stating ?? (several && title === null ? ofAll : undefined);
  const headline: Title | null = named
    ? { text: named.value, span: named.span }
    : (title?.title ?? null);
  const about =
    sections.length > 0
      ? { start: title?.line.end ?? front.start, end: Math.max(front.end, title?.line.end ?? 0) }
      : body;
  const mined = mineEvent(text, {
    title: headline,
    body: about,
    told: body,
    published,
    today,
    own: true,
  });
  const facts: Partial<Draft> = { ...mined, ...stated };
  if (stated.dateStart) facts.dateEnd = stated.dateEnd ?? missing();
  else Object.assign(facts, datesOfDays(heads, today));
  facts.name = tidyName(facts.name ?? missing(), facts.place ?? missing());
  return facts;
}

function sessionsOf(text: string, layout: Layout, draft: Draft): NoteSession[] {
  const { sections, heads, title, labels } = layout;
  let day: number | null = null;
  const first = draft.dateStart.value;
  const isOneDay = draft.dateEnd.value === null || draft.dateEnd.value === first;
  const sessions: NoteSession[] = [];
  const days = heads.filter(({ text: words }) => dayOfHeading(words) !== null);
  for (const section of sections) {
    const over = days.findLast(({ start }) => start <= section.head.start);
    day = over ? dayOfHeading(over.text) : null;
    if (!section.isSession) continue;
    if (sessions.length >= LIMITS.sessions) {
      const count = sections.filter(({ isSession }) => isSession).length - sessions.length;
      draft.notices.push({ code: 'sessions-cut', count });
      break;
    }
    const date = day === null ? (isOneDay ? dayAfter(first, 0) : null) : dayAfter(first, day);
    sessions.push(sessionOf(text, section, { heads, day: date }));
  }
  const hasPeople = sessions.some(({ session }) => session.people.length > 0);
  const listed = hasPeople ? [] : tableTalks(text, layout.body);
  if (listed.length > 0) return listed;
  const lined = lineSessions(text, layout.body, heads, sessions);
  if (lined) return lined;
  return sessions.length > 0 ? sessions : oneTalk(text, layout.body, title, labels, heads);
}

/** Notes on one talk whose title and speaker are stated are its session. */
function oneTalk(
  text: string,
  body: Span,
  title: NoteTitle | null,
  labels: readonly LabelledLine[],
  heads: readonly Head[],
): NoteSession[] {
  const talk = labels.find(({ label }) => label === 'talk');
  const people = statedPeople(labels);
  const facts = title ? mineTitleLine(text, title.title) : null;
  const told = title ? talkInTitle(title.title) : null;
  const speakers = people.length > 0 ? people : (told?.people ?? facts?.people ?? []);
  const named = labels.some(({ label }) => label === 'name') || facts?.event.value != null;
  const stated = talk
    ? { value: talk.value.slice(0, LIMITS.name), confidence: 'likely' as const, span: talk.span }
    : null;
  const ofTitle =
    facts?.session.value != null && (speakers.length > 0 || facts.kind !== null)
      ? facts.session
      : null;
  const whole =
    named && title && speakers.length > 0 && facts?.event.value == null
      ? {
          value: title.title.text.slice(0, LIMITS.name),
          confidence: 'likely' as const,
          span: title.title.span,
        }
      : null;
  const sessionTitle = stated ?? told?.title ?? ofTitle ?? whole;
  if (!sessionTitle) return [];
  const start = Math.max(title?.line.end ?? body.start, labels.at(-1)?.line.end ?? body.start);
  const within = { start: Math.min(start, body.end), end: body.end };
  const own = ownWordsIn(text, within, heads);
  const session = {
    ...emptyDraftSession(),
    kind: facts?.kind ?? ('talk' as const),
    title: sessionTitle,
    people: speakers.map((person) => draftPerson(person)),
    notes: without(text, within, own.opinions),
    opinion: joined(text, own.opinions),
    opinionSpans: [...own.opinions],
    span: within,
  };
  return [{ session, body: within, own }];
}

/** All that is in no session goes to the notes and opinion of the event; the title goes to neither. */
function restOf(text: string, { body, heads, title, closing }: Layout, draft: Draft): void {
  const taken = draft.sessions.flatMap(({ span }) => (span ? [span] : []));
  const titled = title && draft.name.value !== null ? [title.line] : [];
  const own: Span[] = closing ? [closing] : [];
  let at = body.start;
  for (const span of [...taken, { start: body.end, end: body.end }]) {
    if (span.start > at)
      own.push(...ownWordsIn(text, { start: at, end: span.start }, heads).opinions);
    at = Math.max(at, span.end);
  }
  const verdict = draft.verdict?.span;
  const isElsewhere =
    verdict && taken.some(({ start, end }) => verdict.start < end && verdict.end > start);
  const opinions = merged(verdict && !isElsewhere ? [...own, verdict] : own);
  draft.opinion = joined(text, opinions);
  draft.opinionSpans = opinions;
  draft.notes = without(text, body, [...taken, ...titled, ...opinions]);
}
