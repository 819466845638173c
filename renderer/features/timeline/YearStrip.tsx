import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '#shared/timeline.ts';
import { formatMonth } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { lanesOf, monthStarts, stripLayout } from './stripLayout.ts';
import { StripMark } from './StripMark.tsx';
import styles from './YearStrip.module.css';

/** Height of the month names, and of a lane, in pixels. */
const NAMES = 30;
const LANE = 17;
const LEAST_LANES = 3;

/** The year on one strip: twelve months, every event a bar by its days, shaded by worth. */
export function YearStrip({ year, marks }: { year: number; marks: readonly Mark[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const placed = useMemo(() => stripLayout(marks, year), [marks, year]);
  const starts = useMemo(() => monthStarts(year), [year]);
  const lanes = Math.max(lanesOf(placed), LEAST_LANES);
  return (
    <section
      className={styles['strip']}
      style={{ height: NAMES + lanes * LANE + 10 }}
      aria-label={t('timeline.strip', { year })}
    >
      {starts.map((left, index) => (
        <span key={left} className={styles['month']} style={{ left: `${left}%` }} aria-hidden>
          {formatMonth(language, index + 1, 'short')}
        </span>
      ))}
      <ol className={styles['marks']} style={{ top: NAMES }}>
        {placed.map((one) => (
          <StripMark key={one.mark.id} placed={one} top={one.lane * LANE} />
        ))}
      </ol>
    </section>
  );
}
