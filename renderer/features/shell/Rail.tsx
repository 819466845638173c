import { useTranslation } from 'react-i18next';
import type { JournalStatus } from '#shared/contract.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useJournal } from '../../stores/journal.ts';
import {
  DECIDE,
  formatRoute,
  HOME,
  REVIEW,
  type Route,
  SEARCH,
  useRoute,
} from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { openLog } from '../log/logStore.ts';
import { RailYears } from '../timeline/RailYears.tsx';
import styles from './Rail.module.css';
import { RailLink } from './RailLink.tsx';

const PLACES = [
  'timeline',
  'search',
  'review',
  'decide',
  'takeaways',
  'people',
  'import',
  'settings',
] as const;
type Place = (typeof PLACES)[number];

/** The place in the rail that a screen belongs to. */
function placeOf({ screen }: Route): Place {
  if (screen === 'event') return 'timeline';
  return screen === 'person' ? 'people' : screen;
}

function routeOf(place: Place): Route {
  switch (place) {
    case 'timeline':
      return HOME;
    case 'search':
      return SEARCH;
    case 'review':
      return REVIEW;
    case 'decide':
      return DECIDE;
    default:
      return { screen: place };
  }
}

/** The left edge: what to do first, where to go, and the years. */
export function Rail({ status }: { status: JournalStatus }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const current = useRoute((state) => placeOf(state.route));
  const open = useJournal((state) => state.overview?.openTakeaways ?? 0);
  return (
    <nav className={styles['rail']} aria-label={t('shell.navigation')}>
      <div className={styles['brand']}>
        <a href={formatRoute(HOME)}>{t('shell.appName')}</a>
        {status.sample && (
          <span className={styles['sample']} title={t('shell.sampleHint')}>
            {t('shell.sampleJournal')}
          </span>
        )}
      </div>
      <Button variant="primary" fullWidth keyHint="N" onPress={() => openLog()}>
        {t('shell.logEvent')}
      </Button>
      <div className={styles['places']}>
        {PLACES.map((place) => (
          <RailLink
            key={place}
            href={formatRoute(routeOf(place))}
            isCurrent={place === current}
            {...(place === 'takeaways' && open > 0
              ? {
                  count: formatCount(language, open),
                  countLabel: t('shell.openTakeaways', { count: open }),
                }
              : {})}
          >
            {t(`shell.${place}`)}
          </RailLink>
        ))}
      </div>
      <RailYears />
    </nav>
  );
}
