/** Talks that the sentences of a report tell of, with who gave them, also where nothing else names either. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { paragraphsIn } from '../notes/spansOfNotes.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { chineseParts } from './chineseProse.ts';
import { englishParts } from './englishProse.ts';
import { itemTalks } from './itemTalks.ts';
import type { SentenceParts } from './proseParts.ts';

const LONGEST_SENTENCE = 600;
const LONGEST_TEXT = 120_000;
const MOST_TALKS = 60;
const ITEM = /^(?:[-*+•·|>]\s|\d{1,2}[.)、]|#{1,6}\s)/u;

const partsOf = (text: string, { start, end }: Span): SentenceParts => {
  const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  return /\p{Script=Han}{4}/u.test(sentence)
    ? chineseParts(sentence, start)
    : englishParts(sentence, start);
};

/** The talks that lines name one by one, else those that the sentences of a text tell of. */
export function toldTalks(text: string, span: Span): DraftSession[] {
  const listed = itemTalks(text, span);
  return listed.length > 0 ? listed : proseTalks(text, span);
}

/** The talks that a stretch of prose tells of, in order. */
function proseTalks(text: string, { start, end }: Span): DraftSession[] {
  const talks: DraftSession[] = [];
  for (const paragraph of paragraphsIn(text, { start, end: Math.min(end, start + LONGEST_TEXT) })) {
    if (ITEM.test(text.slice(paragraph.start, paragraph.start + 8))) continue;
    let last: readonly DraftPerson[] = [];
    let isOpen = false;
    for (const sentence of sentencesIn(text, paragraph)) {
      if (talks.length >= MOST_TALKS) return talks;
      const { people, titles, isOfTalk, refersBack } = partsOf(text, sentence);
      const own = people.length > 0 ? people : isOpen || refersBack ? last : [];
      for (const [at, title] of titles.entries()) {
        const speakers = titles.length > 1 ? nearest(own, titles, at) : own;
        if (speakers.length === 0 && !isOfTalk) continue;
        if (people.length === 0 && speakers.length > 0 && !isOfTalk && !isOpen) continue;
        talks.push(talkOf(text, title, speakers, sentence));
      }
      // Who was called up speaks in the next sentence.
      isOpen = people.length > 0 && titles.length === 0;
      if (people.length > 0) last = people;
      else if (titles.length > 0) last = [];
    }
  }
  return talks.filter(
    ({ title }, at) => talks.findIndex((other) => other.title.value === title.value) === at,
  );
}

/** Of several titles of a sentence, each has who is named last before it. */
function nearest(
  people: readonly DraftPerson[],
  titles: readonly Span[],
  at: number,
): DraftPerson[] {
  const title = titles[at];
  const from = titles[at - 1]?.end ?? 0;
  const before = people.filter(
    ({ span }) => span && title && span.start >= from && span.end <= title.start,
  );
  return before.length > 0 ? before : at === 0 ? people.slice(0, 1) : [];
}

function talkOf(
  text: string,
  title: Span,
  people: readonly DraftPerson[],
  sentence: Span,
): DraftSession {
  const kind = kindWithin(text.slice(sentence.start, sentence.end)) ?? 'talk';
  return {
    ...emptyDraftSession(),
    kind,
    title: {
      value: text
        .slice(title.start, title.end)
        .replace(/^[《「“"]|[》」”"]$/gu, '')
        .slice(0, LIMITS.name),
      confidence: people.length > 0 ? 'likely' : 'unsure',
      span: title,
    },
    people: [...people],
  };
}

const LONGEST_PEOPLE_TEXT = 60_000;

/** Those whom the sentences of a text make out to have spoken or led, each once. */
export function toldPeople(text: string, { start, end }: Span): DraftPerson[] {
  const people = new Map<string, DraftPerson>();
  const span = { start, end: Math.min(end, start + LONGEST_PEOPLE_TEXT) };
  for (const sentence of sentencesIn(text, span)) {
    for (const person of partsOf(text, sentence).people)
      if (!people.has(person.name)) people.set(person.name, person);
  }
  return [...people.values()];
}
