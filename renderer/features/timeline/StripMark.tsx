import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { worthOfKey } from '../../ui/worthKeys.ts';
import { cx } from '../../ui/cx.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { goTo } from '../../stores/route.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import { giveWorth } from './actions.ts';
import { QuickWorth } from './QuickWorth.tsx';
import type { PlacedMark } from './stripLayout.ts';
import { useTimeline } from './timelineStore.ts';
import styles from './YearStrip.module.css';

/**
 * One event on the strip. Pointing at it or focusing it shows its name and the five worths; a click
 * or Enter opens it, the keys 1 to 5 rate it.
 */
export function StripMark({ placed, top }: { placed: PlacedMark; top: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isShown, setShown] = useState(false);
  const isCurrent = useTimeline((state) => state.current === placed.mark.id);
  const { mark, left, width, exact } = placed;
  const date = formatDateRange(language, mark.dateStart, mark.dateEnd);
  const worth = t(`worth.names.${mark.worth ?? 'unrated'}`);
  const isAhead = mark.state === 'planned' || mark.state === 'interested';
  const rate = (event: KeyboardEvent) => {
    const given = worthOfKey(event);
    if (given === null) return;
    event.preventDefault();
    void giveWorth([mark.id], given);
  };
  return (
    // The pointer shows only what the focus shows as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles['place']}
      style={{ left: `${left}%`, width: `${width}%`, top }}
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={rate}
    >
      <button
        type="button"
        className={cx(
          styles['mark'],
          styles[`worth${mark.worth ?? 0}`],
          isAhead && styles['ahead'],
          (mark.state === 'skipped' || mark.state === 'cancelled') && styles['absent'],
          !exact && styles['inexact'],
          isCurrent && styles['current'],
        )}
        aria-label={t('timeline.markName', { name: mark.name, date, worth })}
        onClick={() => goTo({ screen: 'event', id: mark.id })}
      />
      {isShown && (
        <div className={cx(styles['card'], left > 70 && styles['cardLeft'])}>
          <strong>{mark.name}</strong>
          <span className={styles['cardDate']}>
            {date}
            {mark.state !== 'attended' && ` · ${t(`terms.states.${mark.state}`)}`}
          </span>
          <WorthLabel worth={mark.worth} size={14} />
          <QuickWorth id={mark.id} name={mark.name} worth={mark.worth} />
        </div>
      )}
    </li>
  );
}
