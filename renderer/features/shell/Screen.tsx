import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route } from '../../stores/route.ts';
import { screenOnDemand } from './screenOnDemand.tsx';
import { TimelineScreen } from '../timeline/TimelineScreen.tsx';

// Only the timeline is needed to begin with; the others come when they are first asked for, or when
// the page has nothing else to do.
const event = screenOnDemand(async () => (await import('../event/EventScreen.tsx')).EventScreen);
const search = screenOnDemand(
  async () => (await import('../search/SearchScreen.tsx')).SearchScreen,
);
const review = screenOnDemand(
  async () => (await import('../review/ReviewScreen.tsx')).ReviewScreen,
);
const decide = screenOnDemand(
  async () => (await import('../decide/DecideScreen.tsx')).DecideScreen,
);
const takeaways = screenOnDemand(
  async () => (await import('../takeaways/TakeawaysScreen.tsx')).TakeawaysScreen,
);
const people = screenOnDemand(
  async () => (await import('../people/PeopleScreen.tsx')).PeopleScreen,
);
const person = screenOnDemand(
  async () => (await import('../people/PersonScreen.tsx')).PersonScreen,
);
const importing = screenOnDemand(
  async () => (await import('../import/ImportScreen.tsx')).ImportScreen,
);
const settings = screenOnDemand(
  async () => (await import('../settings/SettingsScreen.tsx')).SettingsScreen,
);

const SCREENS = [
  event,
  search,
  review,
  decide,
  takeaways,
  people,
  person,
  importing,
  settings,
] as const;

/** Milliseconds after which the first screen has surely been drawn. */
const AHEAD_MS = 400;

/** Fetches the other screens ahead, so that opening one never waits. */
function useScreensAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const screen of SCREENS) {
        screen.fetchAhead();
      }
    }, AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** The screen of a route. */
export function Screen({ route }: { route: Route }) {
  useTitle(route);
  useScreensAhead();
  return (
    <Suspense fallback={null}>
      <ScreenOf route={route} />
    </Suspense>
  );
}

function ScreenOf({ route }: { route: Route }) {
  switch (route.screen) {
    case 'timeline':
      return <TimelineScreen period={route.period} filter={route.filter} />;
    case 'event':
      return <event.Screen id={route.id} at={route.at ?? null} />;
    case 'search':
      return <search.Screen route={route} />;
    case 'import':
      return <importing.Screen />;
    case 'review':
      return <review.Screen route={route} />;
    case 'decide':
      return <decide.Screen route={route} />;
    case 'takeaways':
      return <takeaways.Screen />;
    case 'people':
      return <people.Screen />;
    case 'person':
      return <person.Screen id={route.id} />;
    case 'settings':
      return <settings.Screen />;
  }
}

/** Names the window after its screen; an event or a person has a name of its own to give. */
function useTitle({ screen }: Route): void {
  const { t } = useTranslation();
  useEffect(() => {
    const place = screen === 'event' ? 'timeline' : screen === 'person' ? 'people' : screen;
    document.title = `${t(`shell.${place}`)} · ${t('shell.appName')}`;
  }, [screen, t]);
}
