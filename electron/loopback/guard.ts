import type { IncomingMessage } from 'node:http';

type RequestHead = Pick<IncomingMessage, 'rawHeaders' | 'url'>;

/**
 * Whether a request was made to this host by this host's own page or by a program, judged by its
 * head alone and before anything else looks at it. Three checks, since each has a hole that
 * another closes:
 * - `Host` names this host exactly. A page whose name was pointed at 127.0.0.1 (DNS rebinding)
 *   sends no other sign of where it came from.
 * - `Origin`, where there is one, is this host. A WebSocket carries no Sec-Fetch-Site.
 * - `Sec-Fetch-Site`, where there is one, is not another site. An image carries no Origin.
 */
export function isOwnRequest({ rawHeaders, url }: RequestHead, port: number): boolean {
  const host = onlyHost(rawHeaders);
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  // A target with a host of its own would speak for another host than the header does.
  if (url === undefined || !url.startsWith('/')) return false;
  const origins = valuesOf(rawHeaders, 'origin');
  const sites = valuesOf(rawHeaders, 'sec-fetch-site');
  return (
    origins.every((origin) => origin === `http://${host}`) &&
    sites.every((site) => site === 'same-origin' || site === 'none')
  );
}

/** The one Host of a request. Node's parsed headers would hide that there were two. */
function onlyHost(rawHeaders: readonly string[]): string | undefined {
  const hosts = valuesOf(rawHeaders, 'host');
  return hosts.length === 1 ? hosts[0] : undefined;
}

/** Every value of a header. `rawHeaders` holds names and values by turns. */
const valuesOf = (rawHeaders: readonly string[], name: string): string[] =>
  rawHeaders.filter(
    (_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  );
