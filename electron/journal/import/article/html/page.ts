/** An HTML page as readable text, with what it says of itself written beneath it. */
import type { Span } from '#shared/draft.ts';
import { foldText } from '../../../../text/fold.ts';
import { thingsOf } from './linkedData.ts';
import type { Thing } from './linkedData.ts';
import { findMainText } from './mainText.ts';
import { metadataOf } from './metadata.ts';
import type { Metadata } from './metadata.ts';
import { writeReadable } from './readable.ts';
import type { PageLink } from './textWriter.ts';
import { elementsOf, lineOf, parseHtml } from './tree.ts';
import type { HtmlElement } from './tree.ts';
import { isClutter, isSilent } from './clutter.ts';

export interface HtmlPage {
  /** The headline after `# `, and the main part. */
  readonly text: string;
  readonly links: readonly PageLink[];
  readonly strong: readonly Span[];
  readonly metadata: Metadata;
  /** What the page describes for machines. */
  readonly things: readonly Thing[];
  /** The page is that of an event, rather than an article. */
  readonly isEvent: boolean;
  /** Characters that the page shows beside its main part. */
  readonly leftOut: number;
}

/**
 * Reads an HTML page. Nothing of it is run or fetched, and its time is linear in its length.
 *
 * @param isEventPage whether, by what the page says of itself, it is about one event and no article
 */
export function readPage(
  html: string,
  isEventPage: (things: readonly Thing[], metadata: Metadata, title: string | null) => boolean,
): HtmlPage {
  const root = parseHtml(html);
  const metadata = metadataOf(root);
  const things = thingsOf(root);
  const title = headlineOf(root, metadata, things);
  const isEvent = isEventPage(things, metadata, title) || looksLikeEventPage(root, metadata, title);
  const main = findMainText(root, isEvent);
  const { text, links, strong } = writeReadable(main, title);
  return {
    text,
    links,
    strong,
    metadata,
    things,
    isEvent,
    leftOut: Math.max(0, main.shown - text.length),
  };
}

const folded = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

const MOST_HEADINGS = 20;

/** The heading that the title of the window repeats, else what the page says its title is. */
function headlineOf(
  root: HtmlElement,
  { title, windowTitle, site }: Metadata,
  things: readonly Thing[],
): string | null {
  const headings = headingsIn(root, 'h1');
  const shown = folded(`${title ?? ''} ${windowTitle ?? ''}`);
  const repeated = headings.find((heading) => shown.includes(folded(heading)));
  if (repeated !== undefined) return repeated;
  const [own, ...others] = inArticle(root);
  if (own !== undefined && others.length === 0) return own;
  const stated = title === null ? null : withoutSite(title, site);
  if (stated !== null && stated !== '') return stated;
  if (headings[0] !== undefined && headings.length === 1) return headings[0];
  const named = things.flatMap(({ values }) => values.get('headline') ?? [])[0];
  if (typeof named === 'string') return named;
  return windowTitle === null ? (headings[0] ?? null) : withoutSite(windowTitle, site);
}

/** The headings within the only article of a page. */
function inArticle(root: HtmlElement): string[] {
  const articles: HtmlElement[] = [];
  for (const element of elementsOf(root)) if (element.tag === 'article') articles.push(element);
  return articles.length === 1 && articles[0] ? headingsIn(articles[0], 'h1') : [];
}

function headingsIn(root: HtmlElement, tag: string): string[] {
  const headings: string[] = [];
  const look = (element: HtmlElement): void => {
    if (headings.length >= MOST_HEADINGS || isSilent(element) || isClutter(element)) return;
    if (element.tag === tag) {
      const line = lineOf(element, 300);
      if (line.length > 2) headings.push(line);
      return;
    }
    for (const child of element.children) if (typeof child !== 'string') look(child);
  };
  look(root);
  return headings;
}

/** `Headline - Section - Site` is the headline. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[-–—|·•»]\s+|\s*[_|｜]\s*|(?<=\p{Script=Han})-(?=\p{Script=Han})/u);
  const first = parts[0] ?? title;
  const known = site !== null && parts.some((part) => folded(part) === folded(site));
  if (parts.length === 1 || (!known && parts.length > 4)) return title;
  if (folded(first) === folded(site ?? '')) return parts[1] ?? title;
  return weightOf(first) >= 8 ? first : title;
}

const weightOf = (text: string): number =>
  text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const EVENT_SECTIONS: readonly RegExp[] = [
  /^(?:(?:keynote |invited |confirmed |featured |our )?speakers?|line-?up|嘉宾.{0,4}|演讲嘉宾|讲者.{0,4}|讲师.{0,4}|拟邀嘉宾|主讲人.{0,4})$/iu,
  /^(?:agenda|schedule|program(?:me)?|timetable|event schedule|议程.{0,4}|日程.{0,4}|(?:活动|会议|大会)(?:流程|议程|日程))$/iu,
  /^(?:venue|location|where|getting there|how to get there|travel|directions|(?:会议|活动|大会)?(?:地点|会场)(?:[:：].{0,60})?|交通.{0,4}|住宿.{0,4})$/iu,
  /^(?:registration|register(?: now)?|tickets?|get (?:your )?tickets?|pricing|rsvp|book now|报名.{0,6}|注册.{0,6}|购票.{0,4}|票价|立即报名|我要报名|费用.{0,4}(?:[:：].{0,40})?)$/iu,
  /^(?:call for (?:papers|proposals|speakers|abstracts|participation)|cfp|important dates|submissions?|征文.{0,6}|征稿.{0,6}|重要日期|投稿.{0,6})$/iu,
  /^(?:sponsors?|our sponsors|partners|organi[sz]ers?|organi[sz]ing committee|(?:program|programme) committee|committees?|hosted by|(?:主办|承办|协办|指导|支持)(?:单位|方|机构)(?:[:：].{0,80})?|组委会|组织机构|合作伙伴)$/iu,
  /^(?:date(?: and time|s)?|when|时间[:：].{4,60}|(?:活动|会议|大会|举办)时间(?:[:：].{0,60})?)$/iu,
  /^(?:faqs?|code of conduct|about (?:the )?(?:event|conference|summit|workshop|meetup|symposium)|who should attend|why attend|(?:活动|会议|大会)(?:介绍|简介|背景|亮点|详情))$/iu,
];
const LEAST_SECTIONS = 3;
const LONGEST_SECTION = 80;

/** A page in parts such as speakers, programme, venue, registration, and no article. */
function looksLikeEventPage(root: HtmlElement, metadata: Metadata, title: string | null): boolean {
  if (metadata.type === 'article' || metadata.published !== null) return false;
  const { text } = writeReadable(findMainText(root, true), title);
  const found = new Set<RegExp>();
  for (const line of text.split('\n')) {
    const words = foldText(line.slice(0, LONGEST_SECTION + 1)).replace(/^[#\s*-]+|[:\s]+$/gu, '');
    if (words.length > LONGEST_SECTION) continue;
    const section = EVENT_SECTIONS.find((pattern) => pattern.test(words));
    if (section) found.add(section);
  }
  return found.size >= LEAST_SECTIONS;
}
