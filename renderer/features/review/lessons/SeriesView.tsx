import { TrendingDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesRow } from '#shared/seriesTrend.ts';
import type { Worth } from '#shared/worth.ts';
import { formatDate, formatList } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { useAnswer } from '../../../stores/useAnswer.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import type { ViewProps } from '../viewProps.ts';
import lessonStyles from './lessons.module.css';
import { Pages } from './Pages.tsx';
import { SeriesTrendView } from './SeriesTrendView.tsx';
import styles from './series.module.css';

const PAGE = 50;

/** All series, or one of them edition by edition. */
export function SeriesView({ seriesId }: ViewProps) {
  return seriesId === null ? <AllSeries /> : <SeriesTrendView seriesId={seriesId} />;
}

function AllSeries() {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const { value, failure } = useAnswer('review.series', { offset, limit: PAGE });
  if (failure) return <FailureNotice failure={failure} />;
  if (value === null) return null;
  if (value.total === 0) {
    return <EmptyState title={t('lessons.series.none')}>{t('lessons.series.noneText')}</EmptyState>;
  }
  return (
    <div className={lessonStyles['view']}>
      <ul className={styles['rows']} aria-label={t('lessons.series.list')}>
        {value.rows.map((row) => (
          <SeriesLine key={row.id} row={row} />
        ))}
      </ul>
      <Pages total={value.total} size={PAGE} offset={offset} onTurn={setOffset} />
    </div>
  );
}

function SeriesLine({ row }: { row: SeriesRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, editions, attended, worths, falling, lastDate } = row;
  const facts = [
    t('lessons.series.editions', { count: editions }),
    t('lessons.series.attended', { count: attended }),
    lastDate === null ? null : t('lessons.series.last', { date: formatDate(language, lastDate) }),
  ].filter((fact) => fact !== null);
  const route = { screen: 'review', view: 'series', range: null, seriesId: id } as const;
  return (
    <li className={styles['row']}>
      <a className={styles['name']} href={formatRoute(route)}>
        {name}
      </a>
      <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
      <span className={styles['trend']}>
        {falling.length > 0 && (
          <span className={styles['falls']}>
            <TrendingDown aria-hidden size={14} />
            {t('lessons.series.fallingShort')}
          </span>
        )}
        <WorthSequence worths={worths} />
      </span>
    </li>
  );
}

/** Worths one after the other, the earliest first. */
function WorthSequence({ worths }: { worths: readonly Worth[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (worths.length === 0) return <span>{t('worth.names.unrated')}</span>;
  const words = worths.map((worth) => t(`worth.names.${worth}`));
  return (
    <span
      role="img"
      className={styles['sequence']}
      aria-label={t('lessons.series.worthsLabel', { worths: formatList(language, words) })}
    >
      {worths.map((worth, index) => (
        // A worth has no identity but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <WorthGlyph key={index} worth={worth} size={14} />
      ))}
    </span>
  );
}
