/** Which tags of the journal an invitation is about. */
import { type DecisionCard, MOST_ROWS } from '#shared/decide.ts';
import type { Span } from '#shared/draft.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldText } from '../../text/fold.ts';
import { foldName } from '../review/dimensions.ts';
import { foldedOf } from './folded.ts';
import { type History, worthCounts } from './history.ts';
import type { Subject } from './subject.ts';

/** A tag of the journal that the subject has, or that stands in its text. */
export interface FoundTopic {
  readonly tag: string;
  readonly span: Span | null;
}

/** A longer text says nothing more about what it is about. */
const LONGEST_TEXT = 200_000;
/** Named once in passing is no topic. */
const OFTEN = 2;

const WORD = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Finds the topics: tags of its own, and tags of the journal that its words name. */
export function foundTopics(subject: Subject, { attended }: History): FoundTopic[] {
  const own = new Set(subject.tags.map(foldName));
  const text = lowered(subject.text.slice(0, LONGEST_TEXT));
  const heading = lowered(subject.heading);
  const labels = new Map<string, string>();
  for (const { tags } of attended) for (const tag of tags) labels.set(foldName(tag), tag);
  return [...labels].flatMap(([key, tag]) => {
    const places = placesOf(text, key, OFTEN);
    const isNamed = placesOf(heading, key, 1).length > 0 || places.length >= OFTEN;
    if (!own.has(key) && !isNamed) return [];
    const [start] = subject.hasSpans ? places : [];
    return [{ tag, span: start === undefined ? null : { start, end: start + key.length } }];
  });
}

/** Folded without changing its length, which offsets depend on. */
const lowered = (text: string): string => {
  const folded = foldText(text);
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
};

/** Where a word stands as a word of its own, the first few times; Chinese has no edges of words. */
function placesOf(text: string, word: string, most: number): number[] {
  const places: number[] = [];
  if (word.length < 2) return places;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isWhole = HAN.test(word) || (!isLetterAt(text, at - 1) && !isLetterAt(text, end));
    if (isWhole) places.push(at);
    if (places.length === most) break;
  }
  return places;
}

const isLetterAt = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return WORD.test(character) && !HAN.test(character);
};

/** The topics with what attended events of each were worth, the most frequent first. */
export function topicsOf(
  { tags }: Subject,
  found: readonly FoundTopic[],
  { attended }: History,
): Pick<DecisionCard['topics'], 'known' | 'newTags'> {
  const seen = new Set(found.map(({ tag }) => foldName(tag)));
  const byTag = eventsByTag(attended);
  const known = found.map(({ tag, span }) => {
    const value = foldName(tag);
    const events = byTag.get(value) ?? [];
    const where = { dimension: 'tag' as const, value };
    return {
      tag,
      span,
      attended: events.length,
      worths: worthCounts(events),
      counted: { where, ids: null },
    };
  });
  return {
    known: known.toSorted((a, b) => b.attended - a.attended).slice(0, MOST_ROWS),
    newTags: tags.filter((tag) => !seen.has(foldName(tag))).slice(0, MOST_ROWS),
  };
}

/** The events that have each tag, by the folded tag. */
export function eventsByTag(events: readonly EventFacts[]): Map<string, EventFacts[]> {
  const byTag = new Map<string, EventFacts[]>();
  for (const facts of events) {
    for (const tag of foldedOf(facts).tags) {
      const known = byTag.get(tag);
      if (known) known.push(facts);
      else byTag.set(tag, [facts]);
    }
  }
  return byTag;
}
