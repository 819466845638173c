/** Which screen is shown. The page's address holds it, so that back, forward and reload work. */
import { create } from 'zustand';
import { formatRoute, HOME, parseRoute, type Route } from './routeText.ts';

export {
  DECIDE,
  formatRoute,
  HOME,
  LONGEST_SEARCH,
  REVIEW,
  type Route,
  SEARCH,
} from './routeText.ts';

interface RouteState {
  route: Route;
  /** The last screen that was not an event: where one comes back to from an event. */
  origin: Route;
}

export const useRoute = create<RouteState>()(() => ({ route: HOME, origin: HOME }));

const show = (route: Route): void =>
  useRoute.setState(({ origin }) => ({ route, origin: route.screen === 'event' ? origin : route }));

/** Shows a screen. With `replace`, back does not return to the one before, as while one types. */
export function goTo(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const address = formatRoute(route);
  if (address !== window.location.hash) {
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }
  show(route);
}

/** Leaves an event for the screen that it was opened from; never leaves Plenary. */
export const leaveEvent = (): void => goTo(useRoute.getState().origin);

/** Follows the address from now on. The host's one-time code must have been taken from it before. */
export function followAddress(): void {
  const read = (): void => show(parseRoute(window.location.hash));
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  read();
}
