/** Edits of a transcript and of the people of its session, which follow it. Pure functions. */
import type { DraftPerson, DraftTranscript } from '#shared/draft.ts';
import {
  addSpeaker,
  assignTurn,
  mergeSpeakers,
  mergeWithPrevious,
  renameSpeaker,
  setSpeakerPerson,
  speakerNames,
  splitTurn,
} from '#shared/transcript.ts';
import type { PersonDraft } from '../log/eventDraft.ts';

export interface Turns {
  readonly transcript: DraftTranscript;
  /** Of the session that the transcript is of. */
  readonly people: readonly PersonDraft[];
}

/** What no edit changes. */
export interface TurnsContext {
  readonly source: string;
  /** The people that the document names, whom speakers point to. */
  readonly named: readonly Pick<DraftPerson, 'name'>[];
  /** The part that a new speaker plays. */
  readonly part: PersonDraft['part'];
}

/** What each speaker is called by now. */
export const namesOf = ({ transcript }: Turns, { named }: TurnsContext): string[] => {
  const names = speakerNames(transcript, named);
  return transcript.speakers.map(({ label }, index) => names[index] ?? label);
};

/**
 * Calls a speaker otherwise, in all turns and among the people of the session. The name of another
 * speaker makes the two one.
 */
export function rename(turns: Turns, context: TurnsContext, speaker: number, name: string): Turns {
  const names = namesOf(turns, context);
  const before = names[speaker];
  const after = name.trim();
  if (before === undefined || after === '' || after === before) return turns;
  const other = names.indexOf(after);
  if (other >= 0) return merge(turns, context, speaker, other);
  const transcript = setSpeakerPerson(
    renameSpeaker(turns.transcript, speaker, after),
    speaker,
    null,
  );
  return { transcript, people: renamed(turns.people, before, after, context.part) };
}

function renamed(
  people: readonly PersonDraft[],
  before: string,
  after: string,
  part: PersonDraft['part'],
): readonly PersonDraft[] {
  if (people.some(({ name }) => name === after)) return people;
  const at = people.findIndex(({ name }) => name === before);
  const person = people[at];
  return person
    ? people.with(at, { ...person, name: after, personId: null })
    : [...people, { personId: null, name: after, affiliation: '', part }];
}

/** Makes two speakers one, who keeps the name of `into`; the other one is no person any more. */
export function merge(turns: Turns, context: TurnsContext, from: number, into: number): Turns {
  const names = namesOf(turns, context);
  const gone = names[from];
  const kept = names[into];
  if (gone === undefined || kept === undefined || from === into) return turns;
  return {
    transcript: mergeSpeakers(turns.transcript, from, into),
    people: turns.people.filter(({ name }) => name !== gone || name === kept),
  };
}

/** Adds somebody who speaks, by name. A name that is there already adds nobody. */
export function add(turns: Turns, context: TurnsContext, name: string): Turns {
  const label = name.trim();
  if (label === '' || namesOf(turns, context).includes(label)) return turns;
  return {
    transcript: addSpeaker(turns.transcript, label),
    people: renamed(turns.people, label, label, context.part),
  };
}

export const assign = (turns: Turns, turn: number, speaker: number | null): Turns => ({
  ...turns,
  transcript: assignTurn(turns.transcript, turn, speaker),
});

/** Splits a turn before an offset into the source. */
export const split = (turns: Turns, { source }: TurnsContext, turn: number, at: number): Turns => ({
  ...turns,
  transcript: splitTurn(turns.transcript, turn, at, source),
});

export const join = (turns: Turns, { source }: TurnsContext, turn: number): Turns => ({
  ...turns,
  transcript: mergeWithPrevious(turns.transcript, turn, source),
});

/** How many turns each speaker has; those of nobody come last. */
export function turnCounts({ transcript }: Turns): number[] {
  const counts = Array.from({ length: transcript.speakers.length + 1 }, () => 0);
  for (const { speaker } of transcript.turns) {
    const at = speaker ?? transcript.speakers.length;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The next turn of nobody after a turn, else the first of all; null where there is none. */
export function nextOfNobody({ transcript: { turns } }: Turns, after: number): number | null {
  const isNobodys = (turn: DraftTranscript['turns'][number]) => turn.speaker === null;
  const below = turns.findIndex((turn, index) => index > after && isNobodys(turn));
  const at = below < 0 ? turns.findIndex(isNobodys) : below;
  return at < 0 ? null : at;
}
