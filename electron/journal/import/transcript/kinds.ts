/** The kind of a session, as its title says it. */
import type { Span } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'panel',
    /\bpanel\b|round ?table|fireside|\bdebate\b|in conversation|圆桌|圓桌|座谈|座談|对话|對話|对谈|對談|沙龙|沙龍|辩论|辯論/iu,
  ],
  [
    'keynote',
    /keynote|plenary|opening (?:address|speech)|主旨|主题演讲|主題演講|开幕|開幕|大会报告/iu,
  ],
  ['workshop', /workshop|tutorial|hands-on|工作坊|实操|實操|培训|培訓|教程/iu],
  ['poster', /poster|海报|海報|墙报/iu],
  ['talk', /\btalk\b|lecture|presentation|speech|演讲|演講|报告|報告|讲座|講座|分享/iu],
];

/** The kind of session that a title names. */
export const kindIn = (title: string | null): SessionKind | null =>
  title === null ? null : (KINDS.find(([, words]) => words.test(title))?.[0] ?? null);

/** A line below the title is no longer than this. */
const LINE = 120;

/** The kind that a line below the title names, such as `Panel discussion, Nordic Energy Forum`; or null. */
export function kindBelow(source: string, { start, end }: Span): SessionKind | null {
  const lines = source.slice(start, Math.min(end, start + 600)).split('\n');
  const kinds = lines.filter(({ length }) => length <= LINE).map(kindIn);
  return kinds.find((kind) => kind !== null) ?? null;
}
