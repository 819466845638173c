/** Rows that are events: a draft each. */
import { emptyDraft, missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import type { TableField } from '#shared/importReading.ts';
import { languageOf } from '../hints.ts';
import { findVerdict } from '../prose/verdict.ts';
import { saysNothing } from './cellDates.ts';
import {
  currencyIn,
  itemsOf,
  readFormat,
  readHours,
  readLanguage,
  readLink,
  readMoney,
  readReasons,
  readRole,
  readState,
  readWorth,
} from './cellValues.ts';
import { datesOf } from './rowDates.ts';
import { peopleInRow } from './rowPeople.ts';
import { timedSession } from './rowTimes.ts';
import { takeawaysIn } from './rowTakeaways.ts';
import { problemAt } from './tableContext.ts';
import type { PlacedCell, RowCells, TableContext } from './tableContext.ts';

/** Sums beneath the rows. */
const SUM =
  /^(?:total|totals|sum|subtotal|grand total|average|合计|总计|小计|共计|总和|平均)[:：]?$/iu;

const MOST_IN_SUM = 4;

function isSum({ values }: RowCells['row']): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  return filled.length <= MOST_IN_SUM && filled.some((value) => SUM.test(value));
}

/** The draft of a row, or null where it has no name. A bad cell is told of and left out. */
export function eventDraft(cells: RowCells, context: TableContext): Draft | null {
  const { row } = cells;
  const name = cells.first('name');
  if (isSum(row)) return null;
  if (!name || saysNothing(name.text)) {
    context.tell(problemAt(row, 'no-name', null));
    return null;
  }
  const text = (field: TableField): Proposal<string> => textOf(cells.all(field));
  const choice = <T>(field: TableField, read: (text: string) => T | null): Proposal<T> =>
    choiceOf(cells, field, read, context);
  const notes = cells.all('notes');
  const opinions = cells.all('opinion');
  const named = { ...nameIn(name.text), span: name.span };
  const dates = datesOf(cells, name, context);
  return {
    ...emptyDraft('table'),
    name: named,
    series: text('series'),
    edition: text('edition'),
    organiser: text('organiser'),
    ...dates,
    place: textOf(cells.all('place'), ', '),
    format: choice('format', readFormat),
    role: choice('role', readRole),
    state: stateIn(cells, context),
    language: languageIn(cells, context),
    link: linkOf(cells, name, context),
    summary: text('summary'),
    purpose: text('purpose'),
    hours: choice('hours', readHours),
    costs: costsOf(cells, context),
    notes: notes.map((cell) => cell.text).join('\n\n'),
    opinion: opinions.map((cell) => cell.text).join('\n\n'),
    opinionSpans: opinions.map(({ span }) => span),
    ...tagsOf(cells),
    people: peopleInRow(cells, context),
    sessions: timedSession(cells, named, dates),
    takeaways: cells.all('takeaways').flatMap((cell) => takeawaysIn(cell, context)),
    verdict: verdictOf(cells, context),
    entry: { key: `row ${row.number}`, span: row.span },
  };
}

const MARKDOWN_LINK = /^\[(?<label>[^[\]]{1,300})\]\((?<url>[^()\s]{1,2000})\)$/u;

function nameIn(text: string): Pick<Proposal<string>, 'value' | 'confidence'> {
  const label = MARKDOWN_LINK.exec(text)?.groups?.['label'];
  return {
    value: (label ?? text).replace(/^(?:\*{1,2}|#{1,6}\s)|\*{1,2}$/gu, ''),
    confidence: 'sure',
  };
}

function textOf(cells: readonly PlacedCell[], between = ' '): Proposal<string> {
  const told = cells.filter(({ text }) => !saysNothing(text));
  const [first] = told;
  if (!first) return missing();
  return {
    value: told.map(({ text }) => text).join(between),
    confidence: 'sure',
    span: first.span,
  };
}

function choiceOf<T>(
  cells: RowCells,
  field: TableField,
  read: (text: string) => T | null,
  context: TableContext,
): Proposal<T> {
  const cell = cells.first(field);
  if (!cell || saysNothing(cell.text)) return missing();
  const value = read(cell.text);
  if (value !== null) return { value, confidence: 'sure', span: cell.span };
  const code = field === 'hours' ? 'not-a-number' : 'not-a-choice';
  context.tell(problemAt(cells.row, code, cell));
  return missing();
}

const CALLED_OFF =
  /^(?:已?取消了?|停[办辦]了?|(?:event )?(?:cancell?ed|called off))(?!\p{L}|\p{Script=Han}{0,3}[?？])/iu;

/** A longer note tells of more than its event, as of a session that was cancelled. */
const LONGEST_REMARK = 30;

/** What one of the remarks of a short note says: `typhoon, cancelled`, `已报名`. */
function remarkedState(note: string): 'cancelled' | 'planned' | null {
  const remarks = note.length > LONGEST_REMARK ? [note] : note.split(/[\s,，、;；。.]+/u);
  if (remarks.some((remark) => CALLED_OFF.test(remark))) return 'cancelled';
  return remarks.some((remark) => readState(remark) === 'planned') ? 'planned' : null;
}

/** What the column of states says; without one, a note that says little else. */
function stateIn(cells: RowCells, context: TableContext): Draft['state'] {
  const stated = choiceOf(cells, 'state', (written) => stateOf(written, cells, context), context);
  if (stated.value !== null || context.mapping.columns.includes('state')) return stated;
  // One writes it wherever there is room, as instead of one's part.
  const remarks = [...cells.all('notes'), ...cells.all('role'), ...cells.all('worth')];
  const remarked = remarks.flatMap(({ text, span }) => {
    const value = remarkedState(text.trim());
    return value === null ? [] : [{ value, confidence: 'likely' as const, span }];
  });
  return remarked[0] ?? stated;
}

/** `Yes` beneath `Attended?` is another state than beneath `Cancelled?`. */
function stateOf(
  written: string,
  cells: RowCells,
  { columns }: TableContext,
): Draft['state']['value'] {
  const state = readState(written);
  const header = columns[cells.first('state')?.column ?? -1]?.header ?? '';
  return /cancel|取消/iu.test(header) && state === 'attended' ? 'cancelled' : state;
}

function linkOf(cells: RowCells, name: PlacedCell, context: TableContext): Proposal<string> {
  const inName = MARKDOWN_LINK.test(name.text) ? readLink(name.text) : null;
  const cell = cells.first('link');
  if (!cell || saysNothing(cell.text)) {
    return inName === null ? missing() : { value: inName, confidence: 'sure', span: name.span };
  }
  const value = readLink(cell.text);
  if (value !== null) return { value, confidence: 'sure', span: cell.span };
  context.tell(problemAt(cells.row, 'not-a-link', cell));
  return missing();
}

function languageIn(cells: RowCells, context: TableContext): Proposal<string> {
  const stated = choiceOf(cells, 'language', readLanguage, context);
  if (stated.value !== null) return stated;
  const fields = ['name', 'summary', 'notes', 'opinion', 'takeaways'] as const;
  return languageOf(fields.flatMap((field) => cells.all(field).map(({ text }) => text)).join('\n'));
}

function costsOf(cells: RowCells, context: TableContext): Draft['costs'] {
  const { columns, currencies, tell } = context;
  const currencyCell = cells.first('currency');
  const ofRow = currencyCell && currencyIn(currencyCell.text);
  return cells.all('cost').flatMap((cell) => {
    if (saysNothing(cell.text)) return [];
    const header =
      columns[cell.column]?.header.replace(/\s?[（(][^()（）]{0,40}[)）]/gu, '').trim() ?? '';
    const money = readMoney(cell.text, header || '#', ofRow ?? currencies[cell.column] ?? null);
    if (money === 'free') return [];
    if (typeof money !== 'string') return [money];
    tell(problemAt(cells.row, money, cell));
    return [];
  });
}

function tagsOf(cells: RowCells): Pick<Draft, 'tags' | 'tagSpans'> {
  const tags = cells
    .all('tags')
    .flatMap(({ text, span }) => itemsOf(text).map((tag) => ({ tag, span })))
    .filter(({ tag }) => !saysNothing(tag));
  return { tags: tags.map(({ tag }) => tag), tagSpans: tags.map(({ span }) => span) };
}

/** Longer cells are sentences, which the reader of verdicts understands better. */
const LONGEST_WORTH = 30;

/** The verdict of the column of worths; without such a column, one that the user's words state. */
function verdictOf(cells: RowCells, context: TableContext): Draft['verdict'] {
  const { mapping, scale, text } = context;
  if (!mapping.columns.includes('worth')) {
    return (
      ['opinion', 'sentence', 'notes']
        .flatMap((field) => cells.all(field as TableField))
        .map(({ span }) => findVerdict(text, span))
        .find((verdict) => verdict !== null) ?? null
    );
  }
  const cell = cells.first('worth');
  if (!cell || saysNothing(cell.text)) return null;
  const worth = cell.text.length <= LONGEST_WORTH ? readWorth(cell.text, scale) : null;
  const stated = worth === null ? findVerdict(text, cell.span) : null;
  if (worth === null && stated === null) {
    context.tell(
      problemAt(cells.row, /^\d/u.test(cell.text) ? 'out-of-range' : 'not-a-choice', cell),
    );
    return null;
  }
  const reasons = cells.all('reasons').flatMap((each) => readReasons(each.text));
  const sentence = cells.first('sentence')?.text ?? cell.text;
  if (stated) return { ...stated, reasons: [...new Set([...stated.reasons, ...reasons])] };
  return worth === null
    ? null
    : { worth, reasons: [...new Set(reasons)], sentence, span: cell.span };
}
