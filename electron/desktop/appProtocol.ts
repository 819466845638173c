import type { CustomScheme } from 'electron';
import { securityHeaders } from '../web/headers.ts';
import { shellResponse, type Manifest } from '../web/shell.ts';
import { isPageFile, PAGE_SCHEME } from './address.ts';

/** To be registered before Electron is ready: makes `app:` an origin of its own, like https. */
export const PAGE_PRIVILEGES: CustomScheme = {
  scheme: PAGE_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Answers requests for `app://plenary/…` from the built page's fixed list; anything else is 404. */
export const pageHandler =
  (manifest: Manifest) =>
  (request: Pick<Request, 'url' | 'method'>): Response => {
    if (request.method !== 'GET' || !isPageFile(request.url)) {
      return new Response(null, { status: 404, headers: securityHeaders() });
    }
    const { status, headers, body } = shellResponse(manifest, new URL(request.url).pathname);
    return new Response(body, { status, headers });
  };
