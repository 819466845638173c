/** Events of the journal that a draft may be about already. */
import type { Draft, DraftSource } from '#shared/draft.ts';
import type { SimilarEvent } from '#shared/importReading.ts';
import { firstDay, lastDay } from '#shared/partialDate.ts';
import { type EventToCompare, eventsToCompare } from '../db/eventsTable.ts';
import { eventsWithDocument } from '../db/sourcesTable.ts';
import type { JournalContext } from './context.ts';
import { foldForComparison } from '../text/fold.ts';

/** Finds the events that are similar to a draft, surest first. */
export type FindSimilar = (draft: Draft) => SimilarEvent[];

/** More than so many are no help in choosing. */
const MOST_SIMILAR = 5;

/**
 * Looks the journal over once, for all the drafts of one document.
 *
 * An event is similar where the very same document (and entry of it) was saved with it, or where
 * its link or its name is the same and its dates do not speak against it: the yearly editions of
 * a conference have one name and one link, and are events of their own.
 */
export function findSimilarTo({ db }: JournalContext, { sha256 }: DraftSource): FindSimilar {
  const events = eventsToCompare(db);
  const byId = new Map(events.map((event) => [event.eventId, event]));
  const byUid = new Map(events.map((event) => [event.uid, event]));
  const byName = grouped(events, ({ name }) => nameKey(name));
  const byLink = grouped(events, ({ link }) => linkKey(link));
  const byEntry = grouped(eventsWithDocument(db, sha256), ({ entryKey }) => entryKey ?? '');
  return (draft) => {
    const key = draft.entry?.key ?? null;
    const sameDocument = (byEntry.get(key ?? '') ?? []).flatMap(
      ({ eventId }) => byId.get(eventId) ?? [],
    );
    // An entry of a backup of this very journal names its event.
    const sameEvent = draft.shape === 'backup' && key !== null ? byUid.get(key) : undefined;
    const agreeing = (
      groups: ReadonlyMap<string, EventToCompare[]>,
      name: string | null,
    ): EventToCompare[] =>
      (name === null ? [] : (groups.get(name) ?? [])).filter((event) => datesAgree(draft, event));
    return withoutRepeats([
      ...sameDocument.map(similar('same-document')),
      ...(sameEvent ? [similar('same-document')(sameEvent)] : []),
      ...agreeing(byLink, linkKey(draft.link.value)).map(similar('same-link')),
      ...agreeing(byName, nameKey(draft.name.value)).map(similar('same-name-and-date')),
    ]);
  };
}

const similar =
  (reason: SimilarEvent['reason']) =>
  ({ eventId, name, dateStart, dateEnd, place }: EventToCompare): SimilarEvent => ({
    eventId,
    name,
    dateStart,
    dateEnd,
    place,
    reason,
  });

function withoutRepeats(events: readonly SimilarEvent[]): SimilarEvent[] {
  const first = new Map<number, SimilarEvent>();
  for (const event of events) if (!first.has(event.eventId)) first.set(event.eventId, event);
  return [...first.values()].slice(0, MOST_SIMILAR);
}

/** The items by a key; those without one are left out. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)年?/gu;

/** A name for comparing: case, width, spaces, signs and the year set aside; null for none. */
function nameKey(name: string | null): string | null {
  const folded = foldForComparison(name ?? '');
  const bare = folded.replace(YEAR, '').replaceAll(' ', '');
  return bare === '' ? folded || null : bare;
}

/** An address for comparing: scheme, `www.`, the case of the host and a last slash set aside. */
function linkKey(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, host, pathname, search } = new URL(link);
  if (protocol === 'mailto:') return null;
  const path = `${pathname}${search}`.replace(/\/$/u, '');
  return `${host.replace(/^www\./u, '')}${path}`;
}

interface Dated {
  readonly name: string | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
}

/** Whether the days that both may mean overlap; without a date the year of the name counts. */
function datesAgree(draft: Draft, event: EventToCompare): boolean {
  const mine = daysOf({
    name: draft.name.value,
    dateStart: draft.dateStart.value,
    dateEnd: draft.dateEnd.value,
  });
  const theirs = daysOf(event);
  if (mine === null || theirs === null) return mine === theirs;
  return mine.first <= theirs.last && theirs.first <= mine.last;
}

function daysOf({ name, dateStart, dateEnd }: Dated): { first: string; last: string } | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(name ?? '')?.[0] ?? null;
  const start = dateStart ?? year;
  return start === null ? null : { first: firstDay(start), last: lastDay(dateEnd ?? start) };
}
