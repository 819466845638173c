import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { yearOf } from '#shared/partialDate.ts';
import type { TakeawayRow } from '#shared/takeaway.ts';
import { journalClient } from '../../api/journalClient.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { localToday } from '../log/today.ts';
import styles from './takeaways.module.css';

const DISMISSED = 'plenary.returning.dismissed';

/** Takeaways of the same days in earlier years, until they are put away for the day. */
export function Returning() {
  const { t } = useTranslation();
  const [rows, setRows] = useState<readonly TakeawayRow[]>([]);
  useEffect(() => {
    if (localStorage.getItem(DISMISSED) === localToday()) return;
    let isShown = true;
    void journalClient.call('takeaway.returning', {}).then((answer) => {
      if (isShown && answer.ok) setRows(answer.value);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (rows.length === 0) return null;
  const dismiss = () => {
    localStorage.setItem(DISMISSED, localToday());
    setRows([]);
  };
  return (
    <section className={styles['returning']} aria-labelledby="returning">
      <header className={styles['returningHead']}>
        <h2 id="returning">{t('takeaways.returning.title')}</h2>
        <Button variant="quiet" onPress={dismiss}>
          {t('takeaways.returning.dismiss')}
        </Button>
      </header>
      <ul>
        {rows.map((row) => (
          <ReturningLine key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function ReturningLine({
  row: { kind, text, eventId, eventName, eventDate },
}: {
  row: TakeawayRow;
}) {
  const { t } = useTranslation();
  const today = localToday();
  const years = eventDate === null ? 0 : yearOf(today) - yearOf(eventDate);
  const isSameDay = eventDate?.slice(5) === today.slice(5);
  return (
    <li className={styles['returningLine']}>
      <KindGlyph kind={kind} />
      <p className={styles['text']}>
        {text}
        <span className={styles['origin']}>
          {' — '}
          <a href={formatRoute({ screen: 'event', id: eventId })}>{eventName}</a>
          {` · ${t(isSameDay ? 'takeaways.returning.today' : 'takeaways.returning.around', { count: years })}`}
        </span>
      </p>
    </li>
  );
}
