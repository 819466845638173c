import { useTranslation } from 'react-i18next';
import type { DecisionCard, HeardSpeaker } from '#shared/decide.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import styles from './decide.module.css';
import { EventLink, SaidAt, Section } from './parts.tsx';
import { formatMedian } from './words.ts';

/** Who of the speakers was heard before, where and how good it was, and who is new. */
export function SpeakersSection({ card: { speakers } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { named, heard, rated, median, rows, newNames } = speakers;
  return (
    <Section
      title={t('decide.speakers.title')}
      figure={named === 0 ? undefined : t('decide.speakers.heard', { heard, named })}
    >
      {named === 0 && <p className={styles['soft']}>{t('decide.speakers.nobody')}</p>}
      {named > 0 && heard === 0 && <p className={styles['soft']}>{t('decide.speakers.none')}</p>}
      {heard > 0 && (
        <p>
          {median === null
            ? t('decide.speakers.unrated')
            : t('decide.speakers.median', {
                median: formatMedian(language, median),
                count: rated,
              })}
        </p>
      )}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <Speaker key={row.personId} row={row} />
        ))}
      </ul>
      {newNames.length > 0 && (
        <p className={styles['soft']}>
          {t('decide.speakers.new', { count: named - heard })}
          {language === 'en' ? ': ' : '：'}
          {formatList(language, newNames)}
        </p>
      )}
    </Section>
  );
}

function Speaker({ row }: { row: HeardSpeaker }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { personId, name, span, rated, median, events, eventCount } = row;
  return (
    <li className={styles['row']}>
      <span>
        <a className={styles['personName']} href={formatRoute({ screen: 'person', id: personId })}>
          {name}
        </a>
        {span && (
          <>
            {' '}
            <SaidAt span={span}>
              <span aria-hidden="true">¶</span>
              <span className={styles['hidden']}>{t('decide.card.saidHere')}</span>
            </SaidAt>
          </>
        )}
      </span>
      <span className={styles['aside']}>
        {median !== null &&
          t('decide.speakers.rated', { median: formatMedian(language, median), count: rated })}
      </span>
      <ul className={styles['inner']}>
        {events.map((event) => (
          <li key={event.eventId}>
            <EventLink event={event} />
          </li>
        ))}
        {eventCount > events.length && (
          <li className={styles['soft']}>
            {t('decide.speakers.more', { count: eventCount - events.length })}
          </li>
        )}
      </ul>
    </li>
  );
}
