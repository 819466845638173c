import { Trans, useTranslation } from 'react-i18next';
import { LOW_VALUE, type Worth } from '#shared/worth.ts';
import type { RangeFigures, YearReview } from '#shared/yearReview.ts';
import { formatMoney, formatSums } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { rangeWords } from './rangeWords.ts';
import { useAttended } from './useAttended.ts';
import styles from './year.module.css';

/** Worth returning to. */
const RETURNING: readonly Worth[] = [4, 5];

/** The number of events that were given one of some worths. */
export const countOf = ({ worths }: RangeFigures, of: readonly Worth[]): number =>
  of.reduce((sum, worth) => sum + (worths[worth] ?? 0), 0);

/** The range in a few sentences; what is nothing is left out. */
export function YearSummary({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  // Chinese sentences follow one another without a space.
  const gap = useLanguage() === 'en' ? ' ' : '';
  const { figures, range, uncertain } = review;
  const attended = useAttended();
  const label = t('year.figures.attended');
  const total = figures.states.attended;
  return (
    <section aria-label={t('year.summary.label')}>
      <p className={styles['summary']}>
        {total === 0 ? (
          t('year.summary.none')
        ) : (
          <Trans
            i18nKey="year.summary.events"
            count={total}
            components={{ l: <EvidenceLink {...attended(label, range)}> </EvidenceLink> }}
          />
        )}
        {gap}
        <Effort figures={figures} gap={gap} />
        <Worths review={review} gap={gap} />
        <Used figures={figures} gap={gap} />
        <Before review={review} />
      </p>
      {uncertain > 0 && (
        <p className={styles['aside']}>{t('year.summary.uncertain', { count: uncertain })}</p>
      )}
    </section>
  );
}

/** Days, hours and money. */
function Effort({ figures, gap }: { figures: RangeFigures; gap: string }) {
  const { days, hours, spend, together } = figures;
  const { t } = useTranslation();
  const language = useLanguage();
  const sum =
    spend.length > 1 && together.without.length === 0
      ? formatMoney(language, together)
      : formatSums(language, spend);
  const took = {
    days: t('year.summary.days', { count: days }),
    hours: t('year.summary.hours', { count: hours }),
  };
  return (
    <>
      {days > 0 && t(hours > 0 ? 'year.summary.effortHours' : 'year.summary.effort', took) + gap}
      {spend.some(({ amount }) => amount > 0) && t('year.summary.cost', { sum }) + gap}
    </>
  );
}

interface PartProps {
  review: YearReview;
  /** What stands between two sentences. */
  gap: string;
}

function Worths({ review: { figures, range }, gap }: PartProps) {
  const { t } = useTranslation();
  const attended = useAttended();
  const sentences = [
    { key: 'returning', worths: RETURNING, count: countOf(figures, RETURNING) },
    { key: 'lowValue', worths: LOW_VALUE, count: countOf(figures, LOW_VALUE) },
    { key: 'unrated', worths: ['unrated' as const], count: figures.worths[0] ?? 0 },
  ] as const;
  return sentences
    .filter(({ count }) => count > 0)
    .map(({ key, worths, count }) => (
      <span key={key}>
        <Trans
          i18nKey={`year.summary.${key}`}
          count={count}
          components={{
            l: (
              <EvidenceLink {...attended(t(`year.figures.${key}`), range, { worths: [...worths] })}>
                {' '}
              </EvidenceLink>
            ),
          }}
        />
        {gap}
      </span>
    ));
}

function Used({ figures: { outcomes }, gap }: { figures: RangeFigures; gap: string }) {
  const { t } = useTranslation();
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const used = outcomes.used + outcomes['changed-my-mind'];
  return t('year.summary.used', { count: total, used }) + gap;
}

function Before({ review: { before, figuresBefore } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const attended = useAttended();
  const count = figuresBefore.states.attended;
  const range = rangeWords(t, language, before);
  if (count === 0) return t('year.summary.beforeNone', { range });
  return (
    <Trans
      i18nKey="year.summary.before"
      count={count}
      values={{ range }}
      components={{
        l: <EvidenceLink {...attended(t('year.figures.attended'), before)}> </EvidenceLink>,
      }}
    />
  );
}
