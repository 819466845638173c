/** Reports for others: a preview, and the file. */
import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { RootContent } from 'mdast';
import type { Input, Output } from '#shared/contract.ts';
import type { EventRecord } from '#shared/event.ts';
import { formatDateRange } from '#shared/format.ts';
import { yearOf } from '#shared/partialDate.ts';
import type { ReportPart, ReportQuery } from '#shared/report.ts';
import { type DayRange, yearRange } from '#shared/review.ts';
import { notesOfPeople } from '../../db/peopleTable.ts';
import { getSource } from '../../db/sourcesTable.ts';
import type { JournalContext } from '../context.ts';
import { readEvent } from '../eventRecord.ts';
import { fileNameMaker } from '../export/fileNames.ts';
import { outgoingFile } from '../files.ts';
import { lensOf } from '../review/evidence.ts';
import { factsOf } from '../review/facts.ts';
import { attendedOf, figuresOfRange, valueCounts } from '../review/figures.ts';
import { isInRange } from '../review/inRange.ts';
import { countParts } from './counts.ts';
import { type EventSource, eventParts } from './eventParts.ts';
import { type Manner, periodFacts } from './facts.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdownTree.ts';
import { heading, metaLine } from './nodes.ts';
import { peopleOf } from './people.ts';
import type { PrintPdf } from './printer.ts';
import { guardOf } from './repeats.ts';
import { reportWords } from './words.ts';

/** Letters after which a preview ends; the file has the rest. */
const PREVIEW_LENGTH = 48_000;

const EXTENSIONS = { markdown: '.md', html: '.html', pdf: '.pdf' } as const;

/** A report as it is being written. */
interface Report {
  readonly title: string;
  /** What its file is called after: dates, and a name. */
  readonly dated: string | null;
  readonly name: string;
  readonly events: readonly EventRecord[];
  readonly notAttended: number;
  readonly personNotes: ReadonlyMap<number, string>;
  readonly parts: Iterable<RootContent[]>;
  /** Sentences left out so far because they repeat something private. */
  readonly repeats: () => number;
}

/** The report as Markdown, cut where it is long, and how much there is of what may be left out. */
export function reportPreview(
  journal: JournalContext,
  query: Input<'report.preview'>,
): Output<'report.preview'> {
  const report = startReport(journal, query);
  let markdown = '';
  let isCut = false;
  for (const part of report.parts) {
    if (markdown.length > PREVIEW_LENGTH) {
      isCut = true;
      break;
    }
    markdown += textOf(part, markdown);
  }
  return {
    title: report.title,
    markdown,
    isCut,
    counts: countParts(report.events, report.personNotes),
    repeats: report.repeats(),
    sources: report.events.reduce((sum, { sources }) => sum + sources.length, 0),
    notAttended: report.notAttended,
  };
}

/**
 * Writes the report into a file to read in pieces.
 *
 * @throws Refusal `no-printer` for a PDF where the host has no program that prints
 */
export async function reportOpen(
  journal: JournalContext,
  printPdf: PrintPdf,
  { format, paper, ...query }: Input<'report.open'>,
): Promise<Output<'report.open'>> {
  const report = startReport(journal, query);
  const fileName = fileNameMaker(EXTENSIONS[format])(report.dated, report.name);
  const html = async () => {
    const { footnotes } = reportWords(query.language);
    const blocks: RootContent[] = [];
    for await (const part of inTurns(report.parts)) blocks.push(...part);
    return htmlOf(blocks, {
      title: report.title,
      language: query.language,
      footnotes,
      paper: format === 'pdf' ? paper : null,
    });
  };
  const content = {
    markdown: () => wholeMarkdown(report),
    html,
    pdf: async () => printPdf(await html(), paper),
  };
  const written = await content[format]();
  return outgoingFile(journal, fileName, (path) => writeFileSync(path, written));
}

/** Milliseconds that a long report may take before others have their turn. */
const TURN_MS = 20;

/** The parts of a report, between which whoever waits for the journal is answered. */
async function* inTurns(parts: Iterable<RootContent[]>): AsyncGenerator<RootContent[]> {
  let since = performance.now();
  for (const part of parts) {
    yield part;
    if (performance.now() - since < TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}

async function wholeMarkdown({ parts }: Report): Promise<string> {
  let text = '';
  for await (const part of inTurns(parts)) text += textOf(part, text);
  return text;
}

const textOf = (part: readonly RootContent[], before: string): string =>
  part.length === 0 ? '' : (before === '' ? '' : '\n') + markdownOf(part);

function startReport(journal: JournalContext, { of, include, language }: ReportQuery): Report {
  const manner = { words: reportWords(language), language, include: new Set(include) };
  return of.kind === 'event'
    ? eventReport(journal, of.id, manner)
    : periodReport(journal, of.range, manner);
}

function eventReport(journal: JournalContext, id: number, manner: Manner): Report {
  const source = eventSource(journal, readEvent(journal, id), manner.include);
  const { event } = source;
  return {
    title: event.name,
    dated: event.dateStart,
    name: `${event.name} ${manner.words.report}`,
    events: [event],
    notAttended: 0,
    personNotes: source.personNotes,
    parts: eventParts(source, 1, manner),
    repeats: () => source.guard.found(),
  };
}

/** The notes of people are read even where they are left out: a preview says how many there are. */
function eventSource(
  { db }: JournalContext,
  event: EventRecord,
  include: ReadonlySet<ReportPart>,
): EventSource {
  const sources = event.sources.flatMap(({ id }) => getSource(db, id) ?? []);
  const people = peopleOf(event).flatMap(({ personId }) => personId ?? []);
  return {
    event,
    guard: guardOf(event, sources, include),
    personNotes: notesOfPeople(db, people),
  };
}

function periodReport(journal: JournalContext, range: DayRange, manner: Manner): Report {
  const { language, words } = manner;
  const inRange = factsOf(journal.db).filter((facts) => isInRange(facts, range));
  const attended = attendedOf(inRange);
  const sources = attended.map(({ id }) =>
    eventSource(journal, readEvent(journal, id), manner.include),
  );
  const period = periodName(range, language);
  const title = words.periodTitle(period);
  const lens = lensOf(journal);
  const roles = valueCounts(attended, [], 'role', lens).map(({ value, now }) => ({
    label: words.roles[value as keyof typeof words.roles],
    count: now,
  }));
  const places = valueCounts(attended, [], 'place', lens).map(({ label, now }) => ({
    label,
    count: now,
  }));
  const head: RootContent[] = [
    heading(1, title),
    ...(attended.length === 0
      ? [metaLine(words.nothing)]
      : [periodFacts(figuresOfRange(inRange, lens.exchange), { roles, places }, manner)]),
  ];
  return {
    title,
    dated: dateOf(range),
    name: words.period,
    events: sources.map(({ event }) => event),
    notAttended: inRange.length - attended.length,
    personNotes: new Map(sources.flatMap(({ personNotes }) => [...personNotes])),
    parts: periodParts(head, sources, manner),
    repeats: () => sources.reduce((sum, { guard }) => sum + guard.found(), 0),
  };
}

function* periodParts(
  head: RootContent[],
  sources: readonly EventSource[],
  manner: Manner,
): Generator<RootContent[]> {
  yield head;
  for (const source of sources) yield* eventParts(source, 2, manner);
}

function isWholeYear({ from, to }: DayRange): boolean {
  const year = yearRange(yearOf(from));
  return from === year.from && to === year.to;
}

const dateOf = (range: DayRange): string =>
  isWholeYear(range) ? range.from.slice(0, 4) : `${range.from}–${range.to}`;

const periodName = (range: DayRange, language: ReportQuery['language']): string =>
  isWholeYear(range)
    ? formatDateRange(language, range.from.slice(0, 4), null)
    : formatDateRange(language, range.from, range.to);
