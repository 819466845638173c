/** The names and tags of an event as they are compared, folded once for as long as its facts are kept. */
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldName } from '../review/dimensions.ts';

interface Folded {
  readonly organiser: string | null;
  readonly tags: ReadonlySet<string>;
}

const kept = new WeakMap<EventFacts, Folded>();

/** A name for comparing, without the white space that typing leaves. */
const foldedName = (name: string | null): string | null =>
  name === null ? null : foldName(name).replace(/\s+/gu, ' ') || null;

/** The folded organiser and tags of an event. */
export function foldedOf(facts: EventFacts): Folded {
  const known = kept.get(facts);
  if (known) return known;
  const folded = {
    organiser: foldedName(facts.organiser),
    tags: new Set(facts.tags.map(foldName)),
  };
  kept.set(facts, folded);
  return folded;
}
