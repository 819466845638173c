/** The sessions of a transcript with people, notes, turns and takeaways. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, DraftTranscript, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { SessionKind } from '#shared/session.ts';
import { notesOfTranscript, speakerNames } from '#shared/transcript.ts';
import { foldText } from '../../../text/fold.ts';
import { isNameWithTitleOnly } from '../mining/chineseNames.ts';
import { proposeTags } from '../prose/keywords.ts';
import { calledUp } from './calledUp.ts';
import { formsOf } from './cast.ts';
import type { Member } from './cast.ts';
import type { TranscriptFacts } from './facts.ts';
import type { SpeakerFound } from './identify.ts';
import { introductionsIn } from './introductions.ts';
import type { Layout } from './layout.ts';
import { leaderOf } from './leads.ts';
import { nameWords } from './names.ts';
import { takeawaysOf } from './passages.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { spokenText } from './spoken.ts';
import type { SpokenText } from './spoken.ts';
import type { Turn } from './turns.ts';

type SessionFields = Pick<
  Draft,
  'sessions' | 'transcript' | 'takeaways' | 'tags' | 'tagSpans' | 'notices'
>;

/** The sessions of a transcript and all that belongs to them. */
export function sessionsOf(source: string, layout: Layout, facts: TranscriptFacts): SessionFields {
  const speakers = named(source, layout);
  const pieces = piecesOf(source, layout, facts);
  const leaders = pieces.map(({ turns }) => leaderIn(source, turns, speakers));
  const casts = pieces.map((piece) => peopleOf(piece, pieces.length, speakers, layout));
  const transcripts = pieces.map(({ turns }, index): DraftTranscript => ({
    session: index,
    speakers: speakers.map(({ label, member }) => ({
      label,
      person: indexOf(casts[index], member),
    })),
    turns: [...turns],
  }));
  const sessions = pieces.map((piece, index) =>
    sessionOf(source, piece, casts[index] ?? [], transcripts[index], facts, pieces.length),
  );
  const cut = sessions.filter(({ notes }) => notes.length >= LIMITS.longText).length;
  const heard = thinned(
    pieces.flatMap(({ turns }, session) => turns.map((turn) => ({ turn, session }))),
  );
  const spoken = spokenText(
    source,
    heard.map(({ turn }) => turn),
  );
  const askers = askersIn(source, layout.turns, speakers);
  const factsOfTurns = heard.map(({ turn: { speaker }, session }) => ({
    isModerator: speaker !== null && leaders[session]?.who.has(speaker) === true,
    isGuest: leaders[session]?.areCalled === false,
    isAudience: speaker !== null && (speakers[speaker]?.role === 'audience' || askers.has(speaker)),
    session,
  }));
  return {
    sessions,
    transcript: longest(transcripts),
    takeaways: takeawaysOf(spoken, factsOfTurns),
    ...tagsOf(spoken, casts.flat()),
    notices: cut > 0 ? [{ code: 'text-left-out', count: cut }] : [],
  };
}

/** Characters; some eight hours of speech. What is longer is weighed by a part of it. */
const WEIGHED = 500_000;
/** The close of a transcript is weighed as a whole. */
const CLOSE = 50_000;

interface Heard {
  readonly turn: Turn;
  readonly session: number;
}

/** The turns, or of too many of them every so many, and all that are near the end. */
function thinned(turns: readonly Heard[]): readonly Heard[] {
  const lengthOf = ({ turn: { span } }: Heard): number => span.end - span.start;
  const length = turns.reduce((sum, heard) => sum + lengthOf(heard), 0);
  if (length <= WEIGHED) return turns;
  const step = Math.ceil(length / WEIGHED);
  const end = turns.at(-1)?.turn.span.end ?? 0;
  let weighed = 0;
  return turns.filter((heard, index) => {
    const isKept = index % step === 0 || end - heard.turn.span.end < CLOSE;
    if (isKept) weighed += lengthOf(heard);
    return isKept && weighed <= WEIGHED * 2;
  });
}

interface Leaders {
  readonly who: ReadonlySet<number>;
  /** Whether the text calls them so; else they only behave like it, and may take part as well. */
  readonly areCalled: boolean;
}

/** Whoever leads a session: those who are called moderators, else the one who behaves like one. */
function leaderIn(
  source: string,
  turns: readonly Turn[],
  speakers: readonly SpeakerFound[],
): Leaders {
  const called = speakers.flatMap(({ role, member }, index) =>
    role === 'moderator' || role === 'question' || member?.person.part === 'moderator'
      ? [index]
      : [],
  );
  if (turns.some(({ speaker }) => speaker !== null && called.includes(speaker)))
    return { who: new Set(called), areCalled: true };
  const leader = leaderOf(source, turns);
  if (leader === null) return { who: new Set(), areCalled: false };
  const member = speakers[leader]?.member;
  const heard = new Set(turns.map(({ speaker }) => speaker));
  if (member && heard.size > 2) member.person = { ...member.person, part: 'moderator' };
  return { who: new Set([leader]), areCalled: false };
}

const ASKS = /[?？]["'”’」』)）]{0,2}(?:\s|$)/u;

/** Speakers without a name who mostly ask, among others who have one: they sit in the audience. */
function askersIn(
  source: string,
  turns: readonly Turn[],
  speakers: readonly SpeakerFound[],
): ReadonlySet<number> {
  const known = speakers.filter(({ member }) => member !== null).length;
  if (known < 2) return new Set();
  return new Set(
    speakers.flatMap(({ member, role }, index) => {
      if (member !== null || role !== 'speaker') return [];
      const own = turns.filter(({ speaker }) => speaker === index);
      const asked = own.filter(({ span }) => ASKS.test(source.slice(span.start, span.end)));
      return asked.length * 2 > own.length ? [index] : [];
    }),
  );
}

/** Tags that are no names of those who speak. */
function tagsOf(spoken: SpokenText, cast: readonly Member[]): Pick<Draft, 'tags' | 'tagSpans'> {
  const names = new Set(cast.flatMap((member) => formsOf(member).flatMap(nameWords)));
  const isName = (tag: string): boolean => nameWords(tag).every((word) => names.has(word));
  const tags = proposeTags(spoken.text, spoken.turns, []).filter(({ tag }) => !isName(tag));
  return {
    tags: tags.map(({ tag }) => tag),
    tagSpans: tags.map(({ span }) => spoken.sourceOf(span)),
  };
}

const longest = (transcripts: readonly DraftTranscript[]): DraftTranscript | null =>
  transcripts.reduce<DraftTranscript | null>(
    (most, each) => (each.turns.length > (most?.turns.length ?? 0) ? each : most),
    null,
  );

const indexOf = (cast: readonly Member[] | undefined, member: Member | null): number | null => {
  const index = member === null ? -1 : (cast?.indexOf(member) ?? -1);
  return index < 0 ? null : index;
};

/** So much of what somebody says first may say who they are. */
const FIRST_WORDS = 400;

/** The speakers, `Speaker 2` being who they say they are. */
function named(source: string, { speakers, turns, cast }: Layout): SpeakerFound[] {
  const taken = new Set(speakers.flatMap(({ member }) => (member ? [member] : [])));
  return speakers.map((speaker, index) => {
    if (speaker.member && isNameWithTitleOnly(foldText(speaker.member.person.name)))
      sayInFull(source, speaker.member, turns, index);
    if (speaker.member || (speaker.role !== 'speaker' && speaker.role !== 'moderator')) {
      return speaker;
    }
    const own = turns.filter((turn) => turn.speaker === index).slice(0, 2);
    const [said] = own.flatMap(({ span }) =>
      introductionsIn(source, {
        start: span.start,
        end: Math.min(span.end, span.start + FIRST_WORDS),
      }),
    );
    const before = turns[turns.findIndex((turn) => turn.speaker === index) - 1];
    const person = said ?? (before && before.speaker !== null ? calledUp(source, before) : null);
    if (!person) return speaker;
    const known = cast.find((member) => member.person.name === person.name);
    if (known && taken.has(known)) return speaker;
    const part = speaker.role === 'moderator' ? 'moderator' : person.part;
    const member: Member = known ?? { person: { ...person, part }, labels: [], isListed: true };
    member.isListed = true;
    taken.add(member);
    return { ...speaker, member };
  });
}

/** `颜教授：我是颜世清`: one who is called by the family name says the rest. */
function sayInFull(source: string, member: Member, turns: readonly Turn[], index: number): void {
  const own = turns.filter(({ speaker }) => speaker === index).slice(0, 2);
  const called = member.person.name;
  for (const { span } of own) {
    const end = Math.min(span.end, span.start + FIRST_WORDS);
    const said = introductionsIn(source, { start: span.start, end });
    const full = said.find(({ name }) => name.charAt(0) === called.charAt(0) && name !== called);
    if (!full) continue;
    const { name, affiliation } = full;
    member.person = {
      ...member.person,
      name,
      aliases: [...member.person.aliases, called],
      affiliation: member.person.affiliation ?? affiliation,
    };
    return;
  }
}

function peopleOf(
  { turns, span }: Piece,
  sessionCount: number,
  speakers: readonly SpeakerFound[],
  layout: Layout,
): Member[] {
  const heard = new Set(turns.flatMap(({ speaker }) => speakers[speaker ?? -1]?.member ?? []));
  const isNamed = heard.size > 1;
  const listed = layout.cast.filter((member) =>
    sessionCount > 1
      ? heard.has(member) || (speakers.length === 0 && isMentioned(member, span, layout.said))
      : member.isListed || (!isNamed && isSpeaking(member.person)),
  );
  return [...new Set([...listed, ...heard])].slice(0, LIMITS.people);
}

/** Where nobody is labelled, people belong to the session in which they are first named. */
function isMentioned({ person, isListed }: Member, session: Span, said: Span): boolean {
  const at = Math.max(person.span?.start ?? 0, said.start);
  return isListed && at >= session.start && at < session.end;
}

const isSpeaking = ({ part, confidence }: DraftPerson): boolean =>
  part !== 'met' && part !== 'author' && confidence !== 'unsure';

function sessionOf(
  source: string,
  { title, kind: stated, span }: Piece,
  cast: readonly Member[],
  transcript: DraftTranscript | undefined,
  facts: TranscriptFacts,
  count: number,
): DraftSession {
  const kind = stated ?? kindBy(cast, transcript);
  const people = cast.map(({ person }) => ({ ...person, part: partIn(person, kind) }));
  const notes = transcript
    ? notesOfTranscript(transcript, speakerNames(transcript, people), source)
    : '';
  return {
    ...emptyDraftSession(),
    kind,
    title,
    track: facts.track,
    room: count === 1 ? facts.room : null,
    people,
    notes: notes.slice(0, LIMITS.longText),
    span,
  };
}

/** Who takes part in a panel without leading it is a panelist. */
const partIn = ({ part }: DraftPerson, kind: SessionKind): DraftPerson['part'] =>
  part === 'speaker' && kind === 'panel' ? 'panelist' : part;

function kindBy(cast: readonly Member[], transcript: DraftTranscript | undefined): SessionKind {
  const speaking = new Set(transcript?.turns.map(({ speaker }) => speaker));
  return speaking.size > 2 || cast.length > 2 ? 'panel' : 'talk';
}
