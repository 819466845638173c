import { useTranslation } from 'react-i18next';
import { monthOf } from '#shared/partialDate.ts';
import { WORTHS } from '#shared/worth.ts';
import type { WorthPeriod, YearReview } from '#shared/yearReview.ts';
import { formatCount, formatDate, formatMonth } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { ChartFrame, ChartTable } from '../charts/ChartFrame.tsx';
import type { ChartMark } from '../charts/ChartMarks.tsx';
import { BALLOONS_HEIGHT, balloonsOf, WorthBalloons } from '../charts/WorthBalloons.tsx';
import { rangeWords } from './rangeWords.ts';
import { useAttended } from './useAttended.ts';

const WIDTH = 720;

/** The events of a range by month, or by year where it is long, and by worth. */
export function WorthOverTime({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const marks = useBalloonMarks(review);
  const { periods, range } = review;
  const isYears = periods[0]?.period.length === 4;
  const words = { range: rangeWords(t, language, range) };
  return (
    <ChartFrame
      title={t(isYears ? 'year.charts.months.titleYears' : 'year.charts.months.title')}
      sentence={t(
        isYears ? 'year.charts.months.sentenceYears' : 'year.charts.months.sentence',
        words,
      )}
      width={WIDTH}
      height={BALLOONS_HEIGHT}
      marks={marks}
      table={<WorthTable periods={periods} />}
    >
      <WorthBalloons
        balloons={balloonsOf(periods, { width: WIDTH })}
        heads={periods.map(({ period }) => {
          const month = monthOf(period);
          return month === null ? period : formatMonth(language, month, 'short');
        })}
        width={WIDTH}
      />
    </ChartFrame>
  );
}

function useBalloonMarks({ periods, range }: YearReview): ChartMark[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const attended = useAttended();
  return balloonsOf(periods, { width: WIDTH }).map(({ period, worth, count, x, y, radius }) => {
    const dimension = period.length === 4 ? ('year' as const) : ('month' as const);
    const words = {
      period: formatDate(language, period),
      worth: t(`worth.names.${worth ?? 'unrated'}`),
      count,
    };
    const size = Math.max(radius, 9);
    return {
      key: `${period} ${worth}`,
      left: x - size,
      top: y - size,
      width: 2 * size,
      height: 2 * size,
      label: t('year.charts.months.mark', words),
      goes: attended('', range, {
        worths: [worth ?? 'unrated'],
        where: [{ dimension, value: period }],
      }),
    };
  });
}

/** Periods and worths as a table. */
function WorthTable({ periods }: { periods: readonly WorthPeriod[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isYears = periods[0]?.period.length === 4;
  return (
    <ChartTable
      label={t('year.charts.months.title')}
      head={[
        t(isYears ? 'year.charts.months.year' : 'year.charts.months.month'),
        ...WORTHS.map((worth) => t(`worth.names.${worth}`)),
        t('worth.names.unrated'),
      ]}
      rows={periods.map(({ period, worths: [unrated = 0, ...rated] }) => ({
        key: period,
        cells: [
          formatDate(language, period),
          ...rated.map((count) => formatCount(language, count)),
          formatCount(language, unrated),
        ],
      }))}
    />
  );
}
