/** Reads a table: each row is an event, or a session of the one event that the table is about. */
import type { Draft, DraftNotice } from '#shared/draft.ts';
import type { RowProblem, TableMapping, TableReading } from '#shared/importReading.ts';
import type { Reader, ReaderContext, ReaderResult } from '../reader.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { rowsOf } from './delimited.ts';
import type { TableRow } from './delimited.ts';
import { findSeparation } from './delimiter.ts';
import { eventDraft } from './eventRows.ts';
import { layOut } from './layout.ts';
import type { Layout } from './layout.ts';
import { mapColumns, rowsAre } from './mapping.ts';
import { sessionsDraft } from './sessionRows.ts';
import { problemAt, rowCells, tableContext } from './tableContext.ts';
import type { TableContext } from './tableContext.ts';

/** As many entries as a list may have. */
const MOST_ENTRIES = 5_000;
const MOST_PROBLEMS = 200;
const SAMPLES = 5;
const LONGEST_SAMPLE = 200;

/**
 * A draft for each row, or one draft with a session for each row. Its columns are mapped as
 * `options.mapping` says, else by their headings and by what stands in them.
 *
 * @throws Refusal `too-large` for more than 200,000 rows or 512 columns
 */
export const readTable: Reader = (text, readerContext) => {
  const { mapping: given } = readerContext.options;
  const { delimiter, start } = findSeparation(text, given?.delimiter ?? null);
  const layout = layOut(rowsOf(text, start, delimiter), given?.hasHeader ?? null);
  const columns = columnsOf(layout.header, layout.rows, readerContext.today);
  const mapping = given ?? proposedMapping(columns, delimiter, layout, readerContext);
  const problems = collectProblems();
  const context = tableContext({
    ...layout,
    text,
    mapping,
    columns,
    name: readerContext.name,
    today: readerContext.today,
    tell: problems.tell,
  });
  for (const row of layout.rows) tellOfShape(row, layout.header, context);
  const result = mapping.rows === 'sessions' ? oneEvent(layout, context) : oneEach(layout, context);
  return { ...result, table: tableReading(mapping, columns, layout, problems) };
};

function proposedMapping(
  columns: readonly Column[],
  delimiter: string,
  { header, rows: all }: Layout,
  { today }: ReaderContext,
): TableMapping {
  const rows = rowsAre(columns, all, today);
  return { delimiter, hasHeader: header !== null, rows, columns: mapColumns(columns, rows) };
}

interface Problems {
  readonly tell: (problem: RowProblem) => void;
  readonly first: readonly RowProblem[];
  count(): number;
}

/** Keeps the first problems and counts all of them. */
function collectProblems(): Problems {
  const first: RowProblem[] = [];
  let count = 0;
  const tell = (problem: RowProblem): void => {
    count += 1;
    if (first.length < MOST_PROBLEMS) first.push(problem);
  };
  return { tell, first, count: () => count };
}

/** A row with an open quote, or with more cells than the heading, is told of and read all the same. */
function tellOfShape(row: TableRow, header: TableRow | null, { tell }: TableContext): void {
  if (row.unclosed) tell({ ...problemAt(row, 'unclosed-quote', null), text: headOf(row) });
  const extra = header ? row.values.slice(header.values.length) : [];
  if (extra.some((value) => value.trim() !== '')) {
    tell({ ...problemAt(row, 'too-many-cells', null), text: headOf(row) });
  }
}

const headOf = ({ values }: TableRow): string => values.join(' ').slice(0, 80).toWellFormed();

const leftOutNotice = (count: number): DraftNotice[] =>
  count === 0 ? [] : [{ code: 'rows-left-out', count }];

function oneEach({ rows }: Layout, context: TableContext): Omit<ReaderResult, 'table'> {
  const drafts: Draft[] = [];
  let leftOut = 0;
  for (const row of rows.slice(0, MOST_ENTRIES)) {
    const draft = eventDraft(rowCells(row, context), context);
    if (draft) drafts.push(draft);
    else leftOut += 1;
  }
  const cut = rows.length - MOST_ENTRIES;
  const notices: DraftNotice[] = cut > 0 ? [{ code: 'entries-cut', count: cut }] : [];
  return { drafts, isList: true, notices: [...leftOutNotice(leftOut), ...notices] };
}

function oneEvent({ above, rows }: Layout, context: TableContext): Omit<ReaderResult, 'table'> {
  const { draft, leftOut } = sessionsDraft(above, rows, context);
  const notices = leftOutNotice(leftOut);
  return { drafts: [{ ...draft, notices }], isList: false, notices };
}

const cutShort = (value: string): string => value.slice(0, LONGEST_SAMPLE).toWellFormed();

function tableReading(
  mapping: TableMapping,
  columns: readonly Column[],
  { rows }: Layout,
  problems: Problems,
): TableReading {
  return {
    mapping,
    columns: columns.map(({ header, values }) => ({
      header,
      samples: values.slice(0, SAMPLES).map(cutShort),
    })),
    rows: rows
      .slice(0, SAMPLES)
      .map((row) => columns.map((_, index) => cutShort((row.values[index] ?? '').trim()))),
    rowCount: rows.length,
    problems: [...problems.first],
    problemCount: problems.count(),
  };
}
