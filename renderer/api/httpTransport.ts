import { fail, type Failure, type Result } from '#shared/result.ts';
import type { Transport } from './transport.ts';

const TOKEN_KEY = 'plenary.token';
const CODE_FRAGMENT = /^#code=([\w-]+)$/;

const NO_SESSION: Failure = {
  code: 'unauthorised',
  message: 'This window has no session with the journal host.',
};

/** The parts of the browser that hold a session, so that a test can hand in its own. */
export interface HttpSurroundings {
  fetch: typeof globalThis.fetch;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  history: Pick<History, 'replaceState'>;
}

/**
 * Calls the journal through the loopback host. A one-time code in the address is taken out of it
 * at once (before the page reads its route) and exchanged for a bearer token, which lives in
 * sessionStorage: it is bound to this origin with its port and to this window, as a cookie is not.
 */
export function httpTransport(browser: HttpSurroundings): Transport {
  const session = openSession(browser);
  return async (operation, input) => {
    const token = await session;
    if (token === null) return fail(NO_SESSION);
    const response = await browser.fetch(`/call/${operation}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (response.ok) return (await response.json()) as Result<unknown>;
    if (response.status === 401) browser.storage.removeItem(TOKEN_KEY);
    return fail(refusalOf(response.status));
  };
}

async function openSession(browser: HttpSurroundings): Promise<string | null> {
  const code = takeCode(browser);
  const fresh = code === null ? null : await exchange(browser.fetch, code);
  if (fresh === null) return browser.storage.getItem(TOKEN_KEY);
  browser.storage.setItem(TOKEN_KEY, fresh);
  return fresh;
}

/**
 * Whether an address holds a one-time code. Put in the place of an open page's address it changes
 * nothing but the fragment, which loads nothing: the page has to be loaded anew.
 */
export const holdsCode = ({ hash }: Pick<Location, 'hash'>): boolean => CODE_FRAGMENT.test(hash);

function takeCode({ location, history }: HttpSurroundings): string | null {
  const code = CODE_FRAGMENT.exec(location.hash)?.[1] ?? null;
  if (code !== null) history.replaceState(null, '', location.pathname + location.search);
  return code;
}

/** The token for a one-time code, or null for one that was used before or is too old. */
async function exchange(fetch: HttpSurroundings['fetch'], code: string): Promise<string | null> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return null;
  const { token } = (await response.json()) as { token: string };
  return token;
}

function refusalOf(status: number): Failure {
  if (status === 401 || status === 403) return NO_SESSION;
  if (status === 413) return { code: 'too-large', message: 'The request is too large.' };
  return { code: 'internal', message: `The journal host answered with status ${status}.` };
}
