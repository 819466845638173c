import { useTranslation } from 'react-i18next';
import { WORTHS } from '#shared/worth.ts';
import type { SpendPoint, YearReview } from '#shared/yearReview.ts';
import { formatDate, formatMoney } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { formatRoute } from '../../../stores/route.ts';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import styles from '../charts/charts.module.css';
import { ChartFrame, ChartTable } from '../charts/ChartFrame.tsx';
import type { ChartMark } from '../charts/ChartMarks.tsx';
import { rootShare, rootTicks, upperMedian } from '../charts/scales.ts';
import { WORTH_WORDS } from '../charts/WorthBalloons.tsx';

const WIDTH = 720;
const RIGHT = WIDTH - 24;
const ROW = 42;
const AXIS = 5 * ROW + 6;
const SIZE = 13;

/** Rated events by what they cost; sums stand by their square root, so that small ones have room. */
export function SpendAgainstWorth({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { points, currency } = review;
  const most = Math.max(0, ...points.shown.map(({ amount }) => amount));
  const places = placed(points.shown, most);
  const marks = useSpendMarks(places, currency);
  const money = (amount: number): string => formatMoney(language, { amount, currency });
  if (points.shown.length === 0) {
    return (
      <section>
        <h4>{t('year.charts.spend.title')}</h4>
        <p className={styles['notes']}>{t('year.charts.spend.none', { currency })}</p>
        <Missing review={review} />
      </section>
    );
  }
  return (
    <ChartFrame
      title={t('year.charts.spend.title')}
      sentence={t('year.charts.spend.sentence', {
        count: points.shown.length,
        most: money(most),
      })}
      width={WIDTH}
      height={AXIS + 20}
      marks={marks}
      table={<SpendTable points={points.shown} currency={currency} />}
      notes={<Missing review={review} />}
    >
      <Rows />
      {rootTicks(most).map((tick) => (
        <g key={tick}>
          <line
            className={styles['grid']}
            x1={xOf(tick, most)}
            x2={xOf(tick, most)}
            y1={0}
            y2={AXIS}
          />
          <text className={styles['axis']} x={xOf(tick, most)} y={AXIS + 14} textAnchor="middle">
            {money(tick)}
          </text>
        </g>
      ))}
      {places.map(({ point: { id, worth }, x, y }) => (
        <WorthGlyph key={id} worth={worth} size={SIZE} x={x - SIZE / 2} y={y - SIZE / 2} />
      ))}
    </ChartFrame>
  );
}

const xOf = (amount: number, most: number): number =>
  WORTH_WORDS + 12 + (RIGHT - WORTH_WORDS - 12) * rootShare(amount, most);

/** How far from the middle of its row an event may stand, nearest first. */
const OFFSETS = [0, 7, -7, 14, -14] as const;

interface Placed {
  readonly point: SpendPoint;
  readonly x: number;
  readonly y: number;
}

/** Where events stand: in the middle of the row of their worth, or beside it where one stands there. */
function placed(points: readonly SpendPoint[], most: number): Placed[] {
  const places: Placed[] = [];
  for (const point of points) {
    const x = xOf(point.amount, most);
    const middle = (5 - point.worth + 0.5) * ROW;
    const isFree = (y: number): boolean =>
      places.every((other) => Math.abs(other.x - x) >= SIZE * 0.8 || Math.abs(other.y - y) >= 7);
    const offset = OFFSETS.find((by) => isFree(middle + by)) ?? 0;
    places.push({ point, x, y: middle + offset });
  }
  return places;
}

function Rows() {
  const { t } = useTranslation();
  return WORTHS.map((worth) => {
    const y = (5 - worth + 0.5) * ROW;
    return (
      <g key={worth}>
        <line className={styles['grid']} x1={WORTH_WORDS} x2={WIDTH} y1={y} y2={y} />
        <WorthGlyph worth={worth} size={12} x={0} y={y - 6} />
        <text className={styles['word']} x={18} y={y + 4}>
          {t(`worth.names.${worth}`)}
        </text>
      </g>
    );
  });
}

function useSpendMarks(places: readonly Placed[], currency: string): ChartMark[] {
  const label = useSpendLabel(currency);
  return places.map(({ point, x, y }) => ({
    key: String(point.id),
    left: x - SIZE / 2 - 1,
    top: y - SIZE / 2 - 1,
    width: SIZE + 2,
    height: SIZE + 2,
    label: label(point),
    goes: { href: formatRoute({ screen: 'event', id: point.id }) },
  }));
}

function useSpendLabel(currency: string): (point: SpendPoint) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ name, date, amount, worth }) =>
    t('year.charts.spend.mark', {
      name,
      date: date === null ? t('timeline.undated') : formatDate(language, date),
      amount: formatMoney(language, { amount, currency }),
      worth: t(`worth.names.${worth}`),
    });
}

/** What the picture leaves out, and what the halves of it cost. */
function Missing({ review: { points, currency } }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { total, shown, withoutCost, withoutRate } = points;
  const median = (of: readonly SpendPoint[]): string | null => {
    const amount = of.length < 3 ? null : upperMedian(of.map((point) => point.amount));
    return amount === null ? null : formatMoney(language, { amount, currency });
  };
  const low = median(shown.filter(({ worth }) => worth <= 2));
  const high = median(shown.filter(({ worth }) => worth >= 4));
  return (
    <div className={styles['notes']}>
      {low !== null && high !== null && (
        <span>{t('year.charts.spend.medians', { low, high })}</span>
      )}
      {total > shown.length && (
        <span>{t('year.charts.spend.cut', { shown: shown.length, total })}</span>
      )}
      {withoutCost > 0 && <span>{t('year.charts.spend.withoutCost', { count: withoutCost })}</span>}
      {withoutRate > 0 && <span>{t('year.charts.spend.withoutRate', { count: withoutRate })}</span>}
    </div>
  );
}

function SpendTable({ points, currency }: { points: readonly SpendPoint[]; currency: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ChartTable
      label={t('year.charts.spend.title')}
      head={[
        t('year.charts.spend.event'),
        t('year.charts.spend.date'),
        t('year.charts.spend.amount'),
        t('year.charts.spend.worth'),
      ]}
      rows={points
        .toSorted((a, b) => b.amount - a.amount)
        .map(({ id, name, date, amount, worth }) => ({
          key: id,
          cells: [
            <a key="name" href={formatRoute({ screen: 'event', id })}>
              {name}
            </a>,
            date === null ? '' : formatDate(language, date),
            formatMoney(language, { amount, currency }),
            <WorthLabel key="worth" worth={worth} size={12} />,
          ],
        }))}
    />
  );
}
