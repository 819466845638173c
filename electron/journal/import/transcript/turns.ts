/** The turns of a transcript, between the labels of those who speak. */
import type { DraftTranscript, Span } from '#shared/draft.ts';
import { trimSpan } from '#shared/prose.ts';
import type { Label } from './label.ts';

export type Turn = DraftTranscript['turns'][number];

/** Where the words before end, and where those after begin. */
export interface Cut {
  readonly start: number;
  readonly resume: number;
  /** Who speaks from here on; undefined as before. */
  readonly speaker?: number | null;
  readonly at?: string | null;
}

/** The cuts that labels and time codes make, given whose the labels are. */
export function cutsAt(
  labels: readonly Label[],
  speakerOf: (label: Label) => number | null,
  hasClocks: boolean,
): Cut[] {
  return labels.flatMap((label): Cut[] => {
    const { start, wordsStart, at, clockEnd, form } = label;
    const speaker = form === 'clock' ? null : speakerOf(label);
    if (speaker !== null) return [{ start, resume: wordsStart, speaker, at }];
    const isClock = hasClocks && at !== null && clockEnd !== null;
    return isClock ? [{ start, resume: clockEnd, at }] : [];
  });
}

/** Clocks past which a text is one with time codes. */
const FEW_CLOCKS = 3;
const MOST = 0.8;

/** Whether the times at the heads of lines run on as those of a recording do. */
export function haveClocks(labels: readonly Label[]): boolean {
  const times = labels.flatMap(({ at }) => (at === null ? [] : [at]));
  const rising = times.filter((time, index) => index === 0 || time >= (times[index - 1] ?? ''));
  return times.length >= FEW_CLOCKS && rising.length >= MOST * times.length;
}

/** The turns of a stretch of text that is cut so; a time without words belongs to what follows. */
export function turnsBetween(source: string, { start, end }: Span, cuts: readonly Cut[]): Turn[] {
  const turns: Turn[] = [];
  let open = { speaker: null as number | null, at: null as string | null, start };
  const close = (to: number): boolean => {
    const span = trimSpan(source, { start: open.start, end: to });
    if (span) turns.push({ speaker: open.speaker, at: open.at, span });
    return span !== null;
  };
  for (const cut of cuts) {
    if (cut.start < open.start || cut.start > end) continue;
    const hadWords = close(cut.start);
    const waiting = hadWords ? null : open.at;
    open = {
      speaker: cut.speaker === undefined ? open.speaker : cut.speaker,
      at: cut.at ?? waiting,
      start: cut.resume,
    };
  }
  if (open.start < end) close(end);
  return turns;
}
