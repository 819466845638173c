/** Which screen is shown. The page's address holds it, so that back, forward and reload work. */
import { create } from 'zustand';

import { formatRoute, HOME, parseRoute, type Route } from './routeText.ts';

export { formatRoute, HOME, type Route } from './routeText.ts';

export const useRoute = create<{ route: Route }>()(() => ({ route: HOME }));

/** Shows a screen. With `replace`, back does not return to the one before, as while one types. */
export function goTo(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const address = formatRoute(route);
  if (address !== window.location.hash) {
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }
  useRoute.setState({ route });
}

/** Follows the address from now on. The host's one-time code must have been taken from it before. */
export function followAddress(): void {
  const read = (): void => useRoute.setState({ route: parseRoute(window.location.hash) });
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  read();
}
