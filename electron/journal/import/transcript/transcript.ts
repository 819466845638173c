/** Reads transcripts: with labels, as subtitles, or as plain recognised speech. */
import type { Reader } from '../reader.ts';
import { draftOfTranscript } from './draftOfTranscript.ts';
import { labelsIn } from './groups.ts';
import { cuesOfClocks, readableText } from './readable.ts';
import { areSubtitles, readCues } from './subtitles.ts';
import { haveClocks } from './turns.ts';

/**
 * A draft of the event and the sessions that a transcript is of. Subtitles, and speech with a time
 * every few words, are shown in a readable form: the drafts' spans point into that.
 */
export const readTranscript: Reader = (text, context) => {
  const readable = readableOf(text);
  const draft = draftOfTranscript(readable ?? text, context, readable !== null);
  const result = { drafts: [draft], isList: false, table: null, notices: [] };
  return readable === null ? result : { ...result, text: readable };
};

/** Share of the lines that are times, past which one cannot read the words for them. */
const MANY_CLOCKS = 0.25;

function readableOf(text: string): string | null {
  if (areSubtitles(text)) {
    const { head, cues } = readCues(text);
    return cues.length === 0 ? null : readableText(head, cues);
  }
  const labels = labelsIn(text, { start: 0, end: text.length });
  const clocks = labels.filter(({ form, clockEnd }) => form === 'clock' && clockEnd !== null);
  const others = labels.filter(({ form }) => form !== 'clock' && form !== 'line');
  if (!haveClocks(clocks) || clocks.length < others.length) return null;
  const first = clocks[0]?.start ?? 0;
  const words = text.length - first;
  const isDense = words / clocks.length < 220 && clocks.length > MANY_CLOCKS * labels.length;
  if (!isDense || labels.some(({ form }) => form === 'time')) return null;
  return readableText([text.slice(0, first).trim()], cuesOfClocks(text, clocks));
}
