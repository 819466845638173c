/**
 * A transcript as the import screen edits it: pure functions, so that the core makes the notes of a
 * session from it and the page makes them anew after each change. An index or offset that fits
 * nothing changes nothing.
 */
import type { DraftTranscript, Span } from './draft.ts';
import { breaksOf, proseIn } from './prose.ts';

export { proseOf } from './prose.ts';

type Speaker = DraftTranscript['speakers'][number];
type Turn = DraftTranscript['turns'][number];

/** Gives a speaker another label; all of their turns follow. An empty label changes nothing. */
export function renameSpeaker(
  transcript: DraftTranscript,
  speaker: number,
  label: string,
): DraftTranscript {
  const name = label.trim();
  if (name === '') return transcript;
  return {
    ...transcript,
    speakers: transcript.speakers.map((each, index) =>
      index === speaker ? { ...each, label: name } : each,
    ),
  };
}

/** Says which of the session's people a speaker is, by index; null for none of them. */
export const setSpeakerPerson = (
  transcript: DraftTranscript,
  speaker: number,
  person: number | null,
): DraftTranscript => ({
  ...transcript,
  speakers: transcript.speakers.map((each, index) =>
    index === speaker ? { ...each, person } : each,
  ),
});

/** Adds a speaker, who is the last of `speakers` then and has no turn yet. */
export const addSpeaker = (
  transcript: DraftTranscript,
  label: string,
  person: number | null = null,
): DraftTranscript => ({
  ...transcript,
  speakers: [...transcript.speakers, { label: label.trim(), person }],
});

/** Gives turns, by their indexes, to a speaker; null takes them from everybody. */
export function assignTurns(
  transcript: DraftTranscript,
  turns: Iterable<number>,
  speaker: number | null,
): DraftTranscript {
  if (speaker !== null && transcript.speakers[speaker] === undefined) return transcript;
  const chosen = new Set(turns);
  return {
    ...transcript,
    turns: transcript.turns.map((turn, index) => (chosen.has(index) ? { ...turn, speaker } : turn)),
  };
}

/** Gives one turn to a speaker; null takes it from everybody. */
export const assignTurn = (
  transcript: DraftTranscript,
  turn: number,
  speaker: number | null,
): DraftTranscript => assignTurns(transcript, [turn], speaker);

/** Makes two speakers one: the turns of `from` become those of `into`, and `from` goes away. */
export function mergeSpeakers(
  transcript: DraftTranscript,
  from: number,
  into: number,
): DraftTranscript {
  const gone = transcript.speakers[from];
  const kept = transcript.speakers[into];
  if (from === into || gone === undefined || kept === undefined) return transcript;
  const merged: Speaker = { ...kept, person: kept.person ?? gone.person };
  const after = (speaker: number): number => (speaker > from ? speaker - 1 : speaker);
  return {
    ...transcript,
    speakers: transcript.speakers.flatMap((each, index) =>
      index === from ? [] : [index === into ? merged : each],
    ),
    turns: transcript.turns.map((turn) =>
      turn.speaker === null
        ? turn
        : { ...turn, speaker: after(turn.speaker === from ? into : turn.speaker) },
    ),
  };
}

/**
 * Splits a turn into two of the same speaker at an offset into the source text. Only the first
 * keeps the time. White space at the cut belongs to neither.
 */
export function splitTurn(
  transcript: DraftTranscript,
  turn: number,
  at: number,
  source: string,
): DraftTranscript {
  const whole = transcript.turns[turn];
  if (whole === undefined || at <= whole.span.start || at >= whole.span.end) return transcript;
  const before = trimmed(source, { start: whole.span.start, end: at });
  const after = trimmed(source, { start: at, end: whole.span.end });
  if (before === null || after === null) return transcript;
  const halves: Turn[] = [
    { ...whole, span: before },
    { ...whole, at: null, span: after },
  ];
  return { ...transcript, turns: transcript.turns.toSpliced(turn, 1, ...halves) };
}

function trimmed(source: string, { start, end }: Span): Span | null {
  const text = source.slice(start, end);
  const words = text.trim();
  if (words === '') return null;
  const from = start + (text.length - text.trimStart().length);
  return { start: from, end: from + words.length };
}

/**
 * Makes a turn part of the one before it, whose speaker and time it takes. Where a label stands
 * between the two they stay apart, so that it does not become part of the words; the notes join
 * them all the same.
 */
export function mergeWithPrevious(
  transcript: DraftTranscript,
  turn: number,
  source: string,
): DraftTranscript {
  const second = transcript.turns[turn];
  const first = transcript.turns[turn - 1];
  if (first === undefined || second === undefined) return transcript;
  const joined = { start: first.span.start, end: second.span.end };
  const between = source.slice(first.span.end, second.span.start);
  const merged =
    between.trim() === '' && joined.start < joined.end
      ? [{ ...first, span: joined }]
      : [first, { ...second, speaker: first.speaker }];
  return { ...transcript, turns: transcript.turns.toSpliced(turn - 1, 2, ...merged) };
}

/** The name of each speaker's person, by index into `speakers`; null where they are nobody named. */
export const speakerNames = (
  { speakers }: DraftTranscript,
  people: readonly { readonly name: string }[],
): (string | null)[] =>
  speakers.map(({ person }) => (person === null ? null : (people[person]?.name ?? null)));

/**
 * The notes of a session in Markdown: the words of each turn as prose, with the name of its speaker
 * in bold before it; turns of one speaker in a row are joined.
 *
 * @param names of the people behind `speakers`, by the same index; null shows the label instead
 * @param source the text that the spans of the turns point into
 * @param withTimes whether the time that a speaker begins stands behind the name
 */
export function notesOfTranscript(
  transcript: DraftTranscript,
  names: readonly (string | null)[],
  source: string,
  withTimes = false,
): string {
  const { speakers, turns } = transcript;
  const breaks = breaksOf(
    source,
    turns.map(({ span }) => span),
  );
  const parts: string[] = [];
  for (let from = 0; from < turns.length;) {
    const first = turns[from];
    if (first === undefined) break;
    const run = runOf(turns, from);
    from += run.length;
    const words = proseIn(
      source,
      run.map(({ span }) => span),
      breaks,
    );
    if (words === '') continue;
    const { speaker, at } = first;
    const name = speaker === null ? '' : (names[speaker] ?? speakers[speaker]?.label ?? '');
    const time = withTimes && at !== null ? `[${at}]` : '';
    const head = [name === '' ? '' : `**${escaped(name)}:**`, time].filter((part) => part !== '');
    parts.push([...head, words].join(' '));
  }
  return parts.join('\n\n');
}

/** The turns from an index on that belong together: all of one speaker, or one of nobody's. */
function runOf(turns: readonly Turn[], from: number): readonly Turn[] {
  const speaker = turns[from]?.speaker ?? null;
  let end = from + 1;
  while (end < turns.length && isOf(turns[end], speaker)) end += 1;
  return turns.slice(from, end);
}

const isOf = (turn: Turn | undefined, speaker: number | null): boolean =>
  speaker !== null && turn?.speaker === speaker;

/** A name that shows as it is written, whatever signs of Markdown are in it. */
const escaped = (name: string): string => name.replace(/[*_`[\]<>\\]/gu, '\\$&');
