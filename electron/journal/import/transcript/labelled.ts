/** A text whose labels say who speaks. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { castOf, include, nameFormsOf } from './cast.ts';
import type { Member } from './cast.ts';
import { chooseSpeakers } from './choose.ts';
import { fullNames } from './fullNames.ts';
import { isFurniture } from './furniture.ts';
import { groupLabels } from './groups.ts';
import type { LabelGroup } from './groups.ts';
import type { Head } from './head.ts';
import { identify } from './identify.ts';
import type { Identified } from './identify.ts';
import type { Label } from './label.ts';
import { nameForm } from './names.ts';
import type { NameForm } from './names.ts';
import { foldLabel } from './vocabulary.ts';

export interface Labelled extends Identified {
  readonly cast: readonly Member[];
  /** Index into `speakers`, or null where a label is nobody's. */
  readonly speakerOf: (label: Label) => number | null;
  /** Where the line of the first label begins. */
  readonly firstTurn: number;
}

interface Chosen {
  readonly groups: ReadonlyMap<string, LabelGroup>;
  readonly keys: ReadonlySet<string>;
  readonly labels: readonly Label[];
}

/** What tools write around a recording is shorter. */
const LONGEST_FURNITURE = 170;

/** Chooses among all labels but those that are fields or in lists at the head. */
function choose(
  source: string,
  all: readonly Label[],
  head: Head,
  known: readonly (readonly NameForm[])[],
): Chosen {
  const listed = new Set(head.lines.map(({ start }) => start));
  const labels = all.filter(
    ({ start, span, lineEnd }) =>
      !listed.has(start) &&
      !inLine(head.lines, span) &&
      !isFurniture(source.slice(start, Math.min(lineEnd, start + LONGEST_FURNITURE))),
  );
  const groups = groupLabels(labels);
  const keys = chooseSpeakers(groups, { source, known });
  return { groups, keys, labels };
}

const inLine = (lines: readonly Span[], { start }: Span): boolean =>
  lines.some((line) => line.start <= start && start < line.end);

const firstOf = ({ labels, keys }: Chosen): number | null =>
  labels.find(({ text }) => keys.has(foldLabel(text)))?.start ?? null;

/** More people than these say nothing in one transcript. */
const MOST_SPEAKERS = 150;

/** The speakers who have the most turns, in order of the text; what others say has no speaker. */
function mostHeard(groups: readonly LabelGroup[]): readonly LabelGroup[] {
  if (groups.length <= MOST_SPEAKERS) return groups;
  const often = groups.toSorted((one, other) => other.count - one.count);
  const kept = new Set(often.slice(0, MOST_SPEAKERS));
  return groups.filter((group) => kept.has(group));
}

/** People whom the text before an offset names. */
export type PeopleBefore = (end: number) => {
  readonly titled: readonly DraftPerson[];
  readonly told: readonly DraftPerson[];
};

/** Characters of what is said first, and of all before its end, that may say a name in full. */
const OPENING = 2_000;
const LONGEST_SEARCHED = 12_000;

/**
 * Reads the labels; null where the text has none.
 *
 * @param peopleBefore names those whom the head introduces, once it is known where the head ends
 */
export function readLabels(
  source: string,
  labels: readonly Label[],
  head: Head,
  peopleBefore: PeopleBefore,
): Labelled | null {
  const listed = head.listed.map(({ person }) => [person.name, ...person.aliases].map(nameForm));
  const first = choose(source, labels, head, listed);
  const firstLine = firstOf(first) ?? labels.find(({ form }) => form !== 'line')?.start ?? 0;
  const before = peopleBefore(firstLine);
  const cast = castOf(head.listed, before.titled, before.told);
  const chosen = choose(source, labels, head, cast.map(nameFormsOf));
  const firstTurn = firstOf(chosen);
  if (firstTurn === null) return null;
  const groups = mostHeard([...chosen.groups.values()].filter(({ key }) => chosen.keys.has(key)));
  const opening = source.slice(0, firstTurn + OPENING).slice(-LONGEST_SEARCHED);
  const from = Math.max(0, Math.min(firstTurn + OPENING, source.length) - LONGEST_SEARCHED);
  for (const person of fullNames(opening, from, groups, cast.map(nameFormsOf))) {
    include(cast, person, false);
  }
  const identified = identify(groups, cast);
  const byStart = new Map(chosen.labels.map((label) => [label.start, label]));
  const speakerOf = ({ start, text }: Label): number | null =>
    byStart.has(start) ? (identified.byKey.get(foldLabel(text)) ?? null) : null;
  return { ...identified, cast, speakerOf, firstTurn };
}
