/** The sessions of a transcript with people, notes, turns and takeaways. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftPerson, DraftSession, DraftTranscript, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { SessionKind } from '#shared/session.ts';
import { notesOfTranscript, speakerNames } from '#shared/transcript.ts';
import { proposeTags } from '../prose/keywords.ts';
import type { Member } from './cast.ts';
import { kindIn } from './facts.ts';
import type { TranscriptFacts } from './facts.ts';
import type { SpeakerFound } from './identify.ts';
import { introductionsIn } from './introductions.ts';
import type { Layout } from './layout.ts';
import { takeawaysOf } from './passages.ts';
import { spokenText } from './spoken.ts';
import type { Turn } from './turns.ts';

interface Piece {
  readonly title: DraftSession['title'];
  readonly span: Span;
  readonly turns: readonly Turn[];
}

type SessionFields = Pick<
  Draft,
  'sessions' | 'transcript' | 'takeaways' | 'tags' | 'tagSpans' | 'notices'
>;

/** The sessions of a transcript and all that belongs to them. */
export function sessionsOf(source: string, layout: Layout, facts: TranscriptFacts): SessionFields {
  const speakers = named(source, layout);
  const pieces = piecesOf(layout, facts);
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
  const spoken = spokenText(
    source,
    pieces.flatMap(({ turns }) => turns),
  );
  const cut = sessions.filter(({ notes }) => notes.length >= LIMITS.longText).length;
  const tags = proposeTags(spoken.text, spoken.turns, []);
  return {
    sessions,
    transcript: longest(transcripts),
    takeaways: takeawaysOf(
      spoken,
      pieces.flatMap(({ turns }, session) =>
        turns.map(({ speaker }) => {
          const found = speaker === null ? undefined : speakers[speaker];
          const isModerator =
            found?.role === 'moderator' ||
            found?.role === 'question' ||
            found?.member?.person.part === 'moderator';
          return { isModerator, isAudience: found?.role === 'audience', session };
        }),
      ),
    ),
    tags: tags.map(({ tag }) => tag),
    tagSpans: tags.map(({ span }) => spoken.sourceOf(span)),
    notices: cut > 0 ? [{ code: 'text-left-out', count: cut }] : [],
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
    if (speaker.member || speaker.role !== 'speaker') return speaker;
    const own = turns.filter((turn) => turn.speaker === index).slice(0, 2);
    const [person] = own.flatMap(({ span }) =>
      introductionsIn(source, {
        start: span.start,
        end: Math.min(span.end, span.start + FIRST_WORDS),
      }),
    );
    if (!person) return speaker;
    const known = cast.find((member) => member.person.name === person.name);
    if (known && taken.has(known)) return speaker;
    const member: Member = known ?? { person, labels: [], isListed: true };
    member.isListed = true;
    taken.add(member);
    return { ...speaker, member };
  });
}

function piecesOf({ parts, turns, said }: Layout, { session }: TranscriptFacts): Piece[] {
  if (parts.length === 0) return [{ title: session, span: said, turns }];
  return parts.map(({ title, start }, index) => {
    const end = parts[index + 1]?.start ?? said.end;
    return {
      title: { value: title.text.slice(0, LIMITS.name), confidence: 'likely', span: title.span },
      span: { start, end },
      turns: turns.filter(({ span }) => span.start >= start && span.start < end),
    };
  });
}

/** Who takes part in a session: those listed for it in their order, then all others who speak. */
function peopleOf(
  { turns }: Piece,
  sessionCount: number,
  speakers: readonly SpeakerFound[],
  layout: Layout,
): Member[] {
  const heard = new Set(turns.flatMap(({ speaker }) => speakers[speaker ?? -1]?.member ?? []));
  const isNamed = heard.size > 1;
  const listed = layout.cast.filter((member) =>
    sessionCount > 1
      ? heard.has(member)
      : member.isListed || (!isNamed && isSpeaking(member.person)),
  );
  return [...new Set([...listed, ...heard])].slice(0, LIMITS.people);
}

const isSpeaking = ({ part, confidence }: DraftPerson): boolean =>
  part !== 'met' && part !== 'author' && confidence !== 'unsure';

function sessionOf(
  source: string,
  { title, span }: Piece,
  cast: readonly Member[],
  transcript: DraftTranscript | undefined,
  facts: TranscriptFacts,
  count: number,
): DraftSession {
  const kind = (count === 1 ? facts.kind : null) ?? kindIn(title.value) ?? kindBy(cast, transcript);
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
