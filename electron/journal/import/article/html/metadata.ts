/** What the head of a page says of it: names, dates, addresses. */
import { isOpenableLink } from '#shared/fields.ts';
import { elementsOf, lineOf, tidyLine } from './tree.ts';
import type { HtmlElement } from './tree.ts';

export interface Metadata {
  readonly title: string | null;
  /** Of the page as shown in a window, with the name of the site at its end. */
  readonly windowTitle: string | null;
  readonly site: string | null;
  readonly author: string | null;
  readonly description: string | null;
  /** As written, day first or not. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The page's own lasting address. */
  readonly canonical: string | null;
  /** `article`, `website`, `event`. */
  readonly type: string | null;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const SITE = ['og:site_name', 'application-name'];
const AUTHOR = ['author', 'article:author', 'og:article:author', 'byl', 'dc.creator'];
const DESCRIPTION = ['og:description', 'description', 'twitter:description'];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'publish-date',
  'publish_time',
  'publishtime',
  'pub_date',
  'firstpublishedtime',
  'apub:time',
  'weibo:article:create_at',
  'og:release_date',
  'og:time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'lastmodifiedtime',
  'last-modified',
  'dcterms.modified',
  'weibo:article:update_at',
  'datemodified',
];
const MOST_META = 500;

/** Reads the meta elements, the title and the links of a page's head. */
export function metadataOf(root: HtmlElement): Metadata {
  const meta = new Map<string, string>();
  let windowTitle: string | null = null;
  let canonical: string | null = null;
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'meta' && meta.size < MOST_META) {
      const name =
        attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = tidyLine(attributes.get('content') ?? '');
      const key = name?.trim().toLowerCase();
      if (key !== undefined && content !== '' && !meta.has(key)) meta.set(key, content);
    } else if (tag === 'title' && windowTitle === null) {
      windowTitle = lineOf(element);
    } else if (tag === 'link' && /\bcanonical\b/iu.test(attributes.get('rel') ?? '')) {
      canonical ??= attributes.get('href')?.trim() ?? null;
    }
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = meta.get(name);
      if (content !== undefined) return content;
    }
    return null;
  };
  return {
    title: first(TITLE),
    windowTitle: windowTitle === '' ? null : windowTitle,
    site: first(SITE),
    author: first(AUTHOR),
    description: first(DESCRIPTION),
    published: first(PUBLISHED),
    modified: first(MODIFIED),
    canonical: [canonical, first(['og:url'])].find((url) => isAddress(url)) ?? null,
    type: first(['og:type'])?.toLowerCase() ?? null,
  };
}

const isAddress = (url: string | null): url is string => url !== null && isOpenableLink(url);
