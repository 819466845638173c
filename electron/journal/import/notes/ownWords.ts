/** The writer's own words within a stretch of notes: remarks and whole sections of them. */
import type { Span } from '#shared/draft.ts';
import { opinionsIn } from '../prose/opinions.ts';
import { simplify } from '../prose/simplify.ts';
import { firstAt, merged, sliceOf, trimmed } from '../prose/spans.ts';
import { kindOf } from '../prose/takeawayCues.ts';
import type { Head } from './outline.ts';
import { isOwnSection } from './sectionWords.ts';

export interface OwnWords {
  /** All that the writer thought. */
  readonly opinions: readonly Span[];
  /** Of it what is never proposed as a takeaway: all but what is to be done. */
  readonly notToKeep: readonly Span[];
}

/**
 * The opinions of a stretch, each apart from the others. Beneath a heading such as `My take` all is
 * the writer's, up to the next heading.
 *
 * @param heads all headings of the stretch, in order
 */
export function ownWordsIn(text: string, span: Span, heads: readonly Head[]): OwnWords {
  const inside = heads.slice(
    firstAt(heads, ({ start }) => start >= span.start),
    firstAt(heads, ({ start }) => start >= span.end),
  );
  const sections = inside.flatMap((head, index) =>
    isOwnSection(head.text)
      ? [trimmed(text, head.start, Math.min(span.end, inside[index + 1]?.start ?? span.end))]
      : [],
  );
  const isInHead = ({ start, end }: Span): boolean => {
    const head = inside[firstAt(inside, ({ bodyStart }) => bodyStart > start)];
    return head !== undefined && head.start < end;
  };
  const remarks = opinionsIn(text, span).filter((remark) => !isInHead(remark));
  const opinions = merged([...sections, ...remarks]);
  const toDo = (remark: Span) => kindOf(simplify(sliceOf(text, remark)), false) === 'action';
  return {
    opinions,
    notToKeep: merged([...sections, ...remarks.filter((remark) => !toDo(remark))]),
  };
}
