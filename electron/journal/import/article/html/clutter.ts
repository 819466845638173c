/** Which elements of a page are not what the page is about. */
import type { HtmlElement } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nothing in them is text of a page, or nothing is that anybody would read. */
const SILENT_TAGS = words(`
  title script style noscript template noembed noframes iframe object embed applet svg math canvas video
  audio map dialog menu button select textarea input optgroup option datalist progress meter head`);
const CLUTTER_TAGS = words('nav footer figcaption');
const CLUTTER_ROLES = words(`
  navigation search contentinfo complementary dialog alert alertdialog menu menubar toolbar
  tooltip status tablist`);

/** Words in a class or id, which hyphens, underlines and capitals tell apart. */
const CLUTTER_WORDS = words(`
  ad ads adv advert adverts advertisement advertising adsbygoogle adbox sponsored promo promoted
  promotion outbrain taboola
  nav navbar navi navigation menu submenu breadcrumb breadcrumbs crumb crumbs toolbar topbar
  sidebar sidenav rail masthead sitenav topnav skip skiplink
  share shares sharing sharebar social sns bdsharebuttonbox jiathis fenxiang
  related relate relates relatedposts recommend recommended recommendation recommendations
  recommends tuijian xiangguan trending popular hotnews hotlist morenews readmore upnext
  newsletter subscribe subscription signup login signin paywall
  popup modal lightbox tooltip toast snackbar
  pager pagination pagenav postnav prevnext
  footer foot copyright copyrights disclaimer sitemap
  authorbox authorbio qrcode erweima appdownload backtotop gotop totop
  tagcloud taglist searchform searchbox offscreen`);
/** Pairs of neighbouring words that say as much. */
const CLUTTER_PAIRS = words(`
  back-top go-top to-top read-more read-next up-next see-also also-like hot-news hot-list more-news
  news-list post-nav post-navigation post-tags entry-tags tag-list tag-links article-tags
  author-box author-bio author-info about-author author-card side-bar rec-list site-nav top-bar
  qr-code app-download download-app mailing-list sign-up log-in sign-in sr-only visually-hidden
  screen-reader page-nav prev-next pc-qr edit-link editors-picks editor-picks most-read most-popular
  latest-news latest-posts recent-posts table-contents widget-area`);
/** What readers wrote and what the law wants is no part of a page, however much of it there is. */
const FOREIGN_WORDS = words(`
  comment comments commentlist disqus respond replies pinglun
  cookie cookies consent gdpr ccpa onetrust`);
/** Said of what stands beside: `has-sidebar`, `with-nav`, `no-footer`. */
const BESIDE = words('has with no without show is');
const HOLDING_TAGS = words('html body main article root');

/** Whether the element's text is not shown by a browser, or is a control. */
export const isSilent = ({ tag, attributes }: HtmlElement): boolean =>
  SILENT_TAGS.has(tag) || (attributes.size > 0 && tag !== 'body' && isHidden(attributes));

/** Navigation, captions, footers by their tag or role, and comments: never of the page itself. */
export const isClutter = ({ tag, attributes }: HtmlElement): boolean =>
  CLUTTER_TAGS.has(tag) ||
  (!HOLDING_TAGS.has(tag) &&
    attributes.size > 0 &&
    (CLUTTER_ROLES.has(attributes.get('role') ?? '') || named(attributes, isForeignName)));

/** An element that is called clutter; it may yet hold the page, where its name means the layout. */
export const isCalledClutter = ({ tag, attributes }: HtmlElement): boolean =>
  !HOLDING_TAGS.has(tag) && attributes.size > 0 && named(attributes, isClutterName);

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s{0,3}:\s{0,3}none/iu.test(style);
}

const LONGEST_NAMES = 300;

const named = (
  attributes: ReadonlyMap<string, string>,
  is: (parts: readonly string[]) => boolean,
): boolean =>
  [attributes.get('class'), attributes.get('id')].some(
    (names) =>
      names !== undefined &&
      names
        .slice(0, LONGEST_NAMES)
        .split(/\s+/u)
        .some((name) => is(partsOf(name))),
  );

/** `relatedPosts-list` is related, posts, list. */
const partsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((part) => part !== '');

const isForeignName = (parts: readonly string[]): boolean =>
  !BESIDE.has(parts[0] ?? '') && parts.some((part) => FOREIGN_WORDS.has(part));

const isClutterName = (parts: readonly string[]): boolean =>
  !BESIDE.has(parts[0] ?? '') &&
  parts.some(
    (part, at) =>
      CLUTTER_WORDS.has(part) || (at > 0 && CLUTTER_PAIRS.has(`${parts[at - 1]}-${part}`)),
  );
