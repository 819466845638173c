import { useTranslation } from 'react-i18next';
import type { DayRange } from '#shared/review.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import type { ReviewView } from '../../../stores/routeText.ts';
import { rangeWords } from '../year/rangeWords.ts';
import styles from './lessons.module.css';

/** Which events are looked at, and the way to all of them. */
export function RangeLine({ view, range }: { view: ReviewView; range: DayRange | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (range === null) return <p className={styles['aside']}>{t('lessons.allYears')}</p>;
  return (
    <p className={styles['aside']}>
      {t('lessons.range', { range: rangeWords(t, language, range) })}{' '}
      <a href={formatRoute({ screen: 'review', view, range: null })}>{t('lessons.showAllYears')}</a>
    </p>
  );
}
