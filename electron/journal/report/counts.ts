/** How much there is of each kind that a report may hold or leave out. */
import type { EventRecord } from '#shared/event.ts';
import { REPORT_PARTS, type ReportPart } from '#shared/report.ts';
import { peopleOf } from './people.ts';

type Counts = Record<ReportPart, number>;

const written = (...texts: readonly (string | null)[]): number =>
  texts.filter((text) => text !== null && text.trim() !== '').length;

/** Counts the parts of some events together; `notes` are those of people, by their keys. */
export function countParts(
  events: Iterable<EventRecord>,
  personNotes: ReadonlyMap<number, string>,
): Counts {
  const total = Object.fromEntries(REPORT_PARTS.map((part) => [part, 0])) as Counts;
  const people = new Set<number | string>();
  for (const event of events) {
    const counts = countsOf(event);
    for (const part of REPORT_PARTS) total[part] += counts[part];
    for (const { personId, name } of peopleOf(event)) people.add(personId ?? name);
  }
  total.people = people.size;
  total.personNotes = [...people].filter(
    (key) => typeof key === 'number' && (personNotes.get(key) ?? '').trim() !== '',
  ).length;
  return total;
}

function countsOf(event: EventRecord): Counts {
  const open = event.takeaways.filter(({ outcome }) => outcome === 'open').length;
  const { sessions, verdicts } = event;
  return {
    notes: written(event.notes, ...sessions.map(({ notes }) => notes)),
    takeaways: event.takeaways.length - open,
    openTakeaways: open,
    people: 0,
    costs: event.costs.length,
    opinions: written(event.opinion, ...sessions.map(({ opinion }) => opinion)),
    ratings: sessions.filter(({ rating, presence }) => rating !== null || presence !== null).length,
    worth: verdicts.length,
    reasons: verdicts.filter(({ reasons, condition }) => reasons.length > 0 || condition !== null)
      .length,
    sentences: verdicts.filter(({ sentence }) => sentence !== null).length,
    personNotes: 0,
    purpose: written(event.purpose, event.purposeKind, event.invitedBy) + event.aims.length,
    decision: written(event.decisionReason, event.decidedOn, event.missed),
  };
}
