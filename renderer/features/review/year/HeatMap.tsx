import { useTranslation } from 'react-i18next';
import { addDays, dayNumber, weekday } from '#shared/partialDate.ts';
import { type Worth, WORTHS } from '#shared/worth.ts';
import type { HeatDay, YearReview } from '#shared/yearReview.ts';
import { formatCount, formatDate, formatMonth, formatWeekday } from '../../../i18n/format.ts';
import type { ShownLanguage } from '../../../i18n/index.ts';
import { useLanguage } from '../../../i18n/useLanguage.ts';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import { WorthLabel } from '../../../ui/WorthLabel.tsx';
import styles from '../charts/charts.module.css';
import { ChartFrame, ChartTable } from '../charts/ChartFrame.tsx';
import type { ChartMark } from '../charts/ChartMarks.tsx';
import { rangeWords } from './rangeWords.ts';
import { useAttended } from './useAttended.ts';

const PITCH = 13.2;
const SIZE = 11.4;
const LEFT = 36;
const TOP = 18;

/** The range as a calendar: a column a week, each day with events by its lowest worth. */
export function HeatMap({ review }: { review: YearReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const marks = useHeatMarks(review);
  const { range, heat, figures } = review;
  if (heat.length === 0) return null;
  const { column } = placeOf(range.to, range.from);
  return (
    <ChartFrame
      title={t('year.charts.heat.title')}
      sentence={t('year.charts.heat.sentence', {
        count: heat.length,
        range: rangeWords(t, language, range),
        month: formatDate(language, fullestMonth(heat)),
      })}
      width={LEFT + Math.max(column + 1, 20) * PITCH}
      height={TOP + 7 * PITCH}
      marks={marks}
      table={<HeatTable heat={heat} />}
      notes={
        <>
          <Legend />
          <span>{t('year.charts.heat.note')}</span>
          {figures.withoutDays > 0 && (
            <span>{t('year.charts.heat.withoutDays', { count: figures.withoutDays })}</span>
          )}
        </>
      }
    >
      <Calendar range={range} heat={heat} language={language} />
    </ChartFrame>
  );
}

/** Week and weekday of a day in a calendar that begins with the week of `from`. */
function placeOf(day: string, from: string): { column: number; row: number } {
  const monday = dayNumber(from) - (weekday(from) - 1);
  return { column: Math.floor((dayNumber(day) - monday) / 7), row: weekday(day) - 1 };
}

const cornerOf = (day: string, from: string): { x: number; y: number } => {
  const { column, row } = placeOf(day, from);
  return { x: LEFT + column * PITCH, y: TOP + row * PITCH };
};

function fullestMonth(heat: readonly HeatDay[]): string {
  const months = Map.groupBy(heat, ({ day }) => day.slice(0, 7));
  return [...months].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

interface CalendarProps {
  range: YearReview['range'];
  heat: readonly HeatDay[];
  language: ShownLanguage;
}

function Calendar({ range: { from, to }, heat, language }: CalendarProps) {
  const length = dayNumber(to) - dayNumber(from) + 1;
  const days = Array.from({ length }, (_, index) => addDays(from, index));
  const busy = new Set(heat.map(({ day }) => day));
  const firsts = days.filter((day) => day.endsWith('-01'));
  return (
    <>
      {firsts.map((day) => (
        <text key={day} className={styles['axis']} x={cornerOf(day, from).x} y={10}>
          {formatMonth(language, Number(day.slice(5, 7)), 'short')}
        </text>
      ))}
      {/* 1 January 2024 was a Monday. */}
      {['2024-01-01', '2024-01-03', '2024-01-05', '2024-01-07'].map((day) => (
        <text
          key={day}
          className={styles['axis']}
          x={0}
          y={TOP + (weekday(day) - 1) * PITCH + SIZE - 2}
        >
          {formatWeekday(language, day)}
        </text>
      ))}
      {days
        .filter((day) => !busy.has(day))
        .map((day) => {
          const { x, y } = cornerOf(day, from);
          return (
            <circle
              key={day}
              className={styles['empty']}
              cx={x + SIZE / 2}
              cy={y + SIZE / 2}
              r={0.9}
            />
          );
        })}
      {heat.map(({ day, worth }) => (
        <WorthGlyph key={day} worth={worth} size={SIZE} {...cornerOf(day, from)} />
      ))}
    </>
  );
}

function useHeatMarks({ heat, range }: YearReview): ChartMark[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const attended = useAttended();
  return heat.map(({ day, count, worth }) => {
    const { x, y } = cornerOf(day, range.from);
    const name = formatDate(language, day);
    return {
      key: day,
      left: x - 1,
      top: y - 1,
      width: PITCH,
      height: PITCH,
      label: t('year.charts.heat.mark', {
        day: name,
        count,
        worth: t(`worth.names.${worth ?? 'unrated'}`),
      }),
      goes: attended(name, range, { where: [{ dimension: 'day', value: day }] }),
    };
  });
}

function HeatTable({ heat }: { heat: readonly HeatDay[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ChartTable
      label={t('year.charts.heat.title')}
      head={[t('year.charts.heat.day'), t('year.charts.heat.events'), t('year.charts.heat.worth')]}
      rows={heat.map(({ day, count, worth }) => ({
        key: day,
        cells: [
          formatDate(language, day),
          formatCount(language, count),
          <WorthLabel key="worth" worth={worth} size={12} />,
        ],
      }))}
    />
  );
}

/** The worths by shape and word. */
export function Legend() {
  const worths: (Worth | null)[] = [...WORTHS, null];
  return (
    <span className={styles['legend']}>
      {worths.map((worth) => (
        <WorthLabel key={worth ?? 0} worth={worth} size={12} />
      ))}
    </span>
  );
}
