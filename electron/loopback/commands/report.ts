import { resolve } from 'node:path';
import type { EventRow } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import {
  PRIVATE_PARTS,
  type ReportFormat,
  type ReportSubject,
  usualParts,
} from '#shared/report.ts';
import { Refusal } from '#shared/result.ts';
import { yearRange } from '#shared/review.ts';
import { type Call, jsonText, type Surroundings, UsageError, withJournal } from './command.ts';
import { fetchFile, requireFree, writeWhole } from './outgoing.ts';

export interface ReportOptions {
  readonly format?: string | undefined;
  readonly with?: string[] | undefined;
  readonly language?: string | undefined;
  readonly out?: string | undefined;
}

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  pdf: 'pdf',
};

/**
 * Writes the report of an event, by its name or its number as `#12`, or of a year: to a file or,
 * but for a PDF, to standard output. What is private is in it only where `with` names its kind.
 */
export async function writeReport(
  subject: string,
  options: ReportOptions,
  json: boolean,
  surroundings: Surroundings,
): Promise<number> {
  const format = FORMATS[options.format ?? 'md'];
  if (format === undefined) throw new UsageError('--format takes md, html or pdf.');
  const language = languageOf(options.language);
  const extra = (options.with ?? []).map(privatePart);
  const { out } = options;
  if (out === undefined && format === 'pdf') throw new UsageError('--format pdf needs --out.');
  if (out !== undefined) requireFree(out);
  const content = await withJournal(surroundings, async (call) => {
    const of = await subjectOf(call, subject);
    const include = [...usualParts(of), ...extra];
    const { fileId } = await call('report.open', { of, include, language, format });
    return fetchFile(call, fileId);
  });
  if (out === undefined) {
    surroundings.print(new TextDecoder().decode(content).trimEnd());
    return 0;
  }
  writeWhole(out, content);
  const path = resolve(out);
  surroundings.print(json ? jsonText({ path }, true) : `Saved to ${path}.`);
  return 0;
}

function languageOf(text = 'en'): 'en' | 'zh-CN' {
  if (text === 'en') return 'en';
  if (text === 'zh' || text === 'zh-CN') return 'zh-CN';
  throw new UsageError(`--language takes en or zh, not "${text}".`);
}

function privatePart(name: string): (typeof PRIVATE_PARTS)[number] {
  const part = PRIVATE_PARTS.find((each) => each === name);
  if (part !== undefined) return part;
  throw new UsageError(`--with takes ${PRIVATE_PARTS.join(', ')}, not "${name}".`);
}

async function subjectOf(call: Call, text: string): Promise<ReportSubject> {
  if (/^(?:19|20|21)\d\d$/u.test(text)) return { kind: 'period', range: yearRange(Number(text)) };
  if (/^#[1-9]\d{0,14}$/u.test(text)) return { kind: 'event', id: Number(text.slice(1)) };
  const named = await eventsNamed(call, text);
  const [event] = named;
  if (event === undefined) throw new Refusal('not-found', `there is no event "${text}"`);
  if (named.length === 1) return { kind: 'event', id: event.id };
  const numbers = named.map(({ id, dateStart }) => `#${id} (${dateStart ?? 'undated'})`);
  throw new Refusal('conflict', `several events are called so: ${numbers.join(', ')}`);
}

/** Rows that one call may ask for. */
const ROWS_AT_ONCE = 100;

async function eventsNamed(call: Call, name: string): Promise<EventRow[]> {
  const { ids } = await call('timeline.open', {
    period: 'all',
    filter: { ...NO_FILTER, text: name },
  });
  const rows: EventRow[] = [];
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    rows.push(...(await call('event.rows', { ids: ids.slice(at, at + ROWS_AT_ONCE) })));
  }
  const wanted = name.toLowerCase();
  return rows.filter((row) => row.name.toLowerCase() === wanted);
}
