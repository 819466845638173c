/** The talks of a table within notes: a column for their titles and one for who spoke. */
import { draftPerson, emptyDraftSession } from '#shared/draft.ts';
import type { Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { cellsOf, columnsOf, talksOfRow } from '../article/sessions/agendaRow.ts';
import type { Columns } from '../article/sessions/agendaRow.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import type { NoteSession } from './noteSessions.ts';
import { isPart } from './sectionWords.ts';

const RULE = /^\|[\s:|-]+$/u;
const LEAST = 2;

/** The sessions of the first table that has at least two with a speaker; none without such. */
export function tableTalks(text: string, body: Span): NoteSession[] {
  const sessions: NoteSession[] = [];
  let columns: Columns | null = null;
  for (const line of linesIn(text, body)) {
    if (RULE.test(sliceOf(text, line))) continue;
    const cells = text.charAt(line.start) === '|' ? cellsOf(text, line) : null;
    if (!cells) {
      if (sessions.length >= LEAST) break;
      columns = null;
      continue;
    }
    const header = columnsOf(text, cells);
    if (header) columns = header;
    else if (columns && !columns.parallel)
      sessions.push(...rowSessions(text, line, cells, columns));
  }
  const spoken = sessions.filter(({ session }) => session.people.length > 0);
  return spoken.length >= LEAST ? spoken : [];
}

function rowSessions(
  text: string,
  line: Span,
  cells: readonly Span[],
  columns: Columns,
): NoteSession[] {
  return talksOfRow(text, cells, columns, -1).flatMap(({ talk, room }) => {
    const value = sliceOf(text, talk.title).slice(0, LIMITS.name);
    if (isPart(value)) return [];
    const session = {
      ...emptyDraftSession(),
      kind: talk.kind,
      title: { value, confidence: 'likely' as const, span: talk.title },
      room,
      people: talk.people.map((person) => draftPerson(person)),
      span: line,
    };
    return [
      { session, body: { start: line.end, end: line.end }, own: { opinions: [], notToKeep: [] } },
    ];
  });
}
