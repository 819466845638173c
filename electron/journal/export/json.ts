import {
  PORTABLE_FORMAT,
  PORTABLE_VERSION,
  type PortablePerson,
  type PortableSeries,
} from '#shared/portable.ts';
import { allPeople, allSeries, eventIdsNewestFirst } from '../../db/portableQueries.ts';
import { savedFilters } from '../../db/savedFiltersTable.ts';
import { type JournalContext, timestamp } from '../context.ts';
import { settingsGet } from '../settings.ts';
import { portableEvent, portableFilter, type Uids } from './portableRecords.ts';
import { writeWholeFile } from './wholeFile.ts';

/**
 * Writes the whole journal to one JSON file (docs/journal-format.md), a record a line. Events are
 * read and written one at a time, so that memory does not grow with the journal. The state is that
 * of one moment: nothing else runs between the first record and the last.
 *
 * @param version of the program, for the file's `app`.
 * @throws the file system's error where the disk refuses; an older file of that name is then kept.
 */
export function exportJson(journal: JournalContext, file: string, version: string): void {
  writeWholeFile(file, documentPieces(journal, version));
}

function* documentPieces(journal: JournalContext, version: string): Generator<string> {
  const { db } = journal;
  const series = allSeries(db);
  const people = allPeople(db);
  const uids: Uids = {
    series: new Map(series.map(({ id, uid }) => [id, uid])),
    people: new Map(people.map(({ id, uid }) => [id, uid])),
  };
  const head = {
    format: PORTABLE_FORMAT,
    version: PORTABLE_VERSION,
    exportedAt: timestamp(journal),
    app: `Plenary ${version}`,
    settings: settingsGet(journal),
  };
  yield JSON.stringify(head).slice(0, -1);
  yield* list('series', series, portableSeries);
  yield* list('people', people, portablePerson);
  yield* list('filters', savedFilters(db), (stored) => portableFilter(stored, uids));
  yield* list('events', eventIdsNewestFirst(db), (id) => portableEvent(journal, id, uids));
  yield '}\n';
}

function* list<T>(
  name: string,
  items: readonly T[],
  portable: (item: T) => unknown,
): Generator<string> {
  yield `,\n"${name}":[`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(portable(item))}`;
  }
  yield ']';
}

const portableSeries = ({ uid, createdAt, updatedAt, name }: PortableSeries): PortableSeries => ({
  uid,
  createdAt,
  updatedAt,
  name,
});

const portablePerson = (person: PortablePerson): PortablePerson => ({
  uid: person.uid,
  createdAt: person.createdAt,
  updatedAt: person.updatedAt,
  name: person.name,
  affiliation: person.affiliation,
  note: person.note,
});
