import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#shared/evidence.ts';
import { STATES } from '#shared/event.ts';
import type { Money } from '#shared/money.ts';
import { TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import { LOW_VALUE } from '#shared/worth.ts';
import type { RangeFigures, YearReview } from '#shared/yearReview.ts';
import { formatCount, formatMoney } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { EvidenceLink } from '../EvidencePanel.tsx';
import { rangeWords } from './rangeWords.ts';
import { useAttended } from './useAttended.ts';
import styles from './year.module.css';
import { countOf } from './YearSummary.tsx';

/** One line of the table: a figure, and which of the attended events it counts. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly value: (figures: RangeFigures) => string | null;
  readonly of?: Partial<Evidence>;
  /** Belongs to the line above. */
  readonly isPart?: boolean;
}

/** What the range came to, with the range before beside it; each figure opens its events. */
export function FiguresTable({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const attended = useAttended();
  const lines = useLines(review);
  const { range, before, figures, figuresBefore } = review;
  const cell = (line: Line, of: RangeFigures, days: YearReview['range']): ReactNode => {
    const value = line.value(of);
    if (value === null || value === '0') return value ?? '–';
    return <EvidenceLink {...attended(line.label, days, line.of)}>{value}</EvidenceLink>;
  };
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">{t('year.figures.figure')}</th>
          <th scope="col">{rangeWords(t, language, range)}</th>
          <th scope="col">{rangeWords(t, language, before)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className={line.isPart ? styles['part'] : undefined}>
            <th scope="row">{line.label}</th>
            <td>{cell(line, figures, range)}</td>
            <td>{cell(line, figuresBefore, before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useLines(review: YearReview): Line[] {
  const effort = useEffortLines(review);
  const gain = useGainLines(review);
  return [...effort, ...gain];
}

/** Events, days, hours and money. */
function useEffortLines({ figures, figuresBefore, currency }: YearReview): Line[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const atLeast = (number: number, without: number): string | null => {
    const text = formatCount(language, number);
    if (without === 0) return text;
    return number === 0 ? null : t('year.figures.atLeast', { number: text });
  };
  const codes = currenciesOf([...figures.spend, ...figuresBefore.spend]);
  const isTogether = codes.length > 1 || codes.some((code) => code !== currency);
  return [
    {
      key: 'attended',
      label: t('year.figures.attended'),
      value: ({ states }) => formatCount(language, states.attended),
    },
    {
      key: 'days',
      label: t('year.figures.days'),
      value: ({ days, withoutDays }) => atLeast(days, withoutDays),
    },
    {
      key: 'hours',
      label: t('year.figures.hours'),
      value: ({ hours, withoutHours }) => atLeast(hours, withoutHours),
    },
    ...codes.map((code) => ({
      key: code,
      label: t('year.figures.spendIn', { currency: code }),
      value: ({ spend }: RangeFigures) => moneyIn(spend, code, (sum) => formatMoney(language, sum)),
      of: { where: [{ dimension: 'currency' as const, value: code }] },
    })),
    ...(isTogether
      ? [
          {
            key: 'together',
            label: t('year.figures.together', { currency }),
            value: ({ spend, together }: RangeFigures) => {
              if (spend.length === together.without.length) return null;
              const sum = formatMoney(language, together);
              const isWhole = together.without.length === 0;
              return isWhole ? sum : t('year.figures.atLeast', { number: sum });
            },
          },
        ]
      : []),
  ];
}

const currenciesOf = (sums: readonly Money[]): string[] => [
  ...new Set(sums.map(({ currency }) => currency)),
];

function moneyIn(
  sums: readonly Money[],
  code: string,
  format: (sum: Money) => string,
): string | null {
  const sum = sums.find(({ currency }) => currency === code);
  return sum === undefined ? null : format(sum);
}

/** Worth, takeaways, and what was not attended. */
function useGainLines({ figures, figuresBefore }: YearReview): Line[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (number: number): string => formatCount(language, number);
  const worths = [
    { key: 'returning', worths: [4, 5] },
    { key: 'onlyIf', worths: [3] },
    { key: 'lowValue', worths: LOW_VALUE },
  ] as const;
  const takeaways = ({ outcomes }: RangeFigures): number =>
    Object.values(outcomes).reduce((sum, number) => sum + number, 0);
  const otherStates = STATES.filter(
    (state) => state !== 'attended' && figures.states[state] + figuresBefore.states[state] > 0,
  );
  return [
    ...worths.map((line) => ({
      key: line.key,
      label: t(`year.figures.${line.key}`),
      value: (of: RangeFigures) => count(countOf(of, line.worths)),
      of: { worths: [...line.worths] },
    })),
    {
      key: 'unrated',
      label: t('year.figures.unrated'),
      value: (of) => count(of.worths[0] ?? 0),
      of: { worths: ['unrated'] },
    },
    { key: 'takeaways', label: t('year.figures.takeaways'), value: (of) => count(takeaways(of)) },
    ...TAKEAWAY_OUTCOMES.map((outcome) => ({
      key: outcome,
      label: t(`year.figures.${outcome}`),
      value: (of: RangeFigures) =>
        of.outcomes[outcome] === 0
          ? '0'
          : t('year.figures.of', {
              count: of.outcomes[outcome],
              total: takeaways(of),
            }),
      of: { where: [{ dimension: 'outcome' as const, value: outcome }] },
      isPart: true,
    })),
    ...otherStates.map((state) => ({
      key: state,
      label: t(`year.figures.states.${state}`),
      value: ({ states }: RangeFigures) => count(states[state]),
      of: { states: [state] },
    })),
  ];
}
