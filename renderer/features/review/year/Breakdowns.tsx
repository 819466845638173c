import { useTranslation } from 'react-i18next';
import type { ValueCount, YearReview } from '#shared/yearReview.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { useValueWords } from '../useValueWords.ts';
import { useAttended } from './useAttended.ts';
import styles from './year.module.css';

type Shown = 'role' | 'format' | 'place';

/** As what, how and where: each value with its events, and how many there were before. */
export function Breakdowns({ review }: { review: YearReview }) {
  const { roles, formats, places, otherPlaces } = review;
  return (
    <div className={styles['breakdowns']}>
      <Breakdown of="role" counts={roles} review={review} />
      <Breakdown of="format" counts={formats} review={review} />
      <Breakdown of="place" counts={places} review={review} elsewhere={otherPlaces} />
    </div>
  );
}

interface BreakdownProps {
  of: Shown;
  counts: readonly ValueCount[];
  review: YearReview;
  elsewhere?: number;
}

function Breakdown({ of, counts, review: { range }, elsewhere = 0 }: BreakdownProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useValueWords();
  const attended = useAttended();
  if (counts.length === 0) return null;
  const most = Math.max(1, ...counts.map(({ now }) => now));
  return (
    <section>
      <h4 className={styles['small']}>{t(`year.breakdowns.${of}`)}</h4>
      <ul className={styles['bars']}>
        {counts.map(({ value, label, now, before }) => {
          const name = words(of, value, label, null);
          const number = formatCount(language, now);
          return (
            <li key={value}>
              <span className={styles['barName']}>{name}</span>
              <span className={styles['bar']} aria-hidden>
                <span style={{ inlineSize: `${(100 * now) / most}%` }} />
              </span>
              {now === 0 ? (
                <span className={styles['barCount']}>{number}</span>
              ) : (
                <EvidenceLink
                  className={styles['barCount']}
                  {...attended(name, range, { where: [{ dimension: of, value }] })}
                >
                  {number}
                </EvidenceLink>
              )}
              <span className={styles['barBefore']}>
                {t('year.breakdowns.before', { count: before })}
              </span>
            </li>
          );
        })}
      </ul>
      {elsewhere > 0 && (
        <p className={styles['aside']}>{t('year.breakdowns.elsewhere', { count: elsewhere })}</p>
      )}
    </section>
  );
}
