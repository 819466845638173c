/** The report that is being put together: of what, with which parts, and how it reads. */
import i18next from 'i18next';
import { create } from 'zustand';
import type { ShownLanguage } from '#shared/format.ts';
import {
  type Paper,
  type ReportFormat,
  type ReportPart,
  type ReportPreview,
  type ReportSubject,
  usualParts,
} from '#shared/report.ts';
import { type Failure, ok, type Result } from '#shared/result.ts';
import { downloadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';

interface ReportState {
  /** Null while no report is open. */
  of: ReportSubject | null;
  include: readonly ReportPart[];
  language: ShownLanguage;
  /** While another one is written, the one before stays in sight. */
  preview: ReportPreview | null;
  failure: Failure | null;
}

const CLOSED: ReportState = {
  of: null,
  include: [],
  language: 'en',
  preview: null,
  failure: null,
};

export const useReport = create<ReportState>(() => CLOSED);

const { getState: get, setState: set } = useReport;

let asked = 0;

/** Opens the report of an event or a range of days, with the usual parts in it. */
export function openReport(of: ReportSubject): void {
  const language = i18next.language === 'zh-CN' ? 'zh-CN' : 'en';
  set({ ...CLOSED, of, include: usualParts(of), language });
  void readPreview();
}

/** Puts the report away. What was ticked is forgotten: the next one begins without private parts. */
export function closeReport(): void {
  asked += 1;
  set(CLOSED);
}

/** Takes a part into the report, or leaves it out. */
export function includePart(part: ReportPart, isIn: boolean): void {
  const others = get().include.filter((each) => each !== part);
  set({ include: isIn ? [...others, part] : others });
  void readPreview();
}

export function chooseReportLanguage(language: ShownLanguage): void {
  set({ language });
  void readPreview();
}

/** Reads how the report is as it stands; the last answer wins. */
async function readPreview(): Promise<void> {
  const { of, include, language } = get();
  if (of === null) return;
  asked += 1;
  const mine = asked;
  const read = await journalClient.call('report.preview', { of, include: [...include], language });
  if (mine !== asked) return;
  set(read.ok ? { preview: read.value, failure: null } : { failure: read.failure });
}

/** Has the report written in a format and gives it to the browser to save; answers its name. */
export async function saveReport(format: ReportFormat): Promise<Result<{ name: string }>> {
  const { of, include, language } = get();
  if (of === null)
    return { ok: false, failure: { code: 'cancelled', message: 'No report is open.' } };
  const opened = await journalClient.call('report.open', {
    of,
    include: [...include],
    language,
    format,
    paper: usualPaper(navigator.language),
  });
  if (!opened.ok) return opened;
  const saved = await downloadFile(opened.value);
  return saved.ok ? ok({ name: opened.value.name }) : saved;
}

/** Where people print on Letter (Unicode CLDR, paperSize); everywhere else it is A4. */
const LETTER = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** The paper of a language tag such as `en-US`; A4 where it names no region. */
export function usualPaper(tag: string): Paper {
  const region = tag.split('-').find((part) => /^[A-Z]{2}$/u.test(part));
  return region !== undefined && LETTER.has(region) ? 'letter' : 'a4';
}
