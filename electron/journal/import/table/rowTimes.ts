/** The hours of an event that took less than a day. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { Draft, DraftSession } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { readCellTimes, timesIn } from './cellDates.ts';
import type { RowCells } from './tableContext.ts';

/**
 * The one session of a row that states the day, the beginning and the end of an event; none where any
 * of them is missing. It is called what the event is called.
 */
export function timedSession(
  cells: RowCells,
  name: Draft['name'],
  { dateStart, dateEnd }: Pick<Draft, 'dateStart' | 'dateEnd'>,
): DraftSession[] {
  const { value: day } = dateStart;
  if (day?.length !== 10 || dateEnd.value !== null) return [];
  const times = [
    ...cells.all('dateStart').flatMap(({ text }) => timesIn(text)),
    ...cells.all('startTime').flatMap(({ text }) => readCellTimes(text)),
    ...cells.all('endTime').flatMap(({ text }) => readCellTimes(text)),
  ];
  const [from, to, ...others] = times;
  if (from === undefined || to === undefined || to <= from || others.length > 0) return [];
  return [
    {
      ...emptyDraftSession(),
      title: name.value === null ? name : { ...name, value: name.value.slice(0, LIMITS.name) },
      startsAt: `${day}T${from}`,
      endsAt: `${day}T${to}`,
      span: cells.row.span,
    },
  ];
}
