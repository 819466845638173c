import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '#shared/event.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import styles from './decide.module.css';
import { isPast, readOpenEvents, useOpenEvents } from './openEventsStore.ts';

/** The events that wait for a decision, each a link to its card. */
export function OpenEvents() {
  const { t } = useTranslation();
  const rows = useOpenEvents((state) => state.rows);
  useEffect(() => void readOpenEvents(), []);
  if (rows === null) return null;
  return (
    <section>
      <h2 className={styles['heading']}>{t('decide.openEvents.title')}</h2>
      {rows.length === 0 ? (
        <p className={styles['soft']}>{t('decide.openEvents.none')}</p>
      ) : (
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <OpenEvent key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OpenEvent({ row }: { row: EventRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    row.dateStart === null
      ? t('decide.card.undated')
      : formatDateRange(language, row.dateStart, row.dateEnd),
    row.place,
    row.organiser,
    isPast(row) ? t('decide.openEvents.past') : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={styles['row']}>
      <a className={styles['name']} href={formatRoute({ screen: 'decide', eventId: row.id })}>
        {row.name}
      </a>
      <span className={styles['aside']}>{t(`terms.states.${row.state}`)}</span>
      <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
    </li>
  );
}
