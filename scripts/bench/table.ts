import type { Figure, Spread, Unit } from './figures.ts';

const DECIMALS: Record<Unit, number> = {
  ms: 1,
  s: 1,
  kB: 1,
  MB: 0,
  nodes: 0,
  events: 0,
  '%': 1,
  x: 2,
};

const cellsOf = (unit: Unit, { p50, p95 }: Spread): string => {
  const text = (value: number): string => value.toFixed(DECIMALS[unit]);
  return p50 === p95 ? text(p50) : `${text(p50)} / ${text(p95)}`;
};

/** A figure as the cells of its line. A `!` marks a p50 over its target. */
function lineOf({ name, unit, measured, beside, ratio, target }: Figure): string[] {
  const isOver = target !== null && measured.p50 > target;
  return [
    name,
    `${cellsOf(unit, measured)} ${unit}`,
    target === null ? '' : `${isOver ? '! ' : ''}${target}`,
    beside === null ? '' : cellsOf(unit, beside),
    beside === null ? '' : beside.name,
    ratio === null ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)}x`,
  ];
}

const HEADINGS = ['', 'p50 / p95', 'target', 'beside', '', 'ratio'];
/** Columns of words; the others hold numbers and are set to the right. */
const WORDS = [0, 4];

/** Figures as a table for the terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [HEADINGS, ...figures.map(lineOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return WORDS.includes(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
