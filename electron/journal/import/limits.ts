/**
 * The gate between the readers and everything else: whatever a reader made of a document, the
 * draft that leaves here fits the journal's limits and points at nothing outside the text.
 */
import { missing } from '#shared/draft.ts';
import type {
  Draft,
  DraftNotice,
  DraftPerson,
  DraftSession,
  Proposal,
  Span,
} from '#shared/draft.ts';
import { Language } from '#shared/event.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import { CostItem } from '#shared/money.ts';
import { endsAfterStart, isPartialDate } from '#shared/partialDate.ts';
import { WallTime } from '#shared/session.ts';

const EDITION = 100;
const TAG = 60;
const MOST_HOURS = 10_000;

/** A draft cut to the limits of the journal; what had to be left out is counted in its notices. */
export function withinLimits(draft: Draft, { length }: string): Draft {
  const oneLine = (proposal: Proposal<string>, most: number): Proposal<string> =>
    changed(proposal, length, (value) => lineOf(value, most));
  const valid = <T>(proposal: Proposal<T>, isValid: (value: T) => boolean): Proposal<T> =>
    changed(proposal, length, (value) => (isValid(value) ? value : null));
  const sessions = draft.sessions
    .slice(0, LIMITS.sessions)
    .map((session) => keptSession(session, length));
  return {
    ...draft,
    name: oneLine(draft.name, LIMITS.name),
    series: oneLine(draft.series, LIMITS.name),
    edition: oneLine(draft.edition, EDITION),
    organiser: oneLine(draft.organiser, LIMITS.name),
    place: oneLine(draft.place, LIMITS.name),
    purpose: oneLine(draft.purpose, LIMITS.sentence),
    summary: changed(draft.summary, length, (value) => cut(value, LIMITS.takeaway)),
    ...keptDates(draft, length),
    format: valid(draft.format, () => true),
    role: valid(draft.role, () => true),
    state: valid(draft.state, () => true),
    language: valid(draft.language, (value) => Language.safeParse(value).success),
    link: valid(draft.link, (value) => value.length <= LIMITS.sentence && isOpenableLink(value)),
    hours: valid(draft.hours, (value) => value >= 0 && value <= MOST_HOURS),
    costs: draft.costs.filter((cost) => CostItem.safeParse(cost).success).slice(0, LIMITS.costs),
    notes: cut(draft.notes, LIMITS.longText),
    opinion: cut(draft.opinion, LIMITS.longText),
    opinionSpans: draft.opinionSpans.filter((span) => spanWithin(span, length) !== null),
    ...keptTags(draft, length),
    people: keptPeople(draft.people, length),
    sessions,
    takeaways: keptTakeaways(draft, sessions.length, length),
    verdict: keptVerdict(draft.verdict, length),
    hints: draft.hints.filter(({ date }) => isPartialDate(date)),
    entry: draft.entry && spanWithin(draft.entry.span, length) && draft.entry,
    notices: [...draft.notices, ...noticesOf(draft)],
  };
}

function spanWithin(span: Span | null, length: number): Span | null {
  return span && span.start <= span.end && span.end <= length ? span : null;
}

/** A proposal with its value changed; without one where the change leaves nothing. */
function changed<T>(
  { value, confidence, span }: Proposal<T>,
  length: number,
  change: (value: T) => T | null,
): Proposal<T> {
  const kept = value === null ? null : change(value);
  if (kept === null || kept === '') return missing();
  return { value: kept, confidence, span: spanWithin(span, length) };
}

/** An end without a start, or before it, is none. */
function keptDates(
  { dateStart, dateEnd }: Draft,
  length: number,
): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const start = changed(dateStart, length, (value) => (isPartialDate(value) ? value : null));
  const from = start.value;
  const end = changed(dateEnd, length, (value) =>
    isPartialDate(value) && from !== null && endsAfterStart(from, value) ? value : null,
  );
  return { dateStart: start, dateEnd: end };
}

const keptPeople = (people: readonly DraftPerson[], length: number): DraftPerson[] =>
  people
    .map((person) => ({
      ...person,
      name: lineOf(person.name, LIMITS.name),
      affiliation: lineOrNull(person.affiliation),
      title: lineOrNull(person.title),
      span: spanWithin(person.span, length),
    }))
    .filter(({ name }) => name !== '')
    .slice(0, LIMITS.people);

const keptSession = (session: DraftSession, length: number): DraftSession => ({
  ...session,
  title: changed(session.title, length, (value) => lineOf(value, LIMITS.name)),
  startsAt: wallTimeOrNull(session.startsAt),
  endsAt: wallTimeOrNull(session.endsAt),
  room: lineOrNull(session.room),
  track: lineOrNull(session.track),
  people: keptPeople(session.people, length),
  notes: cut(session.notes, LIMITS.longText),
  opinion: cut(session.opinion, LIMITS.longText),
  opinionSpans: session.opinionSpans.filter((span) => spanWithin(span, length) !== null),
  span: spanWithin(session.span, length),
});

const wallTimeOrNull = (time: string | null): string | null =>
  WallTime.safeParse(time).success ? time : null;

function keptTags({ tags, tagSpans }: Draft, length: number): Pick<Draft, 'tags' | 'tagSpans'> {
  const kept = new Map<string, { tag: string; span: Span | null }>();
  for (const [index, written] of tags.entries()) {
    const tag = lineOf(written.replace(/^[#\s]{1,20}/u, ''), TAG);
    if (tag === '' || kept.size >= LIMITS.tags || kept.has(tag.toLowerCase())) continue;
    kept.set(tag.toLowerCase(), { tag, span: spanWithin(tagSpans[index] ?? null, length) });
  }
  const all = [...kept.values()];
  return { tags: all.map(({ tag }) => tag), tagSpans: all.map(({ span }) => span) };
}

const keptTakeaways = (
  { takeaways }: Draft,
  sessions: number,
  length: number,
): Draft['takeaways'] =>
  takeaways
    .filter(({ text }) => text.trim() !== '')
    .slice(0, LIMITS.takeaways)
    .map((takeaway) => ({
      ...takeaway,
      text: cut(takeaway.text, LIMITS.takeaway),
      session: takeaway.session !== null && takeaway.session < sessions ? takeaway.session : null,
      span: spanWithin(takeaway.span, length),
    }));

function keptVerdict(verdict: Draft['verdict'], length: number): Draft['verdict'] {
  if (verdict === null || spanWithin(verdict.span, length) === null) return null;
  return { ...verdict, sentence: lineOf(verdict.sentence, LIMITS.sentence) };
}

function noticesOf({ sessions, people, notes, opinion }: Draft): DraftNotice[] {
  const texts = [{ notes, opinion }, ...sessions].flatMap((part) => [part.notes, part.opinion]);
  const beyond = texts.map(({ length }) => Math.max(0, length - LIMITS.longText));
  const over = (count: number, limit: number, code: DraftNotice['code']): DraftNotice[] =>
    count > limit ? [{ code, count: count - limit }] : [];
  return [
    ...over(sessions.length, LIMITS.sessions, 'sessions-cut'),
    ...over(people.length, LIMITS.people, 'people-cut'),
    ...over(
      beyond.reduce((sum, count) => sum + count, 0),
      0,
      'notes-cut',
    ),
  ];
}

/** The first of a text, without half a character at the cut. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text.isWellFormed() ? text : text.toWellFormed();
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end).toWellFormed();
}

/** Text on one line, as the fields of an event want it: white space folded to single spaces. */
const lineOf = (text: string, most: number): string =>
  cut(
    text
      .slice(0, 4 * most)
      .replace(/\s+/gu, ' ')
      .trim(),
    most,
  ).trim();

const lineOrNull = (text: string | null): string | null =>
  text === null ? null : lineOf(text, LIMITS.name) || null;
