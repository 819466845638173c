import { useTranslation } from 'react-i18next';
import type { Pattern, PatternEnd } from '#shared/patterns.ts';
import { formatShare } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './patterns.module.css';

interface IntervalBarProps {
  interval: Pattern['interval'];
  /** The share over all events. */
  base: number;
  end: PatternEnd;
}

const WIDTH = 200;

/** Where the share of a group lies between none and all, beside the share over all events. */
export function IntervalBar({ interval: { from, to }, base, end }: IntervalBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = t('lessons.patterns.bar', {
    from: formatShare(language, from),
    to: formatShare(language, to),
    base: formatShare(language, base),
  });
  return (
    <svg
      className={cx(styles['bar'], styles[end])}
      viewBox={`0 0 ${WIDTH} 16`}
      role="img"
      aria-label={sentence}
    >
      <title>{sentence}</title>
      <line className={styles['axis']} x1="0" x2={WIDTH} y1="8" y2="8" />
      <rect
        className={styles['interval']}
        x={from * WIDTH}
        width={Math.max((to - from) * WIDTH, 2)}
        y="5"
        height="6"
        rx="3"
      />
      <line className={styles['base']} x1={base * WIDTH} x2={base * WIDTH} y1="0" y2="16" />
    </svg>
  );
}
