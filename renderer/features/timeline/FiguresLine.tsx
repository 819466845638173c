import { Trans, useTranslation } from 'react-i18next';
import type { Figures } from '#shared/timeline.ts';
import { formatSums } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './FiguresLine.module.css';

const BOLD = { b: <strong /> };
const ASIDES = ['planned', 'interested', 'skipped', 'cancelled'] as const;
type CountKey = 'events' | 'days' | 'atLeastDays' | 'worthReturning' | 'lowValue';

/** What the shown events come to, as one sentence. What is nothing is left out. */
export function FiguresLine({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { attended, days, withoutDays, spend, worths, takeaways, used } = figures;
  const unknown =
    withoutDays > 0 ? t('timeline.figures.withoutDays', { count: withoutDays }) : undefined;
  return (
    <p className={styles['figures']}>
      <Count of="events" count={attended} always />
      <Count of={withoutDays > 0 ? 'atLeastDays' : 'days'} count={days} title={unknown} />
      {spend.length > 0 && (
        <span className={styles['figure']}>
          <strong>{formatSums(language, spend)}</strong>
        </span>
      )}
      <Count of="worthReturning" count={(worths[4] ?? 0) + (worths[5] ?? 0)} />
      <Count of="lowValue" count={(worths[1] ?? 0) + (worths[2] ?? 0)} />
      {takeaways > 0 && (
        <span className={styles['figure']}>
          <Trans
            i18nKey="timeline.figures.used"
            values={{ used, total: takeaways }}
            components={BOLD}
          />
        </span>
      )}
      {ASIDES.filter((state) => figures[state] > 0).map((state) => (
        <span key={state} className={styles['figure']}>
          {t(`timeline.figures.${state}`, { count: figures[state] })}
        </span>
      ))}
    </p>
  );
}

interface CountProps {
  of: CountKey;
  count: number;
  always?: boolean;
  title?: string | undefined;
}

function Count({ of, count, always = false, title }: CountProps) {
  if (count === 0 && !always) return null;
  return (
    <span className={styles['figure']} title={title}>
      <Trans
        i18nKey={`timeline.figures.${of}`}
        count={count}
        values={{ count }}
        components={BOLD}
      />
    </span>
  );
}
