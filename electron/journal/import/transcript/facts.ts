/** What the head of a transcript says of the event and the session. */
import { missing } from '#shared/draft.ts';
import type { Confidence, Draft, DraftPerson, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { SessionKind } from '#shared/session.ts';
import { readDates } from '../../text/dates.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import type { Title } from '../title.ts';
import type { FieldLine } from './head.ts';
import type { HeadField } from './vocabulary.ts';

export interface TranscriptFacts {
  readonly event: EventFacts;
  readonly session: Proposal<string>;
  readonly track: string | null;
  readonly room: string | null;
  readonly kind: SessionKind | null;
  readonly people: readonly DraftPerson[];
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
}

/** The facts that the head states; the welcome of the one who opens says what it leaves open. */
export function factsOf(source: string, about: FactsAbout): TranscriptFacts {
  const { title, head, fields, published, today } = about;
  const line = title && mineTitleLine(source, title);
  const mined = mineEvent(source, { title, body: head, published, today, own: false });
  const stated = fieldsOf(source, fields, today);
  const opened = mined.name.value === null && !line?.event.value ? welcome(source, about) : null;
  const event: EventFacts = {
    ...mined,
    name: surest(stated.name, mined.name, line?.event, opened?.name),
    series: surest(mined.series, opened?.series),
    edition: surest(mined.edition, opened?.edition),
    organiser: surest(stated.organiser, mined.organiser, opened?.organiser),
    ...datesOf([stated, mined, line, opened]),
    place: surest(stated.place, mined.place, line?.place, opened?.place),
    role: surest(mined.role, line?.role),
  };
  const session = surest(stated.session, line?.session);
  return {
    event,
    session,
    track: stated.track ?? line?.track.value ?? null,
    room: stated.room,
    kind: kindIn(stated.session.value) ?? line?.kind ?? kindIn(title?.text ?? null),
    people: line?.people ?? [],
  };
}

const RANK: Readonly<Record<Confidence, number>> = { sure: 3, likely: 2, unsure: 1, missing: 0 };

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
