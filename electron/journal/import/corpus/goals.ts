/** The goals that the readers are held to, over all documents of a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDraft } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';
import { readDocument } from '../document.ts';
import type { DocumentReading } from '../document.ts';
import { foldForm } from './compare.ts';
import { readLabels } from './labels.ts';
import type { DocumentLabel } from './labels.ts';
import { f1Of, shareOf, totalOf } from './findings.ts';
import type { Counts, DocumentScore, Measure } from './findings.ts';
import { scoreDocument } from './score.ts';

/** Shares, or F1 for `sessions` and `speakers`, over all documents that say it. */
const GOALS: Readonly<Partial<Record<Measure, number>>> = {
  name: 0.85,
  dates: 0.9,
  noDateInvented: 1,
  role: 0.9,
  sessions: 0.85,
  speakers: 0.85,
  takeaways: 0.5,
  verdict: 1,
  noVerdictInvented: 1,
  events: 1,
  times: 1,
  rooms: 1,
};

/** The figure of a measure: F1 where something may be proposed too often, else the share. */
export const valueOf = (measure: Measure, counts: Counts): number =>
  measure === 'sessions' || measure === 'speakers' ? f1Of(counts) : shareOf(counts);

/** Each goal that the documents do not meet, in words. */
export function goalsMissed(scores: readonly DocumentScore[]): string[] {
  const totals = totalOf(scores);
  return Object.entries(GOALS).flatMap(([name, goal]) => {
    const measure = name as Measure;
    const counts = totals[measure];
    if (!counts || valueOf(measure, counts) >= goal) return [];
    const { found, proposed, expected } = counts;
    const value = valueOf(measure, counts).toFixed(3);
    return [
      `${measure} ${value} of ${goal} (${found} found, ${proposed} proposed, ${expected} expected)`,
    ];
  });
}

/** The day that the corpus is read on. */
const TODAY = '2026-11-22';

function readingOf(folder: string, file: string): DocumentReading | string {
  try {
    const reading = readDocument(readFileSync(join(folder, file)), file, TODAY);
    return reading.kind === 'document' ? reading : 'its encoding is asked for';
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.failure.code}`;
    throw error;
  }
}

/** Phrases of a label that do not stand in the text are faults of the label. */
const misquoted = (label: DocumentLabel, text: string): string[] => {
  const folded = foldForm(text);
  return [...(label.takeaways?.phrases ?? []), ...(label.verdict ? [label.verdict.sentence] : [])]
    .filter((phrase) => !folded.includes(foldForm(phrase)))
    .map((phrase) => `label: not in the text: ${JSON.stringify(phrase)}`);
};

/**
 * Reads every labelled document of a folder and compares it with its label.
 *
 * @param folder holds the documents and their `labels.json`
 */
export function scoreFolder(folder: string): DocumentScore[] {
  return readLabels(folder).map((label) => {
    const reading = readingOf(folder, label.file);
    const drafts = typeof reading === 'string' ? [] : reading.drafts;
    const score = scoreDocument({ drafts }, label, emptyDraft('none'));
    const faults = typeof reading === 'string' ? [reading] : misquoted(label, reading.source.text);
    return { ...score, problems: [...faults, ...score.problems] };
  });
}
