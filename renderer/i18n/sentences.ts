/** Sentences about what the core answered: its failures and its undoable steps. */
import type { Step } from '#shared/history.ts';
import type { Failure } from '#shared/result.ts';
import { en } from './en/index.ts';
import type { Translate } from './index.ts';

const DETAILS = ['holder', 'limit', 'path', 'name'] as const;

export interface FailureSentences {
  /** What happened. */
  what: string;
  /** What was kept. */
  kept: string;
  /** What to do. */
  next: string;
  /** Figures and names that belong to it, such as who holds the journal. */
  details: string[];
}

/** A failure in the words of the shown language. */
export function failureSentences(
  t: Translate,
  { code, details = {} }: Pick<Failure, 'code' | 'details'>,
): FailureSentences {
  return {
    what: t(`failures.codes.${code}.what`),
    kept: t(`failures.codes.${code}.kept`),
    next: t(`failures.codes.${code}.next`),
    details: DETAILS.flatMap((name) => {
      const value = details[name];
      return value === undefined ? [] : [t(`failures.details.${name}`, { value: String(value) })];
    }),
  };
}

type StepWord = Extract<Parameters<Translate>[0], `history.steps.${string}`>;

const OPERATIONS = new Set(
  Object.entries(en.history.steps).flatMap(([noun, verbs]) =>
    typeof verbs === 'string' ? [noun] : Object.keys(verbs).map((verb) => `${noun}.${verb}`),
  ),
);

/** What a step did, to be completed by "Undone: …" or shown beside an Undo button. */
export function stepSentence(
  t: Translate,
  { operation, subject, count }: Pick<Step, 'operation' | 'subject' | 'count'>,
): string {
  const known = OPERATIONS.has(operation) ? operation : 'other';
  return t(`history.steps.${known}` as StepWord, {
    subject: subject ?? t('history.several', { count }),
  });
}
