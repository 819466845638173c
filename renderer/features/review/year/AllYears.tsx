import { useTranslation } from 'react-i18next';
import { yearRange } from '#shared/review.ts';
import { WORTHS } from '#shared/worth.ts';
import type { YearFigures, YearReview } from '#shared/yearReview.ts';
import { formatCount, formatList, formatMoney } from '../../../i18n/format.ts';
import type { ShownLanguage } from '../../../i18n/index.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute, REVIEW } from '../../../stores/route.ts';
import styles from '../charts/charts.module.css';
import { ChartFrame, ChartTable } from '../charts/ChartFrame.tsx';
import type { ChartMark } from '../charts/ChartMarks.tsx';
import { BALLOONS_HEIGHT, balloonsOf, WorthBalloons } from '../charts/WorthBalloons.tsx';

const WIDTH = 720;
const PANEL = 340;
const PANEL_HEIGHT = 124;
const BARS = 60;
const BARS_TOP = 32;
const GRID_TOP = 2 * PANEL_HEIGHT + 4;

const MEASURES = ['attended', 'days', 'spend', 'used'] as const;
type Measure = (typeof MEASURES)[number];

const valueOf = (figures: YearFigures, measure: Measure): number =>
  measure === 'spend' ? figures.spend.amount : figures[measure];

function textOf(language: ShownLanguage, figures: YearFigures, measure: Measure): string {
  return measure === 'spend'
    ? formatMoney(language, figures.spend)
    : formatCount(language, figures[measure]);
}

/** Every year beside the others: how much, at what cost, what it gave, and how it was rated. */
export function AllYears({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { years, withoutRate } = review;
  const periods = years.map(({ year, worths }) => ({ period: String(year), worths }));
  const marks = useYearMarks(review);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) {
    return <p className={styles['notes']}>{t('year.charts.years.one')}</p>;
  }
  return (
    <ChartFrame
      title={t('year.charts.years.title')}
      sentence={t('year.charts.years.sentence', { first, last })}
      width={WIDTH}
      height={GRID_TOP + BALLOONS_HEIGHT}
      marks={marks}
      table={<YearTable review={review} />}
      notes={
        withoutRate.length > 0 && (
          <span>
            {t('year.charts.years.withoutRate', { currencies: formatList(language, withoutRate) })}
          </span>
        )
      }
    >
      {MEASURES.map((measure) => (
        <Bars key={measure} measure={measure} review={review} />
      ))}
      <WorthBalloons
        balloons={balloonsOf(periods, { top: GRID_TOP, width: WIDTH })}
        heads={years.map(({ year }, index) => headOf(year, index, years.length))}
        top={GRID_TOP}
        width={WIDTH}
      />
    </ChartFrame>
  );
}

/** A year as far as there is room: whole, by its last two digits, or every fifth one. */
function headOf(year: number, index: number, count: number): string {
  if (count <= 10) return String(year);
  if (count <= 24) return `’${String(year).slice(2)}`;
  return year % 5 === 0 || index === 0 ? String(year) : '';
}

const cornerOf = (measure: Measure): { left: number; top: number } => {
  const place = MEASURES.indexOf(measure);
  return { left: (place % 2) * (WIDTH - PANEL), top: Math.floor(place / 2) * PANEL_HEIGHT };
};

interface Bar {
  readonly figures: YearFigures;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function barsOf(years: readonly YearFigures[], measure: Measure): Bar[] {
  const { left, top } = cornerOf(measure);
  const most = Math.max(1, ...years.map((figures) => valueOf(figures, measure)));
  const pitch = PANEL / years.length;
  const width = Math.min(pitch * 0.7, 36);
  return years.map((figures, index) => {
    const height = (BARS * valueOf(figures, measure)) / most;
    const x = left + (index + 0.5) * pitch - width / 2;
    return { figures, x, y: top + BARS_TOP + BARS - height, width, height };
  });
}

function Bars({ measure, review }: { measure: Measure; review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { years, range, currency } = review;
  const { left, top } = cornerOf(measure);
  const base = top + BARS_TOP + BARS;
  return (
    <g>
      <text className={styles['panelTitle']} x={left} y={top + 11}>
        {t(`year.charts.years.${measure}`, { currency })}
      </text>
      <line className={styles['grid']} x1={left} x2={left + PANEL} y1={base} y2={base} />
      {barsOf(years, measure).map(({ figures, x, y, width, height }, index) => (
        <g key={figures.year}>
          <rect
            className={styles[range.from.startsWith(String(figures.year)) ? 'barNow' : 'bar']}
            x={x}
            y={y}
            width={width}
            height={height}
          />
          {years.length <= 6 && (
            <text className={styles['value']} x={x + width / 2} y={y - 3} textAnchor="middle">
              {textOf(language, figures, measure)}
            </text>
          )}
          <text className={styles['axis']} x={x + width / 2} y={base + 12} textAnchor="middle">
            {headOf(figures.year, index, years.length * 2)}
          </text>
        </g>
      ))}
    </g>
  );
}

function useYearMarks({ years, currency }: YearReview): ChartMark[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const hrefOf = (year: number): ChartMark['goes'] => ({
    href: formatRoute({ ...REVIEW, range: yearRange(year) }),
  });
  const bars = MEASURES.flatMap((measure) =>
    barsOf(years, measure).map(({ figures, x, width }) => ({
      key: `${measure} ${figures.year}`,
      left: x,
      top: cornerOf(measure).top + BARS_TOP - 12,
      width,
      height: BARS + 26,
      label: t('year.charts.years.mark', {
        year: figures.year,
        measure: t(`year.charts.years.${measure}`, { currency }),
        value: textOf(language, figures, measure),
      }),
      goes: hrefOf(figures.year),
    })),
  );
  const periods = years.map(({ year, worths }) => ({ period: String(year), worths }));
  const balloons = balloonsOf(periods, { top: GRID_TOP, width: WIDTH }).map(
    ({ period, worth, count, x, y, radius }) => ({
      key: `${period} ${worth}`,
      left: x - radius,
      top: y - radius,
      width: 2 * radius,
      height: 2 * radius,
      label: t('year.charts.years.markWorth', {
        year: period,
        worth: t(`worth.names.${worth ?? 'unrated'}`),
        count,
      }),
      goes: hrefOf(Number(period)),
    }),
  );
  return [...bars, ...balloons];
}

function YearTable({ review: { years, currency } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ChartTable
      label={t('year.charts.years.title')}
      head={[
        t('year.charts.years.year'),
        t('year.charts.years.attended'),
        t('year.charts.years.days'),
        t('year.charts.years.spend', { currency }),
        t('year.charts.years.used'),
        t('year.charts.years.takeaways'),
        ...WORTHS.map((worth) => t(`worth.names.${worth}`)),
        t('worth.names.unrated'),
      ]}
      rows={years.map((figures) => {
        const [unrated = 0, ...rated] = figures.worths;
        return {
          key: figures.year,
          cells: [
            <a key="year" href={formatRoute({ ...REVIEW, range: yearRange(figures.year) })}>
              {figures.year}
            </a>,
            ...MEASURES.map((measure) => textOf(language, figures, measure)),
            formatCount(language, figures.takeaways),
            ...rated.map((count) => formatCount(language, count)),
            formatCount(language, unrated),
          ],
        };
      })}
    />
  );
}
