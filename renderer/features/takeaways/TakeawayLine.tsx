import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKEAWAY_OUTCOMES, type TakeawayOutcome, type TakeawayRow } from '#shared/takeaway.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { localToday } from '../log/today.ts';
import { DayAsked } from './DayAsked.tsx';
import styles from './takeaways.module.css';
import { askForDay, markTakeaway, putOff, setCurrent, useTakeaways } from './takeawaysStore.ts';

interface TakeawayLineProps {
  row: TakeawayRow;
  at: number;
  isCurrent: boolean;
}

const KEYS: Readonly<Record<TakeawayOutcome, string>> = {
  open: 'O',
  used: 'U',
  'changed-my-mind': 'C',
  dropped: 'D',
};

/** One takeaway, the event it came from, and what became of it. */
export const TakeawayLine = memo(function TakeawayLine({ row, at, isCurrent }: TakeawayLineProps) {
  const { t } = useTranslation();
  const dating = useTakeaways((state) => (isCurrent ? state.dating : null));
  const { kind, text, outcome } = row;
  return (
    <div className={cx(styles['line'], isCurrent && styles['current'])}>
      <KindGlyph kind={kind} />
      <div className={styles['words']}>
        <p className={styles['text']}>
          <span className={styles['kindWord']}>{t(`terms.takeawayKinds.${kind}`)}: </span>
          {text}
        </p>
        <Origin row={row} at={at} isCurrent={isCurrent} />
        {dating !== null && <DayAsked key={dating} row={row} dating={dating} />}
      </div>
      <div className={styles['outcome']}>
        {isCurrent ? (
          <Answers row={row} />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className={styles['outcomeWord']}
            onClick={() => setCurrent(at)}
          >
            {t(`terms.outcomes.${outcome}`)}
          </button>
        )}
      </div>
    </div>
  );
});

/** The event and session that it is from, and the days that it has. */
function Origin({ row, at, isCurrent }: TakeawayLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { due, laterUntil, eventName, eventDate, sessionTitle } = row;
  const today = localToday();
  const isOpen = row.outcome === 'open';
  const isOverdue = isOpen && due !== null && due < today;
  const origin = [
    eventDate === null ? t('takeaways.noDate') : formatDate(language, eventDate),
    sessionTitle,
  ].filter((word) => word !== null);
  return (
    <p className={styles['origin']}>
      <a
        data-row-focus
        href={formatRoute({ screen: 'event', id: row.eventId })}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => setCurrent(at)}
      >
        {eventName}
      </a>
      {` · ${origin.join(' · ')}`}
      {due !== null && (
        <>
          {' · '}
          <span className={cx(styles['due'], isOverdue && styles['overdue'])}>
            {t(isOverdue ? 'takeaways.overdue' : 'takeaways.due', {
              date: formatDate(language, due),
            })}
          </span>
        </>
      )}
      {isOpen && laterUntil !== null && laterUntil > today && (
        <>
          {' · '}
          <span className={styles['due']}>
            {t('takeaways.laterUntil', { date: formatDate(language, laterUntil) })}
          </span>
        </>
      )}
    </p>
  );
}

/** What can be said of the keyboard's row, each with its key. */
function Answers({ row }: { row: TakeawayRow }) {
  const { t } = useTranslation();
  return (
    <>
      {TAKEAWAY_OUTCOMES.filter((outcome) => outcome !== row.outcome).map((outcome) => (
        <Button
          key={outcome}
          variant="quiet"
          keyHint={KEYS[outcome]}
          onPress={() => void markTakeaway(row, outcome)}
        >
          {t(`takeaways.mark.${outcome}`)}
        </Button>
      ))}
      {row.outcome === 'open' && (
        <Button variant="quiet" keyHint="L" onPress={() => void putOff(row)}>
          {t('takeaways.mark.later')}
        </Button>
      )}
      <Button variant="quiet" keyHint="E" onPress={() => askForDay('due')}>
        {t('takeaways.mark.due')}
      </Button>
    </>
  );
}
