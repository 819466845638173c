import type { WebContents } from 'electron';
import { isPage } from './address.ts';

/** A click or a key is what a link was followed by, if it came so shortly before. */
const GESTURE_MS = 1_000;

const GESTURES: ReadonlySet<string> = new Set(['mouseUp', 'keyDown', 'rawKeyDown', 'gestureTap']);

interface GuardOptions {
  /** Called with the address of a link that the user followed out of the page. */
  readonly openOutside: (address: string) => void;
  readonly now: () => number;
}

const stayOnPage = (event: { readonly url: string; preventDefault: () => void }): void => {
  if (!isPage(event.url)) event.preventDefault();
};

/**
 * Keeps web contents on the page: no navigation, no new window, no embedded page, no device. The
 * page may load itself again, and a link that the user has just followed is passed on.
 */
export function guardContents(contents: WebContents, { openOutside, now }: GuardOptions): void {
  contents.on('will-navigate', stayOnPage);
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', stayOnPage);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });

  let lastGesture = -Infinity;
  contents.on('input-event', (_event, input) => {
    if (GESTURES.has(input.type)) lastGesture = now();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (now() - lastGesture <= GESTURE_MS) {
      lastGesture = -Infinity;
      openOutside(url);
    }
    return { action: 'deny' };
  });
}
