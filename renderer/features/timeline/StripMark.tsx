import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { cx } from '../../ui/cx.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import { QuickWorth } from './QuickWorth.tsx';
import type { PlacedMark } from './stripLayout.ts';
import styles from './YearStrip.module.css';

interface StripMarkProps {
  placed: PlacedMark;
  name: string;
  /** Its name, days and worth, for those who do not see the bar. */
  label: string;
  top: number;
  isCurrent: boolean;
  isTabStop: boolean;
  /** Whether it is pointed at or focused, and so tells what it stands for. */
  isShown: boolean;
}

/** One event on the strip. It draws only itself: a full year has hundreds; the strip hears for all. */
export const StripMark = memo(function StripMark(props: StripMarkProps) {
  const { placed, name, label, top, isCurrent, isTabStop, isShown } = props;
  const { mark, left, width, exact } = placed;
  const isAhead = mark.state === 'planned' || mark.state === 'interested';
  return (
    <li
      className={styles['place']}
      style={{ left: `${left}%`, width: `${width}%`, top }}
      data-mark={mark.id}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={cx(
          styles['mark'],
          styles[`worth${mark.worth ?? 0}`],
          isAhead && styles['ahead'],
          (mark.state === 'skipped' || mark.state === 'cancelled') && styles['absent'],
          !exact && styles['inexact'],
          isCurrent && styles['current'],
        )}
        aria-label={label}
      />
      {isShown && <MarkCard placed={placed} name={name} />}
    </li>
  );
});

/** What a bar stands for, and the five worths to give with one click. */
function MarkCard({ placed: { mark, left }, name }: Pick<StripMarkProps, 'placed' | 'name'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={cx(styles['card'], left > 70 && styles['cardLeft'])}>
      <strong>{name}</strong>
      <span className={styles['cardDate']}>
        {formatDateRange(language, mark.dateStart, mark.dateEnd)}
        {mark.state !== 'attended' && ` · ${t(`terms.states.${mark.state}`)}`}
      </span>
      <WorthLabel worth={mark.worth} size={14} />
      <QuickWorth id={mark.id} name={name} worth={mark.worth} />
    </div>
  );
}
