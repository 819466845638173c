/** Which of the events that a text names it is about. */
import type { Proposal, Span } from '#shared/draft.ts';
import { missing } from '#shared/draft.ts';
import { foldText } from '../../../text/fold.ts';
import { citiesIn } from '../../text/places.ts';
import { sentencesIn } from '../prose/sentences.ts';
import type { Title } from '../title.ts';
import { apposedEvents } from './apposedEvents.ts';
import { chineseEvents } from './chineseEvents.ts';
import { contextEvents } from './contextEvents.ts';
import { emphasisedEvents } from './emphasisedEvents.ts';
import { englishEvents } from './englishEvents.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';
import { weightOf } from './eventWeight.ts';

/** A sentence or the title, with the events that it names. */
export interface EventPassage {
  readonly span: Span;
  /** On one line; of the same length as the span where it is verbatim. */
  readonly text: string;
  readonly folded: string;
  readonly mentions: readonly EventMention[];
  readonly isTitle: boolean;
}

/** All the names that a text has for one event. */
export interface EventGroup {
  readonly mentions: readonly EventMention[];
  readonly score: number;
}

/** Enough of a text to know what it is about. */
const MOST_CHARACTERS = 60_000;

/** More names than this in one sentence are a list, and say nothing of what a text is about. */
const MOST_MENTIONS = 40;
const LONGEST_SENTENCE = 2_000;

/** The names of events in a stretch of text, each once, in order. */
export function eventsIn(text: string, from: number): EventMention[] {
  const searched = text.slice(0, LONGEST_SENTENCE);
  const all = [
    ...chineseEvents(searched, foldText(searched), from),
    ...englishEvents(searched, from),
    ...apposedEvents(searched, from),
  ].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const apart: EventMention[] = [];
  for (const mention of all) {
    const before = apart.at(-1);
    if (!before || mention.span.end > before.span.end) apart.push(mention);
    if (apart.length >= MOST_MENTIONS) break;
  }
  return apart;
}

/** The title and the sentences of a body, as far as they are searched. */
export function passagesOf(
  text: string,
  title: Title | null,
  body: Span,
  named: string | null = null,
): EventPassage[] {
  const end = Math.min(body.end, body.start + MOST_CHARACTERS);
  const spans = withDaysWhole(text, sentencesIn(text, { start: body.start, end }));
  const sentences = spans.map((span) =>
    passageOf(text.slice(span.start, span.end), span, false, named),
  );
  if (!title) return sentences;
  const first = passageOf(title.text, title.span, true, named);
  return [first, ...sentences.filter(({ span }) => span.start !== title.span.start)];
}

/** `2./3. September 2025` is no end of a sentence. */
function withDaysWhole(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    const isRest =
      before !== undefined &&
      span.start - before.end <= 1 &&
      /[/–-]\s?\d{1,2}\.$/u.test(text.slice(Math.max(before.start, before.end - 12), before.end)) &&
      /^\p{L}{3,9}\.? 20\d{2}/u.test(text.slice(span.start, span.start + 16));
    if (isRest) whole.splice(-1, 1, { start: before.start, end: span.end });
    else whole.push(span);
  }
  return whole;
}

function passageOf(
  written: string,
  span: Span,
  isTitle: boolean,
  named: string | null,
): EventPassage {
  const text = written.replace(/[\r\n\t]/gu, ' ');
  const verbatim = text.length === span.end - span.start;
  const from = verbatim ? span.start : 0;
  const known = eventsIn(text, from);
  const told = contextEvents(text.slice(0, LONGEST_SENTENCE), from);
  const bold = isTitle ? [] : emphasisedEvents(text.slice(0, LONGEST_SENTENCE), from);
  const mentions = withStated(withTold(withWhole(known, bold), told), text, from, named);
  return {
    span,
    text,
    folded: foldText(text),
    mentions: verbatim ? mentions : mentions.map((mention) => ({ ...mention, span })),
    isTitle,
  };
}

/** Puts names in bold in the place of those that are a part of them. */
function withWhole(mentions: EventMention[], bold: readonly EventMention[]): EventMention[] {
  return bold.reduce((all, one) => {
    const isPart = ({ span }: EventMention): boolean =>
      span.start >= one.span.start && span.end <= one.span.end;
    const isMarked = all.some((other) => isPart(other) && !other.generic);
    const others = all.filter((other) => !isPart(other));
    return withTold(others, [{ ...one, weak: !isMarked }]);
  }, mentions);
}

/** Adds the names that only the words around them tell, where no other stands. */
function withTold(mentions: EventMention[], told: readonly EventMention[]): EventMention[] {
  // `Kelp Commons` of `the Kelp Commons webinar` is told as well.
  const same = (one: EventMention, other: EventMention): boolean =>
    one.span.start === other.span.start && one.span.end >= other.span.end;
  const known = mentions.map((one) =>
    one.weak && told.some((other) => same(one, other)) ? { ...one, told: true } : one,
  );
  const fresh = told.filter(
    ({ span }) =>
      !mentions.some(({ span: other }) => other.start < span.end && span.start < other.end),
  );
  return fresh.length === 0
    ? known
    : [...known, ...fresh].toSorted((a, b) => a.span.start - b.span.start);
}

/** Adds where a stated name stands that no usual word marks as one. */
function withStated(
  mentions: EventMention[],
  text: string,
  from: number,
  named: string | null,
): EventMention[] {
  const at = named === null ? -1 : text.indexOf(named);
  if (named === null || at < 0) return mentions;
  const span = { start: from + at, end: from + at + named.length };
  const stated = mentionOf(named, span, { generic: false, weak: false });
  const others = mentions.filter(
    ({ span: other }) => other.end <= span.start || other.start >= span.end,
  );
  return [...others, stated].toSorted((a, b) => a.span.start - b.span.start);
}

const initialsOf = (core: string): string =>
  core
    .split(' ')
    .filter((word) => !/^(?:of|on|for|and|the|in)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Whether two names are of one event: the same, one short for the other, or its initials. */
export function sameEvent(a: EventMention, b: EventMention): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  if (a.core === b.core) return true;
  const shortened = (long: EventMention, short: EventMention): boolean =>
    long.acronym?.toLowerCase() === short.core ||
    (/^[a-z]{3,8}$/u.test(short.core) && initialsOf(long.core) === short.core) ||
    (!short.generic && short.core.length >= 3 && ` ${long.core} `.includes(` ${short.core} `)) ||
    (!short.generic && /\p{Script=Han}{3}/u.test(short.core) && isWithin(short.core, long.core));
  return shortened(a, b) || shortened(b, a) || isLocalName(a.core, b.core);
}

const WIDE = /^(?:台湾|中国|全国|全球|国际|世界|亚洲)(?=\p{Script=Han}{5})/u;

/** `南投竹建筑研讨会` and `台湾竹建筑研讨会`: one with the town, the other with the country. */
function isLocalName(one: string, other: string): boolean {
  const [wide, local] = WIDE.test(one) ? [one, other] : [other, one];
  if (!WIDE.test(wide) || WIDE.test(local)) return false;
  const [town] = citiesIn(local);
  return town?.start === 0 && local.slice(town.end) === wide.replace(WIDE, '');
}

/** Whether a Chinese name stands in another, whole or with a few characters left out. */
function isWithin(short: string, long: string): boolean {
  if (long.includes(short)) return true;
  const spare = long.length - short.length;
  if (short.length < 5 || spare < 0 || spare > 8 || !long.startsWith(short.slice(0, 2)))
    return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** A text is about one event; what it names beyond these is passing. */
const MOST_GROUPS = 100;
const MOST_FORMS = 8;

/** The events that a text names, the one that it is most about first. */
export function rankedEvents(passages: readonly EventPassage[], own: boolean): EventGroup[] {
  const groups: {
    mentions: EventMention[];
    forms: EventMention[];
    weights: number[];
    first: number;
  }[] = [];
  const head = passages.find(({ isTitle }) => !isTitle)?.span.start ?? 0;
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      const weight = weightOf(mention, passage, own);
      const known = groups.find(({ forms }) => forms.some((other) => sameEvent(other, mention)));
      if (known) {
        known.mentions.push(mention);
        const isNew = !known.forms.some(
          ({ core, year }) => core === mention.core && year === mention.year,
        );
        if (isNew && known.forms.length < MOST_FORMS) known.forms.push(mention);
        known.weights.push(weight);
      } else if (groups.length < MOST_GROUPS) {
        groups.push({
          mentions: [mention],
          forms: [mention],
          weights: [weight],
          first: passage.isTitle ? 0 : mention.span.start - head,
        });
      }
    }
  }
  return groups
    .map(({ mentions, weights, first }) => {
      const best = Math.max(...weights);
      const count = weights.filter((weight) => weight > -1).length;
      const named = mentions.some(({ generic }) => !generic);
      const early = !named ? 0 : first < 300 ? 2 : first < 1_200 ? 1 : 0;
      return { mentions, score: best + Math.min(3, Math.log2(Math.max(1, count))) + early };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** How full a form a name is: with its year, ordinal and short form rather than without. */
function fullness({ text, dated, acronym, weak, generic }: EventMention): number {
  return (
    (dated ? 2 : 0) +
    (acronym === null ? 0 : 2) -
    (weak ? 1 : 0) -
    (generic ? 4 : 0) +
    Math.min(text.length, 60) / 30
  );
}

/** The fullest name of an event, the first of those that are as full. */
export const fullestName = ({ mentions }: EventGroup): EventMention | null =>
  mentions.reduce<EventMention | null>(
    (best, mention) => (best === null || fullness(mention) > fullness(best) + 0.3 ? mention : best),
    null,
  );

const ENOUGH = 1.5;
const CLEAR = 5;

/** The event that a text is about, where one stands out. */
export function chosenEvent(ranked: readonly EventGroup[]): EventGroup | null {
  const [first] = ranked;
  return first && first.score >= ENOUGH ? first : null;
}

/** The event of a name that is stated elsewhere. */
export function groupNamed(ranked: readonly EventGroup[], named: string | null): EventGroup | null {
  if (named === null) return null;
  const stated = mentionOf(named, { start: 0, end: 0 }, { generic: false, weak: false });
  return (
    ranked.find(({ mentions }) => mentions.some((mention) => sameEvent(mention, stated))) ?? null
  );
}

/** Its name as a proposal. */
export function nameProposal(group: EventGroup | null): Proposal<string> {
  const mention = group && fullestName(group);
  if (!group || !mention) return missing();
  return {
    value: mention.text.replace(/\s+/gu, ' '),
    confidence: group.score >= CLEAR ? 'likely' : 'unsure',
    span: mention.span,
  };
}
