import type { Session } from 'electron';
import { isPageBlob, isPageFile, PAGE_ORIGIN } from './address.ts';

interface LockOptions {
  /** Lets the developer tools load their own files; never in a packaged Plenary. */
  readonly devTools: boolean;
}

/**
 * Takes from a session all that Electron grants by itself: permissions, devices, screens, requests
 * to the network, and downloads other than the files that the page itself made.
 */
export function lockSession(session: Session, { devTools }: LockOptions): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOwnRequest(url, devTools) });
  });
  session.on('will-download', (event, item) => {
    const ownFile =
      item.getInitiatorOrigin() === PAGE_ORIGIN && item.getURLChain().every(isPageBlob);
    if (!ownFile) event.preventDefault();
  });
}

function isOwnRequest(address: string, devTools: boolean): boolean {
  if (isPageFile(address) || isPageBlob(address)) return true;
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'data:' || (devTools && protocol === 'devtools:');
}
