import { holdsCode, httpTransport } from './httpTransport.ts';
import { ipcTransport } from './ipcTransport.ts';
import type { Transport } from './transport.ts';

/** The desktop window's bridge where there is one, else HTTP to the host that served the page. */
export function chooseTransport(): Transport {
  if (window.plenary !== undefined) return ipcTransport(window.plenary);
  window.addEventListener('hashchange', () => {
    if (holdsCode(window.location)) window.location.reload();
  });
  return httpTransport({
    fetch: (...request) => window.fetch(...request),
    storage: window.sessionStorage,
    location: window.location,
    history: window.history,
  });
}
