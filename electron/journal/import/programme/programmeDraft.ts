/** A conference with its sessions, as a draft of one event. */
import { emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type {
  Draft,
  DraftNotice,
  DraftPerson,
  DraftSession,
  Proposal,
  Span,
} from '#shared/draft.ts';
import { isOpenableLink, LIMITS } from '#shared/fields.ts';
import { dayOf, wallText } from '../calendar/wallClock.ts';
import type { Wall } from '../calendar/wallClock.ts';
import { languageOf } from '../hints.ts';
import type { Title } from '../title.ts';
import { isPause, sessionKind } from './sessionKinds.ts';

/** An entry of a programme, before it is a session. */
export interface ProgrammeEntry {
  readonly title: Title;
  readonly type: string;
  readonly start: Wall | null;
  /** Where the start was read from. */
  readonly startSpan: Span | null;
  readonly end: Wall | null;
  readonly room: string | null;
  readonly track: string | null;
  readonly people: readonly DraftPerson[];
  readonly notes: string;
  readonly language: string | null;
  readonly span: Span;
}

export const proposed = (value: string | null, span: Span | null): Proposal<string> =>
  value === null || value === ''
    ? missing()
    : { value: value.slice(0, LIMITS.name), confidence: 'sure', span };

/** A link that may be opened. */
export const proposedLink = (value: string | null, span: Span | null): Proposal<string> =>
  value !== null && value.length <= 2_000 && isOpenableLink(value)
    ? { value, confidence: 'sure', span }
    : missing();

/**
 * The draft, its sessions in order of time and then of the rooms as the programme lists them. Pauses
 * of a published programme are no sessions; what is past the limits is left out and counted.
 *
 * @param facts what the programme says of the conference as a whole
 * @param rooms names in their order
 */
export function programmeDraft(
  shape: string,
  facts: Partial<Draft>,
  entries: readonly ProgrammeEntry[],
  rooms: readonly string[],
): Draft {
  const order = new Map(rooms.map((room, index) => [room, index]));
  const rank = ({ room }: ProgrammeEntry): number => order.get(room ?? '') ?? rooms.length;
  const sorted = entries.toSorted(
    (one, other) =>
      (one.start ?? Infinity) - (other.start ?? Infinity) || rank(one) - rank(other) || 0,
  );
  const isOwn = shape !== 'programme';
  const talks = sorted.filter(
    ({ title, people }) => isOwn || people.length > 0 || !isPause(title.text),
  );
  const kept = talks.slice(0, LIMITS.sessions);
  const draft = { ...emptyDraft(shape), ...facts };
  return {
    ...draft,
    ...(draft.dateStart.value === null ? daysOf(sorted) : {}),
    language: draft.language.value === null ? languageOfEntries(sorted) : draft.language,
    sessions: kept.map((entry) => sessionOf(entry)),
    notices: [
      ...draft.notices,
      ...notice('sessions-cut', talks.length - kept.length),
      ...notice(
        'people-cut',
        kept.reduce((sum, { people }) => sum + Math.max(0, people.length - LIMITS.people), 0),
      ),
    ],
  };
}

export const notice = (code: DraftNotice['code'], count: number): DraftNotice[] =>
  count > 0 ? [{ code, count }] : [];

/** The days on which sessions begin. */
function daysOf(entries: readonly ProgrammeEntry[]): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const timed = entries.filter(({ start }) => start !== null);
  const [first] = timed;
  const last = timed.at(-1);
  const from = dayOf(first?.start ?? Number.NaN);
  const to = dayOf(last?.start ?? Number.NaN);
  const said = (value: string | null, entry: ProgrammeEntry | undefined): Proposal<string> =>
    value === null ? missing() : { value, confidence: 'likely', span: entry?.startSpan ?? null };
  return {
    dateStart: said(from, first),
    dateEnd: to === from ? missing() : said(to, last),
  };
}

const CLEAR_SHARE = 0.9;

/** The language that nearly all entries name, several, or that of their words. */
function languageOfEntries(entries: readonly ProgrammeEntry[]): Proposal<string> {
  const named = entries.flatMap(({ language }) => languageTag(language) ?? []);
  const counts = new Map<string, number>();
  for (const tag of named) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (!most || named.length * 2 < entries.length) {
    return languageOf(entries.map(({ title, notes }) => `${title.text}\n${notes}`).join('\n'));
  }
  const [tag, count] = most;
  return {
    value: count >= CLEAR_SHARE * named.length ? tag : 'mul',
    confidence: 'sure',
    span: null,
  };
}

const languageTag = (text: string | null): string | null =>
  /^(?<tag>[a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/iu.exec(text ?? '')?.groups?.['tag']?.toLowerCase() ??
  null;

const MOST_NOTES = 100_000;

function sessionOf({ title, type, start, end, ...entry }: ProgrammeEntry): DraftSession {
  const until = end !== null && start !== null && end < start ? null : end;
  return {
    ...emptyDraftSession(),
    kind: sessionKind(type, title.text),
    title: proposed(title.text, title.span),
    startsAt: start === null ? null : wallText(start),
    endsAt: until === null ? null : wallText(until),
    room: entry.room?.slice(0, LIMITS.name) ?? null,
    track: entry.track?.slice(0, LIMITS.name) ?? null,
    people: entry.people.slice(0, LIMITS.people),
    notes: entry.notes.slice(0, MOST_NOTES),
    span: entry.span,
  };
}
