/** An HTML page as readable text, with what it says of itself written beneath it. */
import type { Span } from '#shared/draft.ts';
import { thingsOf } from './linkedData.ts';
import type { Thing } from './linkedData.ts';
import { findMainText } from './mainText.ts';
import { metadataOf } from './metadata.ts';
import type { Metadata } from './metadata.ts';
import { writeReadable } from './readable.ts';
import type { PageLink } from './textWriter.ts';
import { lineOf, parseHtml } from './tree.ts';
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
  const main = findMainText(root, isEventPage(things, metadata, title));
  const { text, links, strong } = writeReadable(main, title);
  return { text, links, strong, metadata, things, leftOut: Math.max(0, main.shown - text.length) };
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
  const stated = title === null ? null : withoutSite(title, site);
  if (stated !== null && stated !== '') return stated;
  if (headings[0] !== undefined && headings.length === 1) return headings[0];
  const named = things.flatMap(({ values }) => values.get('headline') ?? [])[0];
  if (typeof named === 'string') return named;
  return windowTitle === null ? (headings[0] ?? null) : withoutSite(windowTitle, site);
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
