/** What the head of a transcript says of the event and the session. */
import { missing } from '#shared/draft.ts';
import type { Confidence, Draft, Proposal, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import type { TitleFacts } from '../mining/titleLine.ts';
import type { Title } from '../title.ts';
import type { FieldLine } from './head.ts';
import { kindBelow, kindIn } from './kinds.ts';
import { dateBelowTitle, dateOfFile, recordedAt, recordedOn } from './recorded.ts';
import { daySaid, nameOfFile, yearOfFile, yearSaid } from './saidFacts.ts';
import {
  isNoTitle,
  namesEvent,
  plainSession,
  quotedIn,
  quotedLine,
  quotedTitle,
  restOfTitle,
} from './sessionTitle.ts';
import { fieldsStated } from './statedFields.ts';
import type { Stated } from './statedFields.ts';
import { plainEvent } from './titleOf.ts';
import { welcomed } from './welcome.ts';

export interface TranscriptFacts {
  readonly event: EventFacts;
  readonly session: Proposal<string>;
  readonly track: string | null;
  readonly room: string | null;
  readonly kind: SessionKind | null;
}

export interface FactsAbout {
  readonly title: Title | null;
  /** Of the head: title, fields, prose. */
  readonly head: Span;
  /** Of the first words said, where a welcome names the event; null where nothing is said. */
  readonly opening: Span | null;
  readonly fields: readonly FieldLine[];
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** Name of the file, which may begin with a date. */
  readonly file: string;
  /** Made by a recorder: a line that is only a date says when. */
  readonly isRecording: boolean;
}

/** The facts that the head states; the welcome of the one who opens says what it leaves open. */
export function factsOf(source: string, about: FactsAbout): TranscriptFacts {
  const { title, head, fields, opening, today } = about;
  const written = fieldsStated(source, fields, today);
  const whole = title ?? asTitle(written.name) ?? asTitle(written.session);
  const line = whole && mineTitleLine(source, whole);
  const stated = title ? written : partedBy(written, line);
  const event = eventOf(source, about, line, stated);
  const intro = { start: title?.span.end ?? head.start, end: head.end };
  const quoted = title ? quotedIn(title) : missing<string>();
  const session = surest(
    plainSession(stated.session),
    isWithin(quoted.span, line?.session.span) ? undefined : quoted,
    quotedLine(source, intro),
    line && !isEventAgain(line.session, event.name) ? plainSession(line.session) : undefined,
    title ? restOfTitle(title, event.name) : undefined,
    quotedTitle(source, intro, 'likely'),
    opening ? quotedTitle(source, opening, 'unsure') : undefined,
  );
  return {
    event,
    session: isEventItself(session, event.name) ? missing() : session,
    track: stated.track ?? trackOf(line),
    room: stated.room,
    kind: stated.kind ?? line?.kind ?? kindIn(title?.text ?? null) ?? kindBelow(source, intro),
  };
}

const asTitle = ({ value, span }: Proposal<string>): Title | null =>
  value === null || span === null ? null : { text: value, span };

/** A field that holds a headline: `Meeting: Kelp Forum - Panel: Who pays?`. */
function partedBy(stated: Stated, line: TitleFacts | null): Stated {
  const event = line?.event.value ?? null;
  const { name, session } = stated;
  if (!line || event === null || event === name.value) return stated;
  if (name.value === null) {
    const isBoth = session.value !== event && line.session.value !== null;
    return isBoth ? { ...stated, session: line.session, name: line.event } : stated;
  }
  const rest = name.value.replace(event, '');
  if (!/^[ ]?(?:[|｜–—/:：-]|[(（])|(?:[|｜–—/:：-]|[)）])[ ]?$/u.test(rest)) return stated;
  return { ...stated, name: line.event, session: isLikely(session) ? session : line.session };
}

const isWithin = (span: Span | null, outer: Span | null | undefined): boolean =>
  span !== null && outer != null && outer.start <= span.start && span.end <= outer.end;

/** `Kelp Forum, second half`: the name of the event with hardly anything else. */
function isEventAgain(session: Proposal<string>, event: Proposal<string>): boolean {
  if (event.value === null || session.value === null || session.value === event.value) return false;
  if (!session.value.includes(event.value)) return false;
  const rest = session.value.replace(event.value, '').trim();
  return session.value.length - event.value.length < 6 || rest.split(/\s+/u).every(isNoTitle);
}

/** `第三届海带沙龙（线上）`, which the head gives for name and topic alike: no title of a session in it. */
function isEventItself(session: Proposal<string>, event: Proposal<string>): boolean {
  if (session.value === null || event.value === null || !namesEvent(session.value)) return false;
  const rest = session.value.replace(event.value, '');
  return (
    event.value.includes(session.value) || rest === '' || /^[ ]?[(（].{1,10}[)）]$/u.test(rest)
  );
}

/** The event: what fields state, what the prose says, what the title and the first words tell. */
function eventOf(
  source: string,
  about: FactsAbout,
  line: TitleFacts | null,
  stated: Stated,
): EventFacts {
  const { title, head, opening, published, today, isRecording } = about;
  const own = speaksOfThemself(source, about);
  const mined = mineEvent(source, { title, body: head, published, today, own });
  const below = dateBelowTitle(source, head, today);
  const isOpen = [stated.name, mined.name, line?.event].every((name) => !isLikely(name));
  const welcome = opening ? welcomed(source, opening, today) : null;
  const opened = isOpen ? welcome : null;
  const recorded = recordedOn(source, head, today, isRecording);
  const place = surest(
    stated.place,
    placeIn(mined.place, line),
    placeIn(line?.place, line),
    below?.place,
    recordedAt(source, head),
    welcome?.place,
  );
  const named = surest(
    stated.name,
    ...byTitle(mined.name, line?.event, title),
    opened?.name,
    isOpen && opening ? nameOfFile(source, opening, about.file) : undefined,
    title ? plainEvent(title) : undefined,
  );
  const name = withoutPlace(withoutPrefix(named), place.value);
  const year = yearSaid(source, named, opening);
  const file = yearOfFile(about.file, today);
  const known = year?.dateStart.value ?? (YEAR.test(name.value ?? '') ? name.value : null);
  const day = opening && daySaid(source, opening, today, known ?? file?.dateStart.value ?? null);
  return {
    ...mined,
    name,
    ...seriesOf(name, [mined, opened]),
    organiser: surest(stated.organiser, mined.organiser, opened?.organiser),
    ...orDateOf(
      name,
      dateOfFile(about.file, today) ?? file,
      datesOf([stated, mined, line, below, recorded, day, year]),
    ),
    place,
    role: ownRole(mined.role, title),
  };
}

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, unsure: 1, missing: 0 };

const isLikely = (proposal: Proposal<unknown> | undefined): boolean =>
  proposal !== undefined && RANK[proposal.confidence] > RANK.unsure;

/** The surest of some proposals, the first of those that are as sure. */
const surest = <T>(...proposals: readonly (Proposal<T> | undefined)[]): Proposal<T> =>
  proposals.reduce<Proposal<T>>(
    (best, next) => (next && RANK[next.confidence] > RANK[best.confidence] ? next : best),
    missing(),
  );

/** The track of a headline, unless it only says that it is a transcript. */
function trackOf(line: TitleFacts | null): string | null {
  const track = line?.track.value ?? null;
  return track === null ||
    isNoTitle(track) ||
    /[:：]/u.test(track) ||
    /实录|實錄|transcript/iu.test(track)
    ? null
    : track;
}

/** A place, unless it is a word of the track or of a kind of session. */
function placeIn(
  place: Proposal<string> | undefined,
  line: TitleFacts | null,
): Proposal<string> | undefined {
  const [span, track] = [place?.span, line?.track.span];
  const isOfTrack = span && track && track.start <= span.start && span.end <= track.end;
  return isOfTrack || kindIn(place?.value ?? null) !== null ? undefined : place;
}

const FIRST_PERSON = /\b(?:I|my|we)\b|我(?!们是|們是)|本人|笔者|筆者/u;

/** Whether whoever keeps the transcript tells of themself around it. */
const speaksOfThemself = (source: string, { head, title }: FactsAbout): boolean =>
  FIRST_PERSON.test(source.slice(title?.span.end ?? head.start, head.end));

/** `Panel:` in a title says what is transcribed, and nothing of the one who keeps it. */
const ownRole = (role: EventFacts['role'], title: Title | null): EventFacts['role'] =>
  title && role.span && role.span.start < title.span.end ? missing() : role;

/** A headline in parts is better read as one: what it calls the event before what it begins with. */
function byTitle(
  mined: Proposal<string>,
  line: Proposal<string> | undefined,
  title: Title | null,
): (Proposal<string> | undefined)[] {
  const isOfTitle = title !== null && mined.span !== null && mined.span.start < title.span.end;
  return isOfTitle && isLikely(line) ? [line, mined] : [mined, line];
}

const PREFIX =
  /^(?:(?:meeting |session |full |edited )?(?:recording|transcript(?:ion)?|minutes)(?: of)?(?: the)?[ ]?[:：–—-][ ]?|欢迎(?:大家)?(?:收看|收听|来到|参加|参与|莅临)(?:我们的|本次|今天的)?|歡迎(?:大家)?(?:收看|收聽|來到|參加)(?:我們的|本次|今天的)?|(?:智能纪要|会议纪要|会议记录|文字实录|文字實錄|实录|录音|转写)[ ]?[:：-][ ]?)/iu;

/** `Meeting recording: Kelp Forum` without what only says what the document is. */
function withoutPrefix(name: Proposal<string>): Proposal<string> {
  const length = PREFIX.exec(name.value ?? '')?.[0].length ?? 0;
  if (length === 0 || name.value === null) return name;
  const isVerbatim = name.span !== null && name.span.end - name.span.start === name.value.length;
  const span =
    isVerbatim && name.span ? { ...name.span, start: name.span.start + length } : name.span;
  return { ...name, value: name.value.slice(length), span };
}

/** `Kelp Forum 2024, Leeds` without the place, which has its own field. */
function withoutPlace(name: Proposal<string>, place: string | null): Proposal<string> {
  if (name.value === null || place === null || !name.value.endsWith(place)) return name;
  const value = name.value.slice(0, -place.length).replace(/[\s,，(（·|-]+$/u, '');
  if (value.length < 4 || value.length === name.value.length - place.length) return name;
  const isVerbatim = name.span !== null && name.span.end - name.span.start === name.value.length;
  const span =
    isVerbatim && name.span
      ? { start: name.span.start, end: name.span.start + value.length }
      : name.span;
  return { ...name, value, span };
}

/** Series and edition of the name that was chosen, and not of another. */
function seriesOf(
  { value }: Proposal<string>,
  found: readonly (EventFacts | null)[],
): Pick<EventFacts, 'series' | 'edition'> {
  const own = found.find((facts) => facts?.name.value === value && value !== null);
  return { series: own?.series ?? missing(), edition: own?.edition ?? missing() };
}

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

/** Both dates from the one that states the start most exactly, the surest of these. */
function datesOf(found: readonly (Partial<Dates> | null | undefined)[]): Dates {
  const dated = found.filter(
    (dates): dates is Dates => dates?.dateStart !== undefined && dates.dateStart.value !== null,
  );
  const weight = ({ dateStart }: Dates): number =>
    (dateStart.value?.length ?? 0) * RANK.sure + RANK[dateStart.confidence];
  const [best] = dated.toSorted((one, other) => weight(other) - weight(one));
  return best
    ? { dateStart: best.dateStart, dateEnd: best.dateEnd }
    : { dateStart: missing(), dateEnd: missing() };
}

const YEAR = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/u;

/** The date of the file, or the year of `Kelp Forum 2024`, where nothing says it better. */
function orDateOf(
  { value, span, confidence }: Proposal<string>,
  file: Dates | null,
  dates: Dates,
): Dates {
  if (dates.dateStart.value !== null) return dates;
  const match = YEAR.exec(value ?? '');
  if (file && (!match || file.dateStart.value?.startsWith(match[0]))) return file;
  if (!match || value === null) return dates;
  const isVerbatim = span !== null && span.end - span.start === value.length;
  const start = (span?.start ?? 0) + match.index;
  const year = isVerbatim ? { start, end: start + match[0].length } : span;
  return {
    dateStart: {
      value: match[0],
      confidence: confidence === 'sure' ? 'likely' : confidence,
      span: year,
    },
    dateEnd: missing(),
  };
}
