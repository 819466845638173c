/** Reads a JSON export of Plenary (docs/journal-format.md) as a list of its events. */
import type { Draft } from '#shared/draft.ts';
import type { PortableEvent, PortableJournal } from '#shared/portable.ts';
import { readPortable } from '../../export/portableDocument.ts';
import type { Reader } from '../reader.ts';
import { backupDraft, namesIn } from './backupDraft.ts';
import { eventPlaces } from './eventPlaces.ts';

/** As many entries as a list may have. */
const MOST_ENTRIES = 5_000;

/**
 * A draft for each event of an export. It says all that a draft can say; what only restoring the
 * export brings back is counted in a notice.
 *
 * @throws Refusal `export-newer` or `export-damaged`, as restoring it does
 */
export const readBackup: Reader = (text) => {
  const journal = readPortable(new TextEncoder().encode(text));
  const places = eventPlaces(text);
  const names = namesIn(journal);
  const drafts = journal.events.slice(0, MOST_ENTRIES).flatMap((event, index): Draft[] => {
    const place = places[index];
    return place ? [backupDraft(event, place, names)] : [];
  });
  const cut = journal.events.length - drafts.length;
  const more = beyondDrafts(journal);
  return {
    drafts,
    isList: true,
    table: null,
    notices: [
      ...(cut > 0 ? [{ code: 'entries-cut' as const, count: cut }] : []),
      ...(more > 0 ? [{ code: 'restore-keeps-more' as const, count: more }] : []),
    ],
  };
};

/** How many parts of a journal a draft has no place for. */
function beyondDrafts({ events, filters, people }: PortableJournal): number {
  const ofEvents = events.reduce((sum, event) => sum + beyondDraft(event), 0);
  return ofEvents + filters.length + people.filter(({ note }) => note !== '').length;
}

/** Documents, all verdicts but the last, ratings, and what became of takeaways. */
function beyondDraft({ sources, verdicts, sessions, takeaways }: PortableEvent): number {
  return (
    sources.length +
    Math.max(0, verdicts.length - 1) +
    sessions.filter(({ rating }) => rating !== null).length +
    takeaways.filter(({ outcome, due }) => outcome !== 'open' || due !== null).length
  );
}
