import type { Draft, DraftTranscript } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../testReading.ts';
import { readTranscript } from './transcript.ts';

export interface TestReading {
  readonly draft: Draft;
  /** What the spans point into. */
  readonly text: string;
}

/** Reads a text as a transcript, whatever it looks like. */
export function transcriptOf(text: string, name = 'recording.txt'): TestReading {
  const context = { name, today: TODAY, options: DEFAULT_READ_OPTIONS };
  const result = readTranscript(text, context);
  const [draft] = result.drafts;
  if (!draft) throw new Error('no draft');
  return { draft, text: result.text ?? text };
}

/** Each turn as `Who: what`; who is the name of the person, else the label, else nobody. */
export function turnsOf({ draft, text }: TestReading): string[] {
  const { transcript } = draft;
  return (transcript?.turns ?? []).map(({ speaker, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return `${nameOf(draft, transcript, speaker)}: ${words}`;
  });
}

function nameOf(draft: Draft, transcript: DraftTranscript | null, speaker: number | null): string {
  const found = speaker === null ? undefined : transcript?.speakers[speaker];
  if (!found || !transcript) return '-';
  const { person, label } = found;
  const people = draft.sessions[transcript.session]?.people ?? [];
  return person === null ? label : (people[person]?.name ?? label);
}

export const peopleOf = ({ draft }: TestReading): string[] =>
  draft.sessions.flatMap(({ people }) => people.map(({ name, part }) => `${name} (${part})`));
