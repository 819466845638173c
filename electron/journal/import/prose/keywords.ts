/** Tags from a text's own frequent terms. */
import type { Span } from '#shared/draft.ts';
import { chineseTerms } from './chineseTerms.ts';
import { englishTerms } from './englishTerms.ts';
import { simplify } from './simplify.ts';
import { sliceOf } from './spans.ts';

export interface ProposedTag {
  readonly tag: string;
  readonly span: Span;
}

const MOST_TAGS = 8;
/** Frequent terms show in so much of a text; a longer one is looked at in pieces from all of it. */
const SAMPLE = 150_000;
const LONGEST_TAG = 40;

/**
 * At most 8 tags for a text: its own #hashtags first, then terms that stand in it again and again
 * (words of English that are no stop words, and rows of them; runs of Chinese that keep together), as
 * they are written there. Tags that the document has already, or that another holds, are left out.
 */
export function proposeTags(
  text: string,
  spans: readonly Span[],
  known: readonly string[],
): ProposedTag[] {
  const pieces = sampled(spans);
  const terms = [...chineseTerms(text, pieces), ...englishTerms(text, pieces)]
    .filter(({ text: term }) => term.length <= LONGEST_TAG)
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start);
  const chosen: ProposedTag[] = [];
  const taken = known.map(keyOf);
  const own = terms.map(({ text: tag, span }) => ({ tag, span }));
  for (const { tag, span } of [...hashtagsIn(text, pieces), ...own]) {
    if (chosen.length >= MOST_TAGS) break;
    const key = keyOf(tag);
    if (key === '' || taken.some((other) => sameTag(key, other))) continue;
    taken.push(key);
    chosen.push({ tag, span });
  }
  return chosen;
}

const keyOf = (tag: string): string =>
  simplify(tag)
    .toLowerCase()
    .replace(/[\s_#-]+/gu, '')
    .replace(/(?<=[a-z]{3})s$/u, '');

/** One within the other says the same twice: `模型` beside `大模型`. */
const sameTag = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function sampled(spans: readonly Span[]): Span[] {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= SAMPLE) return [...spans];
  const share = SAMPLE / length;
  const piece = 5_000;
  return spans.flatMap(({ start, end }) => {
    const count = Math.max(1, Math.floor(((end - start) * share) / piece));
    const step = (end - start) / count;
    return Array.from({ length: count }, (_, at) => ({
      start: Math.floor(start + at * step),
      end: Math.min(end, Math.floor(start + at * step) + piece),
    }));
  });
}

const HASHTAG = /(?<![\p{L}\p{N}/&#.:(\]])#(?<tag>[\p{L}][\p{L}\p{N}_-]{1,39})/gu;
const HEX = /^[0-9a-f]{3}(?:[0-9a-f]{3})?$/iu;

function hashtagsIn(text: string, spans: readonly Span[]): ProposedTag[] {
  return spans.flatMap((span) =>
    Array.from(sliceOf(text, span).matchAll(HASHTAG), ({ index, groups }) => {
      const tag = groups?.['tag'] ?? '';
      const start = span.start + index + 1;
      return { tag, span: { start, end: start + tag.length } };
    }).filter(({ tag }) => !HEX.test(tag)),
  );
}
