import type { Database } from 'better-sqlite3';
import type { Filter, Period } from '#shared/filter.ts';
import { shownIds } from './filterSql.ts';
import { all } from './statements.ts';
import { eventsMatching } from './textMatch.ts';

export type FacetName = Exclude<keyof Filter, 'text'>;

export interface FacetRow {
  value: string | number | null;
  label: string | null;
  count: number;
}

const AMONG = 'IN (SELECT value FROM json_each(@ids))';

/** How many of the given events have each value of a facet; at most 200 values, the most used first. */
const COUNTS: Record<FacetName, string> = {
  worths: `SELECT coalesce(worth, 0) AS value, NULL AS label, count(*) AS count FROM event_stat
    WHERE event_id ${AMONG} GROUP BY 1 ORDER BY 1`,
  roles: `SELECT role AS value, NULL AS label, count(*) AS count FROM event
    WHERE id ${AMONG} AND role IS NOT NULL GROUP BY role ORDER BY count DESC`,
  states: `SELECT state AS value, NULL AS label, count(*) AS count FROM event
    WHERE id ${AMONG} GROUP BY state ORDER BY count DESC`,
  tags: `SELECT tag AS value, tag AS label, count(*) AS count FROM event_tag
    WHERE event_id ${AMONG} GROUP BY tag ORDER BY count DESC, tag LIMIT 200`,
  seriesIds: `SELECT s.id AS value, s.name AS label, count(*) AS count FROM event e
    JOIN series s ON s.id = e.series_id WHERE e.id ${AMONG}
    GROUP BY s.id ORDER BY count DESC, s.name LIMIT 200`,
  organisers: `SELECT organiser AS value, organiser AS label, count(*) AS count FROM event
    WHERE id ${AMONG} AND organiser IS NOT NULL GROUP BY organiser ORDER BY count DESC, organiser
    LIMIT 200`,
  personIds: `SELECT p.id AS value, p.name AS label, count(*) AS count FROM (
      SELECT person_id, event_id FROM event_person WHERE event_id ${AMONG}
      UNION SELECT sp.person_id, s.event_id FROM session_person sp
        JOIN session s ON s.id = sp.session_id WHERE s.event_id ${AMONG}) named
    JOIN person p ON p.id = named.person_id
    GROUP BY p.id ORDER BY count DESC, p.name LIMIT 200`,
  languages: `SELECT language AS value, NULL AS label, count(*) AS count FROM event
    WHERE id ${AMONG} AND language IS NOT NULL GROUP BY language ORDER BY count DESC`,
};

export const FACETS = Object.keys(COUNTS) as FacetName[];

/**
 * The values of every facet among the events that the *other* conditions leave, so that a second
 * value of the same facet can still be chosen.
 *
 * @param found counts only these, where they are given
 */
export function facetCounts(
  db: Database,
  period: Period,
  filter: Filter,
  found: ReadonlySet<number> | null = null,
): Record<FacetName, FacetRow[]> {
  const counted = countedEvents(db, period, filter);
  const among = (facet: FacetName): number[] =>
    found === null ? counted(facet) : counted(facet).filter((id) => found.has(id));
  const counts = (facet: FacetName): FacetRow[] =>
    all<FacetRow>(db, COUNTS[facet], { ids: JSON.stringify(among(facet)) });
  return Object.fromEntries(FACETS.map((facet) => [facet, counts(facet)])) as Record<
    FacetName,
    FacetRow[]
  >;
}

/** The events that a facet's values are counted among. */
function countedEvents(
  db: Database,
  period: Period,
  { text, ...conditions }: Filter,
): (facet: FacetName) => number[] {
  const shown = (changed: Partial<Filter> = {}): number[] =>
    shownIds(db, period, { ...conditions, text: '', ...changed });
  const byAll = shown();
  const byOthers = new Map(
    FACETS.filter((facet) => conditions[facet].length > 0).map((facet) => [
      facet,
      shown({ [facet]: [] }),
    ]),
  );
  const counted = (facet: FacetName): number[] => byOthers.get(facet) ?? byAll;
  if (text.trim() === '') return counted;
  // The text is looked for once, in whatever any facet counts.
  const candidates = new Set([byAll, ...byOthers.values()].flat());
  const matching = new Set(eventsMatching(db, text, [...candidates]));
  return (facet) => counted(facet).filter((id) => matching.has(id));
}
