/** What the head of a transcript says of the event and the session. */
import { missing } from '#shared/draft.ts';
import type { Confidence, Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { readDates } from '../../text/dates.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import type { Title } from '../title.ts';
import { linesFrom } from './groups.ts';
import type { FieldLine } from './head.ts';
import { plainSession, quotedTitle, restOfTitle } from './sessionTitle.ts';
import type { HeadField } from './vocabulary.ts';

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
  /** Made by a recorder: a line that is only a date says when. */
  readonly isRecording: boolean;
}

/** The facts that the head states; the welcome of the one who opens says what it leaves open. */
export function factsOf(source: string, about: FactsAbout): TranscriptFacts {
  const { title, head, fields, opening, published, today } = about;
  const line = title && mineTitleLine(source, title);
  const mined = mineEvent(source, { title, body: head, published, today, own: false });
  const stated = fieldsOf(source, fields, today);
  const isOpen = [stated.name, mined.name, line?.event].every((name) => !isLikely(name));
  const opened = isOpen ? welcome(source, about) : null;
  const event: EventFacts = {
    ...mined,
    name: surest(stated.name, mined.name, line?.event, opened?.name),
    series: surest(mined.series, opened?.series),
    edition: surest(mined.edition, opened?.edition),
    organiser: surest(stated.organiser, mined.organiser, opened?.organiser),
    ...datesOf([stated, mined, line, recordedOn(source, about)]),
    place: surest(stated.place, mined.place, line?.place, recordedAt(source, head), opened?.place),
    role: ownRole(mined.role, title),
  };
  const intro = { start: title?.span.end ?? head.start, end: head.end };
  const session = surest(
    stated.session,
    line ? plainSession(line.session) : undefined,
    title ? restOfTitle(title, event.name) : undefined,
    quotedTitle(source, intro, 'likely'),
    opening ? quotedTitle(source, opening, 'unsure') : undefined,
  );
  return {
    event,
    session,
    track: stated.track ?? line?.track.value ?? null,
    room: stated.room,
    kind: kindIn(stated.session.value) ?? line?.kind ?? kindIn(title?.text ?? null),
  };
}

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, unsure: 1, missing: 0 };

const isLikely = (proposal: Proposal<unknown> | undefined): boolean =>
  proposal !== undefined && RANK[proposal.confidence] > RANK.unsure;

/** `Panel:` in a title says what is transcribed, and nothing of the one who keeps it. */
const ownRole = (role: EventFacts['role'], title: Title | null): EventFacts['role'] =>
  title && role.span && role.span.start < title.span.end ? missing() : role;

/** The surest of some proposals, the first of those that are as sure. */
const surest = <T>(...proposals: readonly (Proposal<T> | undefined)[]): Proposal<T> =>
  proposals.reduce<Proposal<T>>(
    (best, next) => (next && RANK[next.confidence] > RANK[best.confidence] ? next : best),
    missing(),
  );

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

/** Both dates from the one that states the start most exactly, the surest of these. */
function datesOf(found: readonly (Partial<Dates> | null | undefined)[]): Dates {
  const dated = found.filter(
    (dates): dates is Dates => dates?.dateStart !== undefined && dates.dateStart.value !== null,
  );
  const exactness = ({ dateStart }: Dates): number => dateStart.value?.length ?? 0;
  const [best] = dated.toSorted((one, other) => exactness(other) - exactness(one));
  return best
    ? { dateStart: best.dateStart, dateEnd: best.dateEnd }
    : { dateStart: missing(), dateEnd: missing() };
}

/** What the first words say of the event; a date among them is hardly ever that of the event. */
function welcome(source: string, { opening, today, published }: FactsAbout): EventFacts | null {
  if (opening === null) return null;
  const facts = mineEvent(source, { title: null, body: opening, published, today, own: false });
  return { ...facts, dateStart: missing(), dateEnd: missing() };
}

interface Stated extends Dates {
  readonly name: Proposal<string>;
  readonly session: Proposal<string>;
  readonly organiser: Proposal<string>;
  readonly place: Proposal<string>;
  readonly track: string | null;
  readonly room: string | null;
}

function fieldsOf(source: string, fields: readonly FieldLine[], today: PartialDate): Stated {
  const valueOf = (wanted: HeadField): Proposal<string> => {
    const span = fields.find(({ field }) => field === wanted)?.value;
    if (!span) return missing();
    const value = source.slice(span.start, span.end).replace(/^["“「《]|["”」》]$/gu, '');
    return { value: value.slice(0, LIMITS.name), confidence: 'sure', span };
  };
  return {
    name: valueOf('event'),
    session: valueOf('session'),
    organiser: valueOf('organiser'),
    place: valueOf('place'),
    track: valueOf('track').value,
    room: valueOf('room').value,
    ...dateOf(source, fields, today),
  };
}

function dateOf(source: string, fields: readonly FieldLine[], today: PartialDate): Dates {
  for (const { value } of fields.filter(({ field }) => field === 'date')) {
    const words = source.slice(value.start, Math.min(value.end, value.start + 300));
    const phrase = readDates(words, { today, lean: 'past' }).find(({ bare }) => !bare);
    if (!phrase) continue;
    const span = { start: value.start + phrase.start, end: value.start + phrase.end };
    const confidence = phrase.certain ? 'sure' : 'unsure';
    return {
      dateStart: { value: phrase.dateStart, confidence, span },
      dateEnd: phrase.dateEnd === null ? missing() : { value: phrase.dateEnd, confidence, span },
    };
  }
  return { dateStart: missing(), dateEnd: missing() };
}

/** What may stand beside the date of a recording: its time and how long it is. */
const BESIDE_DATE =
  /^[\s|·,，、/()（）-]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)?[\s|·,，、/()（）-]*(?:(?:\d{1,3}\s?(?:小时|小時|时|分钟|分鐘|分|秒|h|hr|hrs|hours?|m|min|mins|minutes?|s|sec|seconds?)\s?){1,3}|\d{1,2}:\d{2}(?::\d{2})?)?[\s)）]*$/iu;

/** The date of a line that is nothing else, such as recorders put below the title. */
function recordedOn(source: string, { head, today, isRecording }: FactsAbout): Dates | null {
  const said = saidToBeRecorded(source, head, today);
  if (said || !isRecording) return said;
  for (const line of linesFrom(source, head.start, head.end)) {
    if (line.end - line.start > 60) continue;
    const text = source.slice(line.start, line.end);
    const [phrase] = readDates(text, { today, lean: 'past' });
    if (!phrase || phrase.dateStart.length < 10 || !phrase.certain) continue;
    const rest = text.slice(0, phrase.start) + text.slice(phrase.end);
    if (!BESIDE_DATE.test(rest)) continue;
    const span = { start: line.start + phrase.start, end: line.start + phrase.end };
    const dateStart = { value: phrase.dateStart, confidence: 'likely' as const, span };
    return { dateStart, dateEnd: missing() };
  }
  return null;
}

const RECORDED =
  /\b(?:recorded|filmed|taped|captured|held|took place)\b(?: live)?[^.\n]{0,60}|(?:录制|錄製|录音|錄音|举行|舉行|举办|舉辦|拍摄|拍攝)(?:于|於|时间[:：]|時間[:：])[^。\n]{0,40}/giu;

/** `Recorded live on 21 September 2024 at …`. */
function saidToBeRecorded(source: string, head: Span, today: PartialDate): Dates | null {
  for (const match of source.slice(head.start, head.end).matchAll(RECORDED)) {
    const phrase = readDates(match[0], { today, lean: 'past' }).find(({ bare }) => !bare);
    if (!phrase?.certain) continue;
    const at = head.start + match.index;
    const span = { start: at + phrase.start, end: at + phrase.end };
    return {
      dateStart: { value: phrase.dateStart, confidence: 'likely', span },
      dateEnd: missing(),
    };
  }
  return null;
}

const RECORDED_AT =
  /\b(?:[Rr]ecorded|[Ff]ilmed|[Tt]aped|[Hh]eld|[Tt]ook place)\b(?: live)?[^.\n]{0,40}? (?:at|in) (?:the )?(?<place>\p{Lu}[^.;:()\n*_]{2,80})/u;

/** `Recorded live on 21 September 2024 at the Old Mill, Leeds.` */
function recordedAt(source: string, head: Span): Proposal<string> {
  const match = RECORDED_AT.exec(source.slice(head.start, head.end));
  const value = match?.groups?.['place']?.replace(/ (?:on|in|during|as) .*$/u, '').trim();
  if (!match || value === undefined) return missing();
  const start = head.start + match.index + match[0].indexOf(value);
  return { value, confidence: 'likely', span: { start, end: start + value.length } };
}

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'panel',
    /panel|round ?table|fireside|debate|in conversation|圆桌|圓桌|座谈|座談|对话|對話|对谈|對談|沙龙|辩论/iu,
  ],
  [
    'keynote',
    /keynote|plenary|opening (?:address|speech)|主旨|主题演讲|主題演講|开幕|開幕|大会报告/iu,
  ],
  ['workshop', /workshop|tutorial|hands-on|工作坊|实操|實操|培训|培訓|教程/iu],
  ['poster', /poster|海报|海報|墙报/iu],
  ['talk', /\btalk\b|lecture|presentation|speech|演讲|演講|报告|報告|讲座|講座|分享/iu],
];

/** The kind of session that a title names. */
export const kindIn = (title: string | null): SessionKind | null =>
  title === null ? null : (KINDS.find(([, words]) => words.test(title))?.[0] ?? null);
