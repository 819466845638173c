/** How the line that an event is logged with fills the fields beneath it. */
import type { LineReading } from '#shared/logLine.ts';
import type { DraftField, EventDraft, VerdictDraft } from './eventDraft.ts';

/** Fields that the line can fill; those of the verdict by their own names. */
export const LINE_FIELDS = [
  'name',
  'dateStart',
  'dateEnd',
  'place',
  'series',
  'edition',
  'organiser',
  'role',
  'state',
  'tags',
  'worth',
  'reasons',
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

export const isLineField = (field: string): field is LineField =>
  LINE_FIELDS.some((known) => known === field);

type Values = Partial<Omit<EventDraft, 'verdict'>> &
  Partial<Pick<VerdictDraft, 'worth' | 'reasons'>>;

/**
 * Says what a reading has a value for. A series that the journal knows brings its organiser along,
 * and its last place where the line names none. The year alone that stands in a name is a date, too.
 */
export function valuesOf(reading: LineReading): Values {
  const { series } = reading;
  const found = {
    name: reading.name,
    dateStart: reading.dateStart,
    dateEnd: reading.dateEnd,
    place: reading.place ?? series?.place,
    series: series?.name,
    edition: series?.edition,
    organiser: series?.organiser,
    role: reading.role,
    state: reading.state,
    tags: reading.tags,
    worth: reading.worth,
    reasons: reading.reasons,
  };
  const isThere = (value: unknown): boolean =>
    value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(found).filter(([, value]) => isThere(value))) as Values;
}

/**
 * The draft with what the line says. A field that the user has `touched` keeps what they made of it;
 * one that the line does not speak of goes back to what the form was opened with.
 */
export function mergeReading(
  draft: EventDraft,
  initial: EventDraft,
  touched: readonly string[],
  reading: LineReading,
): EventDraft {
  const values = valuesOf(reading);
  const merged: EventDraft = { ...draft, verdict: { ...draft.verdict } };
  for (const field of LINE_FIELDS) {
    if (touched.includes(field)) continue;
    if (field === 'worth') merged.verdict.worth = values.worth ?? initial.verdict.worth;
    else if (field === 'reasons')
      merged.verdict.reasons = values.reasons ?? initial.verdict.reasons;
    else Object.assign(merged, { [field]: values[field] ?? initial[field] });
  }
  return merged;
}

/** The fields that a change by hand takes away from the line; a range of dates is one thought. */
export function touchedBy(patch: Partial<EventDraft>, before: EventDraft): string[] {
  const fields = Object.keys(patch) as DraftField[];
  return fields.flatMap((field): string[] => {
    if (field === 'dateStart' || field === 'dateEnd') return ['dateStart', 'dateEnd'];
    if (field !== 'verdict' || !patch.verdict) return [field];
    const { worth, reasons } = patch.verdict;
    return [
      ...(worth === before.verdict.worth ? [] : ['worth']),
      ...(JSON.stringify(reasons) === JSON.stringify(before.verdict.reasons) ? [] : ['reasons']),
    ];
  });
}
