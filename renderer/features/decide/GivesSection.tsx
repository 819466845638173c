import { useTranslation } from 'react-i18next';
import type { DecisionCard, Given } from '#shared/decide.ts';
import { formatMoney, formatSums } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './decide.module.css';
import { Counted, Section } from './parts.tsx';
import { formatMedian } from './words.ts';

/** Days and money that it asks, beside what such events took and gave. */
export function GivesSection({ card: { subject, gives } }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const without = subject.asked?.without ?? [];
  return (
    <Section title={t('decide.gives.title')} isWide>
      <div className={styles['tableBox']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {(['what', 'count', 'days', 'cost', 'used'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`decide.gives.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles['askedRow']}>
              <th scope="row">{t('decide.gives.asked')}</th>
              <td>–</td>
              <td>{subject.days ?? t('decide.gives.unknown')}</td>
              <td>
                {subject.costs.length === 0
                  ? t('decide.gives.unknown')
                  : formatSums(language, subject.costs)}
              </td>
              <td>–</td>
            </tr>
            {gives.map((given) => (
              <GivenRow key={given.by} given={given} />
            ))}
          </tbody>
        </table>
      </div>
      {without.length > 0 && (
        <p className={styles['soft']}>
          {t('decide.card.noRate', {
            currencies: without.map(({ currency }) => currency).join(', '),
          })}
        </p>
      )}
    </Section>
  );
}

function GivenRow({ given }: { given: Given }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { by, label, attended, days, cost, used, counted } = given;
  const title = [t(`decide.gives.by.${by}`), label].filter(Boolean).join(t('common.separator'));
  const ofCount = (count: number) =>
    count < attended && <span className={styles['soft']}> {t('decide.gives.of', { count })}</span>;
  return (
    <tr>
      <th scope="row">
        {t(`decide.gives.by.${by}`)}
        {label !== null && <span className={styles['soft']}> {label}</span>}
      </th>
      <td>
        <Counted counted={counted} title={title}>
          {attended}
        </Counted>
      </td>
      <td>
        {days.median === null ? t('decide.gives.unknown') : formatMedian(language, days.median)}
        {days.median !== null && ofCount(days.of)}
      </td>
      <td>
        {cost.median === null
          ? t('decide.gives.unknown')
          : formatMoney(language, { amount: Math.round(cost.median), currency: cost.currency })}
        {cost.median !== null && ofCount(cost.of)}
      </td>
      <td>{used}</td>
    </tr>
  );
}
