import { useTranslation } from 'react-i18next';
import { type Worth, WORTHS } from '#shared/worth.ts';
import type { WorthPeriod } from '#shared/yearReview.ts';
import { cx } from '../../../ui/cx.ts';
import { WorthGlyph } from '../../../ui/WorthGlyph.tsx';
import styles from './charts.module.css';

/** Room for the words of the worths, in units of the picture. */
export const WORTH_WORDS = 112;
const ROW = 30;
const HEAD = 22;

/** The rows of worths, the best at the top. */
const ROWS: readonly (Worth | null)[] = [...WORTHS.toReversed(), null];

/** How high the balloons stand together. */
export const BALLOONS_HEIGHT = HEAD + ROWS.length * ROW;

export interface Balloon {
  readonly period: string;
  readonly worth: Worth | null;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where each number of events stands: a column a period, a row a worth, its area the number. */
export function balloonsOf(
  periods: readonly WorthPeriod[],
  { left = 0, top = 0, width }: { left?: number; top?: number; width: number },
): Balloon[] {
  const pitch = (width - WORTH_WORDS) / Math.max(periods.length, 1);
  const most = Math.max(1, ...periods.flatMap(({ worths }) => worths));
  const largest = Math.min(ROW, pitch) / 2 - 1;
  return periods.flatMap(({ period, worths }, column) =>
    ROWS.flatMap((worth, row) => {
      const count = worths[worth ?? 0] ?? 0;
      if (count === 0) return [];
      const x = left + WORTH_WORDS + (column + 0.5) * pitch;
      const y = top + HEAD + (row + 0.5) * ROW;
      return [
        {
          period,
          worth,
          count,
          x,
          y,
          radius: Math.max(Math.min(7, largest), largest * Math.sqrt(count / most)),
        },
      ];
    }),
  );
}

interface WorthBalloonsProps {
  balloons: readonly Balloon[];
  /** Heads of the columns; an empty text where there is no room for one. */
  heads: readonly string[];
  left?: number;
  top?: number;
  width: number;
}

/** Events by period and worth: the row and its word say the worth, the number stands in the circle. */
export function WorthBalloons({ balloons, heads, left = 0, top = 0, width }: WorthBalloonsProps) {
  const { t } = useTranslation();
  const pitch = (width - WORTH_WORDS) / Math.max(heads.length, 1);
  return (
    <g>
      {ROWS.map((worth, row) => {
        const y = top + HEAD + (row + 0.5) * ROW;
        return (
          <g key={worth ?? 0}>
            <line className={styles['grid']} x1={left} x2={left + width} y1={y} y2={y} />
            <rect
              className={styles['ground']}
              x={left}
              y={y - 9}
              width={WORTH_WORDS - 8}
              height={18}
            />
            <WorthGlyph worth={worth} size={12} x={left} y={y - 6} />
            <text className={styles['word']} x={left + 18} y={y + 4}>
              {t(`worth.names.${worth ?? 'unrated'}`)}
            </text>
          </g>
        );
      })}
      {heads.map((head, column) => (
        <text
          // Columns have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={column}
          className={styles['axis']}
          x={left + WORTH_WORDS + (column + 0.5) * pitch}
          y={top + 12}
          textAnchor="middle"
        >
          {head}
        </text>
      ))}
      {balloons.map(({ period, worth, count, x, y, radius }) => (
        <g
          key={`${period} ${worth}`}
          className={cx(styles['balloon'], styles[`worth${worth ?? 0}`])}
        >
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y + 4} textAnchor="middle">
            {count}
          </text>
        </g>
      ))}
    </g>
  );
}
