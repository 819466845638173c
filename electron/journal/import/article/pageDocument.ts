/** A page as the article reader needs it, whether it came as HTML or as text. */
import type { Proposal, Span } from '#shared/draft.ts';
import { missing } from '#shared/draft.ts';
import { articleOf, eventData, eventOf, momentOf } from './eventData.ts';
import type { EventData } from './eventData.ts';
import { textOf } from './html/linkedData.ts';
import { readPage } from './html/page.ts';
import type { PageLink } from './html/textWriter.ts';
import { PageData } from './pageData.ts';
import type { Stated } from './pageData.ts';

export interface PageDocument {
  /** What the spans point into. */
  readonly text: string;
  /** Of the page's own words, without what stands beneath them. */
  readonly range: Span;
  readonly links: readonly PageLink[];
  readonly strong: readonly Span[];
  /** The event that the page describes for machines. */
  readonly event: EventData | null;
  readonly published: Stated | null;
  readonly modified: Stated | null;
  readonly author: Stated | null;
  /** The page's own address. */
  readonly canonical: Proposal<string>;
  readonly isArticle: boolean;
  /** The page is that of an event. */
  readonly isEvent: boolean;
  /** Characters of a page that are left out of its text. */
  readonly leftOut: number;
}

/** A page that was saved as text. */
export const readTextDocument = (text: string): PageDocument => ({
  text,
  range: { start: 0, end: text.length },
  links: [],
  strong: [],
  event: null,
  published: null,
  modified: null,
  author: null,
  canonical: missing(),
  isArticle: false,
  isEvent: false,
  leftOut: 0,
});

/** A page in HTML, as readable text. */
export function readHtmlDocument(html: string): PageDocument {
  const page = readPage(html, (things, _metadata, title) => eventOf(things, title) !== null);
  const { metadata, things } = page;
  const title = /^# (?<title>[^\n]{1,300})/u.exec(page.text)?.groups?.['title'] ?? null;
  const data = new PageData(page.text);
  const event = eventOf(things, title);
  const article = articleOf(things);
  const dateOf = (label: string, written: string | null): Stated | null => {
    const date = momentOf(written)?.date ?? null;
    const stated = date === null || written === null ? null : data.add(label, written);
    return stated && date !== null ? { value: date, span: stated.span } : null;
  };
  const facts = event && eventData(event, data);
  const published = dateOf(
    'published',
    textOf(article ?? undefined, 'datePublished') ?? metadata.published,
  );
  const modified = dateOf(
    'modified',
    textOf(article ?? undefined, 'dateModified') ?? metadata.modified,
  );
  const author = textOf(article ?? undefined, 'author') ?? metadata.author;
  const site = metadata.site;
  if (site !== null) data.add('site', site);
  const canonical = metadata.canonical === null ? null : data.add('canonical', metadata.canonical);
  const writer = author === null || /^https?:/u.test(author) ? null : data.add('author', author);
  return {
    text: data.whole(),
    range: { start: 0, end: page.text.length },
    links: page.links,
    strong: page.strong,
    event: facts,
    published,
    modified,
    author: writer,
    canonical: canonical
      ? { value: canonical.value, confidence: 'sure', span: canonical.span }
      : missing(),
    isEvent: page.isEvent,
    isArticle: article !== null || metadata.type === 'article',
    leftOut: page.leftOut,
  };
}
