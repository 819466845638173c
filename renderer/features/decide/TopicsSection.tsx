import { useTranslation } from 'react-i18next';
import type { DecisionCard, HeardBefore } from '#shared/decide.ts';
import { formatList } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './decide.module.css';
import { Counted, EventLink, SaidAt, Section, WorthCounts } from './parts.tsx';

/** What of the programme was heard before and where, and what is new. */
export function TopicsSection({ card: { topics } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sessions, heard, rows, fresh, known, newTags } = topics;
  return (
    <Section
      title={t('decide.topics.title')}
      figure={sessions === 0 ? undefined : t('decide.topics.heard', { heard, of: sessions })}
    >
      {sessions === 0 && <p className={styles['soft']}>{t('decide.topics.noSessions')}</p>}
      {sessions > 0 && heard === 0 && <p className={styles['soft']}>{t('decide.topics.none')}</p>}
      <ul className={styles['rows']}>
        {rows.map((row) => (
          <Heard key={`${row.title} ${row.span?.start}`} row={row} />
        ))}
      </ul>
      {fresh.length > 0 && (
        <>
          <h3 className={styles['subheading']}>{t('decide.topics.fresh')}</h3>
          <ul className={styles['titles']}>
            {fresh.map(({ title, span }) => (
              <li key={`${title} ${span?.start}`}>
                <SaidAt span={span}>{title}</SaidAt>
              </li>
            ))}
          </ul>
        </>
      )}
      {known.length > 0 && (
        <>
          <h3 className={styles['subheading']}>{t('decide.topics.known')}</h3>
          <ul className={styles['tags']}>
            {known.map(({ tag, attended, worths, counted }) => (
              <li key={tag}>
                <Counted counted={counted} title={`#${tag}`}>
                  #{tag}
                </Counted>
                <span className={styles['soft']}>
                  {t('decide.topics.events', { count: attended })}
                </span>
                <WorthCounts worths={worths} />
              </li>
            ))}
          </ul>
        </>
      )}
      {newTags.length > 0 && (
        <p className={styles['soft']}>
          {t('decide.topics.newTags')}
          {language === 'en' ? ': ' : '：'}
          {formatList(language, newTags)}
        </p>
      )}
    </Section>
  );
}

function Heard({ row: { title, span, speaker, earlier, count } }: { row: HeardBefore }) {
  const { t } = useTranslation();
  const { sessionId, rating, event } = earlier;
  const facts = [
    speaker === null ? null : t('decide.topics.sameSpeaker', { name: speaker }),
    rating === null ? null : t('decide.topics.rated', { rating }),
    count > 1 ? t('decide.topics.times', { count }) : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={styles['row']}>
      <span className={styles['talk']}>
        <SaidAt span={span}>{title}</SaidAt>
      </span>
      <span className={styles['aside']}>{facts.join(t('common.separator'))}</span>
      <span className={styles['earlier']}>
        <span className={styles['soft']}>{t('decide.topics.like')}</span> {earlier.title}
        <EventLink event={event} at={sessionId === null ? undefined : `session-${sessionId}`} />
      </span>
    </li>
  );
}
