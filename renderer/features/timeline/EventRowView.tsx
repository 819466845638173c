import { memo, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '#shared/event.ts';
import { lengthInDays, precisionOf } from '#shared/partialDate.ts';
import { formatDays, formatList, formatSums, formatWeekdays } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { cx } from '../../ui/cx.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import { QuickWorth } from './QuickWorth.tsx';
import { select, setCurrent } from './timelineStore.ts';
import styles from './EventRowView.module.css';

interface EventRowViewProps {
  row: EventRow;
  isCurrent: boolean;
  /** Whether the Tab key stops here: one row of the list does. */
  isTabStop: boolean;
  isSelected: boolean;
  /** Whether checkboxes stay in sight, because something is selected. */
  isSelecting: boolean;
}

/** An event read in one glance: when, what, where and as whom, the first takeaway, its worth. */
export const EventRowView = memo(function EventRowView(props: EventRowViewProps) {
  const { row, isCurrent, isTabStop, isSelected, isSelecting } = props;
  const { t } = useTranslation();
  const [isPointedAt, setPointedAt] = useState(false);
  const isAbsent = row.state === 'skipped' || row.state === 'cancelled';
  const click = (event: MouseEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      select(row.id, event.shiftKey);
    } else setCurrent(row.id);
  };
  return (
    <article
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      className={cx(
        styles['row'],
        isCurrent && styles['current'],
        isSelected && styles['selected'],
      )}
    >
      <label className={cx(styles['tick'], isSelecting && styles['ticking'])}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={t('timeline.row.select', { name: row.name })}
          onChange={() => select(row.id)}
        />
      </label>
      <RowDays start={row.dateStart} end={row.dateEnd} />
      <div className={styles['what']}>
        <a
          href={formatRoute({ screen: 'event', id: row.id })}
          className={cx(styles['name'], isAbsent && styles['absent'])}
          data-event={row.id}
          tabIndex={isTabStop ? 0 : -1}
          onClick={click}
          onFocus={() => setCurrent(row.id)}
        >
          {row.name}
        </a>
        <RowFacts row={row} />
        {row.firstTakeaway === null ? (
          <span className={styles['tags']}>{row.tags.map((tag) => `#${tag}`).join(' ')}</span>
        ) : (
          <span className={styles['takeaway']}>
            <span aria-hidden>— </span>
            {row.firstTakeaway}
          </span>
        )}
      </div>
      <RowWorth row={row} isInUse={isCurrent || isPointedAt} />
    </article>
  );
});

function RowDays({ start, end }: { start: string | null; end: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (start === null) return <div className={styles['when']} />;
  return (
    <div className={styles['when']}>
      <span className={styles['days']}>{formatDays(language, start, end)}</span>
      <span className={styles['weekdays']}>
        {precisionOf(start) === 'month'
          ? t('timeline.dayUnknown')
          : formatWeekdays(language, start, end)}
      </span>
    </div>
  );
}

/** The worth with its reasons; the five to choose from stand only in the row that is in use. */
function RowWorth({ row, isInUse }: { row: EventRow; isInUse: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, worth, condition, reasons } = row;
  return (
    <div className={styles['worth']}>
      <WorthLabel worth={worth} glyph="after" size={20} />
      <span className={styles['reasons']}>
        {worth === 3 && condition !== null
          ? condition
          : formatList(
              language,
              reasons.map((reason) => t(`worth.reasons.${reason}`)),
            )}
      </span>
      {isInUse && (
        <span className={styles['quick']}>
          <QuickWorth id={id} name={name} worth={worth} />
        </span>
      )}
    </div>
  );
}

/** Place, role, edition, length and cost, as far as they are known. */
function RowFacts({ row }: { row: EventRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = lengthInDays(row.dateStart, row.dateEnd);
  const facts = [
    row.state === 'attended' ? null : <em>{t(`terms.states.${row.state}`)}</em>,
    row.place ?? (row.format === 'online' ? t('terms.formats.online') : null),
    row.role && <b>{t(`terms.roles.${row.role}`)}</b>,
    row.edition && /^\d+$/u.test(row.edition) && row.edition.length < 4
      ? t('timeline.row.edition', { edition: row.edition })
      : null,
    days === null ? null : t('timeline.row.days', { count: days }),
    row.spend.length > 0 ? formatSums(language, row.spend) : null,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <span className={styles['facts']}>
      {facts.map((fact, index) => (
        // The facts have no identity of their own and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{fact}</span>
      ))}
    </span>
  );
}

/** Stands for a row that has not been read yet; it has the same height. */
export const RowPlaceholder = () => <div className={styles['row']} aria-hidden />;
