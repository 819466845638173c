import { useTranslation } from 'react-i18next';
import type { DecisionCard } from '#shared/decide.ts';
import type { Worth } from '#shared/worth.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatRoute } from '../../stores/route.ts';
import { EvidenceLink } from '../review/EvidencePanel.tsx';
import { ANYTHING } from '../review/evidenceStore.ts';
import { useValueWords } from '../review/useValueWords.ts';
import styles from './decide.module.css';
import { Section } from './parts.tsx';

/** What else is planned or of interest on the same days. */
export function ClashesSection({ card: { subject, clashes } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isUndated = subject.dateStart.value === null;
  return (
    <Section title={t('decide.clashes.title')}>
      {clashes.total === 0 && (
        <p className={styles['soft']}>
          {t(isUndated ? 'decide.clashes.undated' : 'decide.clashes.none')}
        </p>
      )}
      <ul className={styles['rows']}>
        {clashes.rows.map(({ eventId, name, dateStart, dateEnd, state, isCertain }) => (
          <li key={eventId} className={styles['row']}>
            <a className={styles['name']} href={formatRoute({ screen: 'event', id: eventId })}>
              {name}
            </a>
            <span className={styles['aside']}>{t(`terms.states.${state}`)}</span>
            <span className={styles['facts']}>
              {[
                dateStart && formatDateRange(language, dateStart, dateEnd),
                isCertain ? null : t('decide.clashes.may'),
              ]
                .filter(Boolean)
                .join(t('common.separator'))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const LOW: Worth[] = [1, 2];
const HIGH: Worth[] = [4, 5];

/** The patterns of the journal that it falls under, each one press from its events. */
export function PatternsSection({ card: { patterns, prices } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  return (
    <Section title={t('decide.patterns.title')}>
      {patterns.length === 0 && <p className={styles['soft']}>{t('decide.patterns.none')}</p>}
      <ul className={styles['rows']}>
        {patterns.map((pattern) => {
          const { end, dimension, value, label } = pattern;
          const words = wordsOf(dimension, value, label, prices);
          const counted = {
            ...ANYTHING,
            states: ['attended' as const],
            worths: end === 'low' ? LOW : HIGH,
            where: [{ dimension, value }],
          };
          return (
            <li key={`${end} ${dimension} ${value}`} className={styles['row']}>
              <span>
                <EvidenceLink title={words} counted={counted} className={styles['strong']}>
                  {words}
                </EvidenceLink>{' '}
                <span className={styles['soft']}>{t(`evidence.dimensions.${dimension}`)}</span>
              </span>
              <span className={styles[end === 'low' ? 'low' : 'high']}>
                {t(end === 'low' ? 'decide.patterns.lowMark' : 'decide.patterns.highMark')}
              </span>
              <span className={styles['facts']}>{t(`decide.patterns.${end}`, { ...pattern })}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
