/** Which addresses are the page's own, and which may be handed to the system. Parsed, never compared by their beginning. */
import { isOpenableLink } from '#shared/fields.ts';

export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'plenary';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`;

/** Longer than any address a person follows, and short enough for every system's opener. */
const LONGEST_OUTSIDE_ADDRESS = 2_000;

const parse = (address: string): URL | null => URL.parse(address);

const isOfPage = (url: URL): boolean =>
  url.protocol === `${PAGE_SCHEME}:` &&
  url.host === PAGE_HOST &&
  url.username === '' &&
  url.password === '';

/** True for a file of the page, whether or not there is one of that name. */
export function isPageFile(address: string): boolean {
  const url = parse(address);
  return url !== null && isOfPage(url);
}

/** True for the page itself, at whatever place (`#…`) in it. */
export function isPage(address: string): boolean {
  const url = parse(address);
  return url !== null && isOfPage(url) && url.pathname === '/' && url.search === '';
}

/** True for data that the page itself made, such as an export that it hands over to be saved. */
export function isPageBlob(address: string): boolean {
  const url = parse(address);
  return url?.protocol === 'blob:' && isPageFile(url.pathname);
}

/**
 * The address to hand to the system for a link of the page, or null where none may be. Only https
 * and mailto leave Plenary; http goes out as https, so that what is asked for is not read on the way.
 */
export function outsideAddress(address: string): string | null {
  const url = parse(address);
  if (url === null || !isOpenableLink(address)) return null;
  // What stands before an @ is often there to look like the site.
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url.href.length <= LONGEST_OUTSIDE_ADDRESS ? url.href : null;
}
