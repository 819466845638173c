/** Reads posts: documents with front matter. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { dayNumber, endsAfterStart } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readFrontMatter } from '../frontMatter.ts';
import type { FrontMatter } from '../frontMatter.ts';
import { datesIn } from '../frontMatterDates.ts';
import type { StatedEventDates } from '../frontMatterDates.ts';
import { eventNamed, fieldsNamed, statedFields, titleIn } from '../frontMatterDraft.ts';
import type { FieldsNamed } from '../frontMatterDraft.ts';
import { findHeadings } from '../headings.ts';
import { languageOf } from '../hints.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { peopleIn } from '../mining/people.ts';
import { eventsIn } from '../mining/eventName.ts';
import { seriesOf } from '../mining/eventRest.ts';
import { roleOfWriter } from '../notes/roleOfWriter.ts';
import { dayInFileName } from '../notes/nameOfNotes.ts';
import { readNotesIn } from '../notes/readNotes.ts';
import { oneDraft } from '../reader.ts';
import type { Reader, ReaderContext } from '../reader.ts';
import type { Title } from '../title.ts';
import { pageKind } from './page.ts';
import { peopleOfFields } from './postPeople.ts';
import { withPeople } from './reportPeople.ts';
import { nameTalk } from './talk.ts';
import type { Talk } from './talk.ts';
import { withSubtitle } from './subtitle.ts';
import { withTalksTold } from './toldTalks.ts';
import { talkBody } from './talkBody.ts';

/** A post is searched for people and talks that far. */
const SEARCHED = 200_000;

/**
 * A draft from a post. What its fields state is sure; what they leave open is mined from its title and
 * body. A page of one talk has that talk as its session; a report has those of its body.
 */
export const readPost: Reader = oneDraft((text, context) => {
  const frontMatter = readFrontMatter(text);
  const notes = bodyDraft(text, frontMatter?.bodyStart ?? 0, context);
  if (!frontMatter) return { ...notes, shape: 'post' };
  return draftOf(text, frontMatter, notes, context);
});

/** The body as notes are read. */
const bodyDraft = (text: string, bodyStart: number, { today }: ReaderContext): Draft =>
  readNotesIn(text, { start: bodyStart, end: text.length }, today, true);

function draftOf(
  text: string,
  frontMatter: FrontMatter,
  notes: Draft,
  { today, name: file }: ReaderContext,
): Draft {
  const field = fieldsNamed(frontMatter);
  const page = pageKind(field);
  const body = { start: frontMatter.bodyStart, end: text.length };
  const stated = statedFields(field);
  const dates = datesIn(field, page.isAboutEvent, today);
  const filed = filedOn(file, today);
  const published = publishedOn(dates) ?? filed;
  const event = eventNamed(field);
  const title = page.isTalk ? (titleIn(field) ?? event) : reportTitle(text, field, body.start);
  const about = { body, published, today, own: true, named: event?.text ?? null };
  const mined = withSubtitle(mineEvent(text, { ...about, title: event ?? title }), field, today);
  const talk = page.isTalk
    ? nameTalk(text, {
        field,
        page,
        event,
        title,
        mined,
        summary: stated.summary,
        bodyStart: body.start,
      })
    : null;
  const name = nameOf(event, talk, mined);
  const draft: Draft = {
    ...notes,
    shape: 'post',
    ...merged(stated, mined),
    ...seriesFor(stated, name),
    name,
    ...eventDates(dates, mined),
    role: roleOf(stated, talk, mined),
    language: languageStated(field) ?? languageOf(text.slice(body.start)),
    hints: hintsOf(dates, filed, notes),
    summary: talk?.usesSummary === true ? missing() : stated.summary,
    people: [...peopleOfFields(frontMatter), ...notes.people],
    tags: [...new Set([...stated.tags, ...(stated.tags.length > 0 ? [] : notes.tags)])],
  };
  if (draft.role.value === null && draft.verdict !== null) draft.role = roleOfWriter(draft);
  draft.tagSpans = draft.tags.map((tag) => spanOfTag(tag, notes, field));
  if (talk?.session != null) return talkBody(text, draft, talk, body);
  const searched = { start: body.start, end: Math.min(body.end, body.start + SEARCHED) };
  const people = peopleIn(text, searched);
  return withPeople(withTalksTold(text, draft, searched, people, today), people);
}

/** When a post appeared, as far as its fields say it: published, dated or at least changed. */
const publishedOn = ({ hints, dateStart }: StatedEventDates): PartialDate | null =>
  hints.find(({ kind }) => kind === 'published')?.date ?? dateStart.value ?? hints[0]?.date ?? null;

/** The day that the name of a post begins with, as blogs want it: `2024-05-06-kites.md`; or null. */
function filedOn(file: string, today: PartialDate): PartialDate | null {
  const day = /^20\d{2}-\d{2}-\d{2}-/u.test(file) ? dayInFileName(file) : null;
  return day !== null && day <= today ? day : null;
}

/** When the post appeared, as its fields, the name of its file or its first lines say. */
function hintsOf(dates: StatedEventDates, filed: PartialDate | null, notes: Draft): Draft['hints'] {
  if (dates.hints.length > 0) return dates.hints;
  const isFiled = filed !== null && dates.dateStart.value === null;
  return isFiled ? [{ kind: 'published', date: filed, span: null }] : notes.hints;
}

/** The title of a report: where its own names no event, that of the first heading of its body. */
function reportTitle(text: string, field: FieldsNamed, from: number): Title | null {
  const stated = titleIn(field);
  if (stated && eventsIn(stated.text, 0).some(({ generic }) => !generic)) return stated;
  const [first] = findHeadings(text, from);
  const named = first?.level === 1 && eventsIn(first.title, 0).some(({ generic }) => !generic);
  const heading = first?.level === 1 ? { text: first.title, span: first.titleSpan } : null;
  return named ? heading : (stated ?? eventNamed(field) ?? heading);
}

function spanOfTag(tag: string, notes: Draft, field: FieldsNamed): Span | null {
  const own = notes.tags.indexOf(tag);
  const stated = field('tags', 'tag', 'keywords');
  const at = stated?.values.indexOf(tag) ?? -1;
  const place = at >= 0 ? stated?.spans[at] : own >= 0 ? notes.tagSpans[own] : stated?.span;
  return place ?? null;
}

/** What a field states, else what was mined. */
function merged(
  stated: ReturnType<typeof statedFields>,
  mined: EventFacts,
): Pick<Draft, 'organiser' | 'place' | 'format' | 'link'> {
  const either = <T>(one: Proposal<T>, other: Proposal<T>): Proposal<T> =>
    one.value === null ? other : one;
  return {
    organiser: either(stated.organiser, mined.organiser),
    place: either(stated.place, mined.place),
    format: mined.format,
    link: either(stated.link, mined.link),
  };
}

function seriesFor(
  stated: ReturnType<typeof statedFields>,
  name: Proposal<string>,
): Pick<Draft, 'series' | 'edition'> {
  const { series, edition } = seriesOf(name);
  return {
    series: stated.series.value === null ? series : stated.series,
    edition: stated.edition.value === null ? edition : stated.edition,
  };
}

function nameOf(
  event: { text: string; span: Span } | null,
  talk: Talk | null,
  mined: EventFacts,
): Proposal<string> {
  if (event) return { value: event.text, confidence: 'sure', span: event.span };
  return talk?.event ?? mined.name;
}

/** What the fields say; a `date` alone gives way to a day that the post itself states. */
function eventDates(
  dates: StatedEventDates,
  mined: EventFacts,
): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const { dateStart, dateEnd, byDateAlone } = dates;
  if (dateStart.value === null) return { dateStart: mined.dateStart, dateEnd: mined.dateEnd };
  const day = mined.dateStart;
  const told = day.value?.length === 10;
  const near = told && isNear(dateStart.value, day.value ?? '');
  if (byDateAlone && near) return { dateStart: day, dateEnd: mined.dateEnd };
  const last = mined.dateEnd.value;
  const sameStart =
    day.value === dateStart.value && last !== null && endsAfterStart(day.value, last);
  return { dateStart, dateEnd: dateEnd.value === null && sameStart ? mined.dateEnd : dateEnd };
}

const MOST_DAYS_APART = 370;

/** Whether a post may well have been written before or after a day. */
const isNear = (posted: string, day: string): boolean =>
  Math.abs(dayNumber(posted) - dayNumber(day)) <= MOST_DAYS_APART;

function roleOf(
  stated: ReturnType<typeof statedFields>,
  talk: Talk | null,
  mined: EventFacts,
): Draft['role'] {
  if (stated.role.value !== null) return stated.role;
  if (talk?.role.value != null) return talk.role;
  if (mined.role.value !== null && mined.role.value !== 'attendee') return mined.role;
  if (talk?.session != null)
    return {
      value: talk.session.kind === 'panel' ? 'panelist' : 'speaker',
      confidence: 'likely',
      span: talk.session.span,
    };
  return mined.role;
}

function languageStated(field: FieldsNamed): Draft['language'] | null {
  const stated = field('lang', 'language', 'locale');
  const tag = /^(?<tag>[a-z]{2,3})(?:[-_][\p{L}\d]{2,8}){0,2}$/iu.exec(stated?.values[0] ?? '')
    ?.groups?.['tag'];
  if (!stated || tag === undefined) return null;
  return { value: tag.toLowerCase(), confidence: 'likely', span: stated.span };
}
