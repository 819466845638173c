/** Sentences about what the core answered: its failures and its undoable steps. */
import i18next from 'i18next';
import type { Step } from '#shared/history.ts';
import type { Failure } from '#shared/result.ts';
import { en } from './en/index.ts';
import { formatBytes, formatMoment } from './format.ts';
import type { ShownLanguage, Translate } from './index.ts';

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
    details: detailSentences(t, details),
  };
}

const shownNow = (): ShownLanguage => (i18next.language === 'zh-CN' ? 'zh-CN' : 'en');

/** Those of a failure's details that help to act on it; the others are for logs. */
function detailSentences(t: Translate, details: NonNullable<Failure['details']>): string[] {
  const sentences = ['name', 'file', 'where'] as const;
  const texts = sentences.flatMap((name) => {
    const value = details[name];
    return value === undefined ? [] : [t(`failures.details.${name}`, { value: String(value) })];
  });
  const sizes = (['size', 'limit'] as const).flatMap((name) => {
    const bytes = details[name];
    if (typeof bytes !== 'number') return [];
    return [t(`failures.details.${name}`, { value: formatBytes(shownNow(), bytes) })];
  });
  return [...holderSentence(t, details), ...texts, ...sizes];
}

/** Who has the journal open: the program, the computer and the process, to be found and closed. */
function holderSentence(t: Translate, details: NonNullable<Failure['details']>): string[] {
  const { host, machine = '', pid = '', since } = details;
  if (!isHolder(host) || typeof since !== 'string') return [];
  const opened = formatMoment(shownNow(), since);
  const names = { host: t(`failures.holders.${host}`), machine: String(machine), pid: String(pid) };
  return [t('failures.details.holder', { ...names, since: opened })];
}

const isHolder = (host: unknown): host is keyof typeof en.failures.holders =>
  typeof host === 'string' && Object.hasOwn(en.failures.holders, host);

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
