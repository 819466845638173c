import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route } from '../../stores/route.ts';
import { TimelineScreen } from '../timeline/TimelineScreen.tsx';

// Only the timeline is needed to begin with; the others come when they are first asked for, or when
// the page has nothing else to do.
const loadEvent = () => import('../event/EventScreen.tsx');
const loadImport = () => import('../import/ImportScreen.tsx');
const loadTakeaways = () => import('../takeaways/TakeawaysScreen.tsx');
const loadPeople = () => import('../people/PeopleScreen.tsx');
const loadPerson = () => import('../people/PersonScreen.tsx');
const loadSettings = () => import('../settings/SettingsScreen.tsx');

const EventScreen = lazy(async () => ({ default: (await loadEvent()).EventScreen }));
const ImportScreen = lazy(async () => ({ default: (await loadImport()).ImportScreen }));
const TakeawaysScreen = lazy(async () => ({ default: (await loadTakeaways()).TakeawaysScreen }));
const PeopleScreen = lazy(async () => ({ default: (await loadPeople()).PeopleScreen }));
const PersonScreen = lazy(async () => ({ default: (await loadPerson()).PersonScreen }));
const SettingsScreen = lazy(async () => ({ default: (await loadSettings()).SettingsScreen }));

/** Milliseconds after which the first screen has surely been drawn. */
const AHEAD_MS = 400;

/** Fetches the other screens ahead, so that opening one never waits. */
function useScreensAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.all([
        loadEvent(),
        loadTakeaways(),
        loadPeople(),
        loadPerson(),
        loadImport(),
        loadSettings(),
      ]);
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
      return <EventScreen id={route.id} />;
    case 'import':
      return <ImportScreen />;
    case 'takeaways':
      return <TakeawaysScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'person':
      return <PersonScreen id={route.id} />;
    case 'settings':
      return <SettingsScreen />;
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
