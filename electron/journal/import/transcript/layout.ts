/** How a transcript is laid out: head, parts, turns and what the writer adds after them. */
import type { Span } from '#shared/draft.ts';
import type { Title } from '../title.ts';
import { blocksIn } from './blocks.ts';
import { calledInSpeech } from './calledInSpeech.ts';
import { castOf, formsOf, include } from './cast.ts';
import type { Member } from './cast.ts';
import { endingAt, furnitureIn, isAside, isFurniture } from './furniture.ts';
import type { Ending } from './furniture.ts';
import { labelsIn, linesFrom } from './groups.ts';
import type { Head } from './head.ts';
import type { SpeakerFound } from './identify.ts';
import { introductionsIn } from './introductions.ts';
import type { Label } from './label.ts';
import { readLabels } from './labelled.ts';
import type { Labelled, PeopleBefore } from './labelled.ts';
import { partsIn } from './parts.ts';
import type { Part } from './parts.ts';
import { titleOf } from './titleOf.ts';
import { cutsAt, haveClocks, turnsBetween } from './turns.ts';
import type { Cut, Turn } from './turns.ts';

export interface Layout {
  readonly title: Title | null;
  /** From the first word that is said to the last, labels included. */
  readonly said: Span;
  /** What the writer adds afterwards. */
  readonly afterwards: Span | null;
  /** Characters of pages around it that were left out. */
  readonly leftOut: number;
  readonly parts: readonly Part[];
  /** In order; a speaker is an index into `speakers`. */
  readonly turns: readonly Turn[];
  readonly speakers: readonly SpeakerFound[];
  readonly cast: readonly Member[];
  /** Whether it is a recording with time codes. */
  readonly isTimed: boolean;
}

/** Finds out how a transcript is laid out. */
export function layoutOf(
  source: string,
  head: Head,
  isTimed: boolean,
  peopleBefore: PeopleBefore,
): Layout {
  const labels = labelsIn(source, { start: 0, end: source.length });
  const hasClocks = isTimed || haveClocks(labels);
  const labelled = readLabels(source, labels, head, peopleBefore);
  return labelled
    ? layoutOfLabelled(source, labels, head, labelled, hasClocks)
    : layoutOfUnlabelled(source, labels, head, hasClocks, peopleBefore);
}

function layoutOfLabelled(
  source: string,
  labels: readonly Label[],
  head: Head,
  labelled: Labelled,
  hasClocks: boolean,
): Layout {
  const { firstTurn, speakerOf, speakers, cast } = labelled;
  const own = labels.filter((label) => label.form !== 'clock' && speakerOf(label) !== null);
  const tail = endOf(source, own.at(-1)?.wordsStart ?? firstTurn);
  const starts = own.map(({ start }) => start);
  const ownStarts = new Set(starts);
  const all = { start: 0, end: tail.end };
  const parts = partsIn(source, all, (start) => ownStarts.has(start), starts);
  const said = { start: Math.min(firstTurn, parts[0]?.start ?? firstTurn), end: tail.end };
  const furniture = furnitureIn(source, said);
  const cuts = inOrder([
    ...cutsAt(labels, speakerOf, hasClocks),
    ...parts.map(({ start, bodyStart }) => ({ start, resume: bodyStart, speaker: null })),
    ...furniture.cuts,
    ...head.lines.map(({ start, end }) => ({ start, resume: end })),
  ]);
  const turns = turnsBetween(source, said, cuts);
  return {
    title: titleOf(source, { start: 0, end: said.start }, head.lines),
    said,
    afterwards: tail.afterwards,
    leftOut: furniture.leftOut + tail.leftOut,
    parts,
    turns: turns.map(ofLastModerator(speakers)),
    speakers,
    cast,
    isTimed: hasClocks,
  };
}

/** `Chair` alone is the chair who was named last, where a transcript has several. */
function ofLastModerator(speakers: readonly SpeakerFound[]): (turn: Turn) => Turn {
  let last: number | null = null;
  return (turn) => {
    const speaker = turn.speaker === null ? undefined : speakers[turn.speaker];
    if (speaker?.role !== 'moderator') return turn;
    if (speaker.member) last = turn.speaker;
    return speaker.member || last === null ? turn : { ...turn, speaker: last };
  };
}

function layoutOfUnlabelled(
  source: string,
  labels: readonly Label[],
  head: Head,
  hasClocks: boolean,
  peopleBefore: PeopleBefore,
): Layout {
  const title = titleOf(source, { start: 0, end: source.length }, head.lines);
  const start = speechStart(source, title, head);
  const tail = endOf(source, start + (source.length - start) * LAST);
  const said = { start, end: tail.end };
  const furniture = furnitureIn(source, said);
  const starts = Array.from(linesFrom(source, start, tail.end), (line) => line.start);
  const parts = partsIn(
    source,
    { start: title?.span.end ?? 0, end: tail.end },
    () => false,
    starts,
  );
  const cuts = inOrder([
    ...cutsAt(labels, () => null, hasClocks),
    ...parts.map((part) => ({ start: part.start, resume: part.bodyStart })),
    ...furniture.cuts,
  ]);
  const stretches = turnsBetween(source, said, cuts);
  const turns = hasClocks
    ? stretches
    : stretches.flatMap((turn) =>
        blocksIn(source, turn.span).map((span, index) => ({
          ...turn,
          span,
          at: index === 0 ? turn.at : null,
        })),
      );
  return {
    title,
    said,
    afterwards: tail.afterwards,
    leftOut: furniture.leftOut + tail.leftOut,
    parts,
    turns,
    speakers: [],
    isTimed: hasClocks,
    cast: castOfSpeech(source, turns, head, peopleBefore(start)),
  };
}

/** Those whom head and title name; where they name nobody, those who say who they are. */
function castOfSpeech(
  source: string,
  turns: readonly Turn[],
  head: Head,
  { titled, told }: ReturnType<PeopleBefore>,
): Member[] {
  const cast = castOf(head.listed, titled, told);
  const isOpen = !cast.some(({ isListed, person }) => isListed && person.part !== 'moderator');
  if (isOpen)
    for (const span of stretchOf(turns))
      for (const person of calledInSpeech(source, span)) include(cast, person, true);
  for (const { span } of turns) {
    for (const person of introductionsIn(source, span)) {
      const isKnown = cast.some((member) => formsOf(member).includes(person.name));
      if (isKnown || isOpen) include(cast, person, true);
    }
  }
  return cast;
}

/** Characters in which those who are called up are looked for; some six hours of speech. */
const SEARCHED = 400_000;

function stretchOf(turns: readonly Turn[]): Span[] {
  const start = turns[0]?.span.start;
  const end = turns.at(-1)?.span.end;
  return start === undefined || end === undefined
    ? []
    : [{ start, end: Math.min(end, start + SEARCHED) }];
}

const inOrder = (cuts: readonly Cut[]): Cut[] =>
  cuts.toSorted((one, other) => one.start - other.start);

/** Without labels, only in the last part of a text can a heading end what is said. */
const LAST = 0.7;

interface Tail {
  /** Where what is said ends. */
  readonly end: number;
  readonly afterwards: Span | null;
  readonly leftOut: number;
}

/** Where what is said ends, at or after an offset, and what follows. */
function endOf(source: string, from: number): Tail {
  let end: number | null = null;
  let kind: Ending = 'end';
  for (const line of linesFrom(source, Math.ceil(from), source.length)) {
    if (line.start <= from) continue;
    const text = source.slice(line.start, Math.min(line.end, line.start + 400));
    const ending = endingAt(text) ?? (RULE.test(text) || isAside(text) ? 'end' : null);
    if (ending === null) continue;
    end ??= line.start;
    kind = ending;
    if (ending === 'end') continue;
    return {
      end,
      afterwards: ending === 'notes' ? { start: line.start, end: source.length } : null,
      leftOut: ending === 'notes' ? 0 : source.length - line.start,
    };
  }
  if (end === null) return { end: source.length, afterwards: null, leftOut: 0 };
  return {
    end,
    afterwards: kind === 'end' ? { start: end, end: source.length } : null,
    leftOut: 0,
  };
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|—{2,})$/u;

const HEAD_LINES = 60;

/**
 * Where speech without labels begins: after a line such as `Transcript`, else after title and
 * fields.
 */
function speechStart(source: string, title: Title | null, head: Head): number {
  const fields = new Set(head.lines.map(({ start }) => start));
  let start = 0;
  let isHead = true;
  let count = 0;
  for (const line of linesFrom(source, 0, source.length)) {
    count += 1;
    if (count > HEAD_LINES) break;
    const text = source.slice(line.start, line.end);
    const isTitle = title !== null && line.start <= title.span.start && line.end >= title.span.end;
    const isOwn = isTitle || fields.has(line.start) || isFurniture(text);
    if (BEGINS.test(text)) {
      start = line.end;
      break;
    }
    if (isHead && isOwn) start = line.end;
    else isHead = false;
  }
  return start;
}

const BEGINS =
  /^(?:#{1,6} )?(?:\*\*)?(?:full |edited |raw |auto |machine )?(?:transcript(?:ion)?|文字实录|文字實錄|实录|實錄|逐字稿|正文|转写(?:文本|内容|结果)?|轉寫(?:文本|內容)?|语音转写|語音轉寫|文字记录)(?:\*\*)?[ ]?[:：]?$/iu;
