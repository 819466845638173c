import { useTranslation } from 'react-i18next';
import { formatDate, formatList, formatSums } from '../../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../../i18n/index.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import type { Edition } from '#shared/seriesTrend.ts';
import { type Worth, WORTHS } from '#shared/worth.ts';
import { formatRoute } from '../../../stores/route.ts';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import { ChartFrame, ChartTable } from '../charts/ChartFrame.tsx';
import chartStyles from '../charts/charts.module.css';
import { placesOf, type Point, SIZE, worthY } from './seriesPoints.ts';
import styles from './series.module.css';

/** How worth went from edition to edition: the latest verdicts in a line, the first ones beside it. */
export function SeriesChart({ editions }: { editions: readonly Edition[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const points = placesOf(editions);
  const words = points.map((point) => pointWords(t, language, point));
  return (
    <ChartFrame
      title={t('lessons.series.chart')}
      headingLevel={3}
      sentence={t('lessons.series.sentence', { points: formatList(language, words) })}
      width={SIZE.width}
      height={SIZE.height}
      marks={points.map(({ edition, x, y }, index) => ({
        key: String(edition.id),
        left: x - 12,
        top: y - 12,
        width: 24,
        height: 24,
        label: `${edition.name}: ${words[index] ?? ''}`,
        goes: { href: formatRoute({ screen: 'event', id: edition.id }) },
      }))}
      table={<PointTable points={points} />}
      notes={points.some(({ first }) => first !== null) ? t('lessons.series.legend') : undefined}
    >
      <Scale />
      <polyline
        className={styles['line']}
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {points.map((point) => (
        <PointMark key={point.edition.id} point={point} />
      ))}
    </ChartFrame>
  );
}

/** "2024 Probably", with the first verdict where it was another. */
function pointWords(t: Translate, language: ShownLanguage, { edition, worth, first }: Point) {
  const when = edition.dateStart === null ? edition.name : formatDate(language, edition.dateStart);
  const words = { when, worth: t(`worth.names.${worth}`) };
  return first === null
    ? t('lessons.series.point', words)
    : t('lessons.series.pointLater', { ...words, first: t(`worth.names.${first}`) });
}

/** The five worths at the left, each with its line. */
function Scale() {
  const { t } = useTranslation();
  return WORTHS.map((worth: Worth) => (
    <g key={worth}>
      <line
        className={chartStyles['grid']}
        x1={SIZE.left}
        x2={SIZE.width}
        y1={worthY(worth)}
        y2={worthY(worth)}
      />
      <WorthGlyph worth={worth} size={12} x={0} y={worthY(worth) - 6} />
      <text className={chartStyles['word']} x={18} y={worthY(worth) + 4}>
        {t(`worth.names.${worth}`)}
      </text>
    </g>
  ));
}

function PointMark({ point: { edition, worth, first, x, y, head } }: { point: Point }) {
  return (
    <g>
      {head !== null && (
        <text className={chartStyles['axis']} x={x} y={12} textAnchor="middle">
          {head}
        </text>
      )}
      {first !== null && (
        <>
          <line className={styles['change']} x1={x} x2={x} y1={worthY(first)} y2={y} />
          <circle className={styles['first']} cx={x} cy={worthY(first)} r={4.5} />
        </>
      )}
      <circle className={styles['ground']} cx={x} cy={y} r={9} />
      <WorthGlyph key={edition.id} worth={worth} size={16} x={x - 8} y={y - 8} />
    </g>
  );
}

/** What the chart shows, as a table. */
function PointTable({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ChartTable
      label={t('lessons.series.chart')}
      head={(['edition', 'first', 'worth', 'price'] as const).map((column) =>
        t(`lessons.series.columns.${column}`),
      )}
      rows={points.map(({ edition, worth, first }) => ({
        key: edition.id,
        cells: [
          edition.name,
          t(`worth.names.${first ?? worth}`),
          t(`worth.names.${worth}`),
          edition.spend.length === 0 ? t('lessons.dash') : formatSums(language, edition.spend),
        ],
      }))}
    />
  );
}
