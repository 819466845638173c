import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Route } from '../../stores/route.ts';
import { EventScreen } from '../event/EventScreen.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { PeopleScreen } from '../people/PeopleScreen.tsx';
import { PersonScreen } from '../people/PersonScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { TakeawaysScreen } from '../takeaways/TakeawaysScreen.tsx';
import { TimelineScreen } from '../timeline/TimelineScreen.tsx';

/** The screen of a route. */
export function Screen({ route }: { route: Route }) {
  useTitle(route);
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
