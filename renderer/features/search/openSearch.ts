/** The way into the search screen, and back to where one was. */
import { goTo, HOME, type Route, SEARCH, useRoute } from '../../stores/route.ts';

let cameFrom: Route = HOME;

/** Shows the search, empty; where it is shown already, its field takes the key itself. */
export function openSearch(): void {
  const { route } = useRoute.getState();
  if (route.screen === 'search') return;
  cameFrom = route;
  goTo(SEARCH);
}

/** Back to the screen that the search was opened from. */
export const leaveSearch = (): void => goTo(cameFrom);
