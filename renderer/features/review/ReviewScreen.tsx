import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute, type Route } from '../../stores/route.ts';
import { REVIEW_VIEWS, type ReviewView } from '../../stores/routeText.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { PatternsView } from './lessons/PatternsView.tsx';
import { SecondView } from './lessons/SecondView.tsx';
import { SeriesView } from './lessons/SeriesView.tsx';
import { YieldView } from './lessons/YieldView.tsx';
import styles from './review.module.css';
import { SkippedView } from './skipped/SkippedView.tsx';
import type { ViewProps } from './viewProps.ts';
import { YearView } from './year/YearView.tsx';

const VIEWS: Readonly<Partial<Record<ReviewView, ComponentType<ViewProps>>>> = {
  year: YearView,
  patterns: PatternsView,
  yield: YieldView,
  series: SeriesView,
  second: SecondView,
  skipped: SkippedView,
};

/** Looking back: the year, and what can be learned from all of them. */
export function ReviewScreen({ route }: { route: Route & { screen: 'review' } }) {
  const { t } = useTranslation();
  const View = VIEWS[route.view];
  return (
    <section className={styles['screen']}>
      <header className={styles['head']}>
        <h1>{t('review.title')}</h1>
        <nav className={styles['views']} aria-label={t('review.viewsLabel')}>
          {REVIEW_VIEWS.filter((view) => VIEWS[view]).map((view) => (
            <a
              key={view}
              href={formatRoute({ screen: 'review', view, range: route.range })}
              aria-current={view === route.view ? 'page' : undefined}
            >
              {t(`review.views.${view}`)}
            </a>
          ))}
        </nav>
      </header>
      <EvidencePanel />
      {View && <View range={route.range} seriesId={route.seriesId ?? null} />}
    </section>
  );
}
