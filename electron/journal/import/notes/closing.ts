/** The words on the whole event that close notes without a heading of their own. */
import type { Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { sliceOf } from '../prose/spans.ts';
import { findVerdict } from '../prose/verdict.ts';
import type { Section } from './tree.ts';
import { paragraphsIn } from './spansOfNotes.ts';

const LONGEST_CLOSING = 1_500;
const ON_ALL =
  /^(?:[*_#>-]{0,3}\s?)?(?:overall|all in all|in (?:summary|short|general|total)|to sum up|bottom line|verdict|final (?:thoughts?|verdict)|closing thoughts?|tl;?dr|on the whole|(?:this|the) (?:whole )?(?:conference|event|summit|forum|meetup|symposium|day) (?:was|is|had|felt|as a whole)|总的来说|总体(?:来说|而言|感觉|上)?|整体(?:来说|而言|感觉|上)?|总之|总结|综上|一句话|这(?:场|次|个|届)(?:大会|论坛|峰会|会议|活动|会|沙龙|年会|展会)|本(?:次|届|场)(?:大会|论坛|峰会|会议|活动)|全场|两天(?:下来|听下来)|一天(?:下来|听下来)|听完)/iu;

interface Closed {
  readonly sections: readonly Section[];
  /** The paragraph, which is the writer's opinion. */
  readonly closing: Span | null;
}

/**
 * Ends the last session before a closing paragraph that speaks of the event as a whole or states the
 * verdict, where only little follows it.
 */
export function closingOf(text: string, sections: readonly Section[]): Closed {
  const at = sections.findLastIndex(({ isSession }) => isSession);
  const last = sections[at];
  if (!last || at !== sections.length - 1) return { sections, closing: null };
  const closing = startOfClosing(text, { start: last.head.bodyStart, end: last.span.end });
  if (closing === null) return { sections, closing };
  const shorter = { ...last, span: { start: last.span.start, end: closing.start } };
  return { sections: [...sections.slice(0, -1), shorter], closing };
}

function startOfClosing(text: string, body: Span): Span | null {
  const from = Math.max(body.start, body.end - 2 * LONGEST_CLOSING);
  const paragraphs = paragraphsIn(text, { start: from, end: body.end });
  const closing = paragraphs.find(
    (paragraph, index) =>
      (index > 0 || paragraph.start > body.start + 1) &&
      body.end - paragraph.start <= LONGEST_CLOSING &&
      (ON_ALL.test(simplify(sliceOf(text, paragraph).slice(0, 200))) ||
        findVerdict(text, paragraph) !== null),
  );
  return closing &&
    /\n[ \t\r]*\n[ \t\r]*$/u.test(
      text.slice(Math.max(body.start - 1, closing.start - 60), closing.start),
    )
    ? closing
    : null;
}
