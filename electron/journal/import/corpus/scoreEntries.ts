/** How well the entries of a calendar, programme or list were read. */
import type { Draft } from '#shared/draft.ts';
import { holdsForm, isForm, isNearForm } from './compare.ts';
import { formsOf } from './labels.ts';
import type { EntryLabel, Forms } from './labels.ts';
import type { Finding, Measure } from './findings.ts';

interface ReadEntry {
  readonly name: string;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly rooms: readonly string[];
  readonly state: string | null;
  readonly worth: number | null;
}

const texts = (...values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => value !== null && value !== undefined);

/** An event of a list; its times and room are those of its only session. */
function eventEntry(draft: Draft): ReadEntry {
  const only = draft.sessions.length === 1 ? draft.sessions[0] : undefined;
  return {
    name: draft.name.value ?? '',
    dateStart: draft.dateStart.value,
    dateEnd: draft.dateEnd.value ?? draft.dateStart.value,
    startsAt: only?.startsAt ?? null,
    endsAt: only?.endsAt ?? null,
    rooms: texts(only?.room, draft.place.value),
    state: draft.state.value,
    worth: draft.verdict?.worth ?? null,
  };
}

const sessionEntries = (draft: Draft): ReadEntry[] =>
  draft.sessions.map(({ title, startsAt, endsAt, room }) => ({
    name: title.value ?? '',
    dateStart: startsAt?.slice(0, 10) ?? null,
    dateEnd: endsAt?.slice(0, 10) ?? startsAt?.slice(0, 10) ?? null,
    startsAt,
    endsAt,
    rooms: texts(room),
    state: null,
    worth: null,
  }));

function readEntries(drafts: readonly Draft[], isList: boolean): ReadEntry[] {
  const [first] = drafts;
  if (first && drafts.length === 1 && (!isList || first.sessions.length > 1)) {
    return sessionEntries(first);
  }
  return drafts.map((draft) => eventEntry(draft));
}

const isOneOf = (value: string | null, forms: Forms | null): boolean =>
  forms === null ? value === null : value !== null && formsOf(forms).includes(value);

function hasTimes(entry: ReadEntry, label: EntryLabel): boolean {
  const { dateStart, dateEnd, startsAt, endsAt } = label;
  return (
    (dateStart === undefined || entry.dateStart === dateStart) &&
    (dateEnd === undefined || entry.dateEnd === (dateEnd ?? dateStart ?? null)) &&
    (startsAt === undefined || isOneOf(entry.startsAt, startsAt)) &&
    (endsAt === undefined || isOneOf(entry.endsAt, endsAt))
  );
}

const hasRoom = ({ rooms }: ReadEntry, room: Forms | null): boolean =>
  room === null ? rooms.length === 0 : rooms.some((value) => holdsForm(value, room));

/** From the surest agreement to the faintest; recurring entries share their name. */
const AGREEMENTS: readonly ((entry: ReadEntry, label: EntryLabel) => boolean)[] = [
  (entry, label) => isForm(entry.name, label.name) && hasTimes(entry, label),
  (entry, label) => isForm(entry.name, label.name) && entry.dateStart === label.dateStart,
  (entry, label) => isForm(entry.name, label.name),
  (entry, label) => isNearForm(entry.name, label.name),
];

function pairEntries(entries: readonly ReadEntry[], labels: readonly EntryLabel[]) {
  const left = new Set(entries);
  const pairs = new Map<EntryLabel, ReadEntry>();
  for (const agrees of AGREEMENTS) {
    for (const label of labels.filter((one) => !pairs.has(one))) {
      const match = [...left].find((entry) => agrees(entry, label));
      if (!match) continue;
      left.delete(match);
      pairs.set(label, match);
    }
  }
  return { pairs, left };
}

const nameOf = ({ name }: EntryLabel): string => formsOf(name)[0] ?? '';

function part(
  measure: Measure,
  labels: readonly EntryLabel[],
  problemOf: (label: EntryLabel) => string | null,
): Finding {
  const problems = labels.flatMap((label) => {
    const problem = problemOf(label);
    return problem === null ? [] : [`${measure}: ${nameOf(label)}: ${problem}`];
  });
  const found = labels.length - problems.length;
  return { measure, counts: { found, proposed: labels.length, expected: labels.length }, problems };
}

/** What the comparisons of the entries found: every one there, its times, its room. */
export function scoreEntries(
  drafts: readonly Draft[],
  labels: readonly EntryLabel[],
  isList: boolean,
): Finding[] {
  const { pairs, left } = pairEntries(readEntries(drafts, isList), labels);
  const required = labels.filter((label) => !label.optional);
  const there = labels.filter((label) => pairs.has(label) || !label.optional);
  const events = part('events', required, (label) => {
    const entry = pairs.get(label);
    if (!entry) return 'missing';
    if (label.state !== undefined && entry.state !== label.state) return `state ${entry.state}`;
    if (label.worth !== undefined && entry.worth !== label.worth) return `worth ${entry.worth}`;
    return null;
  });
  const extra = Array.from(left, ({ name }) => `events: not there ${JSON.stringify(name)}`);
  const { found, proposed, expected } = events.counts;
  return [
    {
      measure: 'events',
      counts: { found, proposed: proposed + extra.length, expected: expected + extra.length },
      problems: [...events.problems, ...extra],
    },
    part('times', there, (label) => {
      const entry = pairs.get(label);
      return entry && hasTimes(entry, label)
        ? null
        : JSON.stringify(entry && { ...entry, name: undefined, rooms: undefined });
    }),
    part(
      'rooms',
      there.filter(({ room }) => room !== undefined),
      (label) => {
        const entry = pairs.get(label);
        return entry && hasRoom(entry, label.room ?? null)
          ? null
          : `${JSON.stringify(entry?.rooms)}, not ${JSON.stringify(label.room)}`;
      },
    ),
  ];
}
