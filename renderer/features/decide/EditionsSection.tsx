import { useTranslation } from 'react-i18next';
import type { DecisionCard, EarlierEdition } from '#shared/decide.ts';
import { formatDateRange, formatList, formatSums } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import styles from './decide.module.css';
import { Section } from './parts.tsx';

/** Earlier editions with the verdicts on them, first and later, in the user's own words. */
export function EditionsSection({ card: { editions } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  return (
    <Section title={t('decide.editions.title')} isWide>
      {editions.total === 0 && <p className={styles['soft']}>{t('decide.editions.none')}</p>}
      <ul className={styles['rows']}>
        {editions.rows.map((edition) => (
          <Edition key={edition.eventId} edition={edition} />
        ))}
      </ul>
      {editions.total > editions.rows.length && (
        <p className={styles['soft']}>
          {t('decide.editions.more', { count: editions.total - editions.rows.length })}
        </p>
      )}
    </Section>
  );
}

function Edition({ edition }: { edition: EarlierEdition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { eventId, name, dateStart, dateEnd, relation, verdicts, spend, days } = edition;
  const [first, later] = verdicts;
  const facts = [
    dateStart === null ? t('decide.card.undated') : formatDateRange(language, dateStart, dateEnd),
    t(`decide.editions.relations.${relation}`),
    days === null ? null : t('decide.card.days', { count: days }),
    spend.length === 0 ? null : formatSums(language, spend),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles['row']}>
      <a className={styles['name']} href={formatRoute({ screen: 'event', id: eventId })}>
        {name}
      </a>
      <span className={styles['aside']}>
        <WorthLabel worth={first?.worth ?? null} glyph="after" />
        {later && (
          <span className={styles['later']}>
            {t('decide.editions.later', { worth: t(`worth.names.${later.worth}`) })}
          </span>
        )}
      </span>
      <span className={styles['facts']}>{facts.join(t('common.separator'))}</span>
      <span className={styles['why']}>
        {formatList(
          language,
          [...new Set(verdicts.flatMap(({ reasons }) => reasons))].map((reason) =>
            t(`worth.reasons.${reason}`),
          ),
        )}
      </span>
      {verdicts.map(
        ({ sentence, givenOn }) =>
          sentence !== null && (
            <blockquote key={`${givenOn} ${sentence}`} className={styles['quote']}>
              {sentence}
            </blockquote>
          ),
      )}
    </li>
  );
}
