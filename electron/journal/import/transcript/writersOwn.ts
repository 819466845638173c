/** What the writer says around a transcript: an introduction, and what they thought of it. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { breaksOf, proseIn, trimSpan } from '#shared/prose.ts';
import { opinionsIn } from '../prose/opinions.ts';
import { findVerdict } from '../prose/verdict.ts';
import { isFurniture } from './furniture.ts';
import { linesFrom } from './groups.ts';
import type { Head } from './head.ts';
import type { Layout } from './layout.ts';

type Own = Pick<Draft, 'summary' | 'notes' | 'opinion' | 'opinionSpans' | 'verdict'>;

/** The words of the writer, before the transcript and after it. */
export function writersOwn(source: string, layout: Layout, head: Head, hints: Draft['hints']): Own {
  const before = proseOfHead(source, layout, head).filter((span) => !isDateLine(span, hints));
  const after = layout.afterwards && afterwardsIn(source, layout.afterwards);
  const summary = summaryOf(source, before);
  const notes = before.filter((span) => span !== summary.span);
  if (after && !after.isOpinion) notes.push(after.span);
  const verdicts = [...(after ? [after.span] : []), ...before];
  const opinions = after?.isOpinion ? [after.span] : after ? opinionsIn(source, after.span) : [];
  return {
    summary,
    notes: joined(source, notes),
    opinion: joined(source, opinions),
    opinionSpans: opinions,
    verdict:
      verdicts.map((span) => findVerdict(source, span)).find((found) => found !== null) ?? null,
  };
}

const joined = (source: string, spans: readonly Span[]): string => {
  const breaks = breaksOf(source, spans);
  return spans
    .map((span) => proseIn(source, [span], breaks))
    .join('\n\n')
    .slice(0, LIMITS.longText);
};

/** A paragraph is a summary from so many characters on. */
const SUMMARY_LATIN = 70;
const SUMMARY_HAN = 25;

/** The first paragraph that is whole sentences. */
function summaryOf(source: string, paragraphs: readonly Span[]): Proposal<string> {
  const span = paragraphs.find(({ start, end }) => {
    const isHan = /\p{Script=Han}/u.test(source.slice(start, Math.min(end, start + 40)));
    const isLong = end - start >= (isHan ? SUMMARY_HAN : SUMMARY_LATIN);
    return (
      isLong &&
      /[.!?。！？…]["'”’」』)）*_]{0,3}$/u.test(source.slice(Math.max(start, end - 5), end))
    );
  });
  if (!span) return missing();
  return { value: joined(source, [span]).slice(0, LIMITS.takeaway), confidence: 'likely', span };
}

/** Nobody needs more than this to say when a page appeared and who wrote it. */
const LONGEST_DATE_LINE = 160;

const isDateLine = ({ start, end }: Span, hints: Draft['hints']): boolean =>
  end - start <= LONGEST_DATE_LINE &&
  hints.some(({ span }) => span !== null && start <= span.start && span.end <= end);

const THOUGHTS =
  /thought|opinion|verdict|impression|reflection|my take|remark|感想|感受|感悟|想法|心得|体会|體會|点评|點評|评论|評論|评价|評價|看法|观点|吐槽|随想|隨想/iu;

const CLOSING_LENGTH = 12;
const CLOSING = /[*_)）\]】]{1,3}\s{0,9}$/u;

/** What follows the transcript without its heading, and whether all of it is what they thought. */
function afterwardsIn(source: string, span: Span): { span: Span; isOpinion: boolean } | null {
  const [first] = linesFrom(source, span.start, span.end);
  if (!first) return null;
  const line = source.slice(first.start, Math.min(first.end, first.start + 200));
  const label = /^.{1,40}?[:：](?:\*\*)?[ ]{0,2}/u.exec(line)?.[0] ?? line;
  const isHeading = first.end - first.start <= 60 && !/[.。!！]$/u.test(line);
  const isRule = /^[-*_=—]{2,}$/u.test(line);
  const hasLabel = !isHeading && THOUGHTS.test(label) && label.length < 40;
  const start =
    isHeading || isRule ? first.end : hasLabel ? first.start + label.length : span.start;
  // An aside in italics or brackets closes as it opens.
  const closing = /^[*_(（[【]/u.test(line) ? CLOSING.exec(source.slice(-CLOSING_LENGTH)) : null;
  const end = span.end === source.length ? span.end - (closing?.[0].length ?? 0) : span.end;
  const rest = trimSpan(source, { start: Math.min(start, end), end });
  return rest && { span: rest, isOpinion: (isHeading || hasLabel) && THOUGHTS.test(label) };
}

/** The paragraphs of the head that are no title, field, list or furniture. */
function proseOfHead(source: string, { said, title }: Layout, head: Head): Span[] {
  const own = new Set(head.lines.map(({ start }) => start));
  const isKnown = (line: Span): boolean =>
    (title !== null && line.start <= title.span.start && line.end >= title.span.end) ||
    own.has(line.start) ||
    isFurniture(source.slice(line.start, line.end));
  const paragraphs: Span[] = [];
  let end = -1;
  for (const line of linesFrom(source, 0, said.start)) {
    const isApart = end < 0 || source.slice(end, line.start).split('\n', 3).length > 2;
    end = line.end;
    if (isKnown(line)) continue;
    const last = paragraphs.at(-1);
    const start =
      line.start + (/^>[ ]?/u.exec(source.slice(line.start, line.end))?.[0].length ?? 0);
    if (last && !isApart) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push({ start, end: line.end });
  }
  return paragraphs;
}
