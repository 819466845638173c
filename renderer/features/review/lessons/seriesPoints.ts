/** Where the editions of a series stand in its chart. */
import type { Edition } from '#shared/seriesTrend.ts';
import type { Worth } from '#shared/worth.ts';

/** In CSS pixels where there is room; `left` is kept for the words of the worths. */
export const SIZE = { width: 720, height: 186, left: 112 } as const;

const HEAD = 34;
const ROW = 32;
/** Heads of columns need this much room. */
const HEAD_WIDTH = 44;

/** An attended and rated edition in the chart. */
export interface Point {
  readonly edition: Edition;
  readonly worth: Worth;
  /** The first verdict where the latest is another. */
  readonly first: Worth | null;
  readonly x: number;
  readonly y: number;
  /** Its year, where there is room for it and it is not that of the point before. */
  readonly head: string | null;
}

/** How far from the top a worth stands: the best at the top. */
export const worthY = (worth: Worth): number => HEAD + (5 - worth) * ROW;

/** The dated editions that were attended and rated, from left to right. */
export function placesOf(editions: readonly Edition[]): Point[] {
  const rated = editions.flatMap((edition) => {
    const { state, worth, dateStart } = edition;
    return state === 'attended' && worth !== null && dateStart !== null
      ? [{ edition, worth, year: dateStart.slice(0, 4) }]
      : [];
  });
  const pitch = (SIZE.width - SIZE.left) / Math.max(rated.length, 1);
  let lastHead = -Infinity;
  return rated.map(({ edition, worth, year }, index) => {
    const x = SIZE.left + (index + 0.5) * pitch;
    const isNew = year !== rated[index - 1]?.year && x - lastHead >= HEAD_WIDTH;
    if (isNew) lastHead = x;
    const { firstWorth } = edition;
    const first = firstWorth === worth ? null : firstWorth;
    return { edition, worth, first, x, y: worthY(worth), head: isNew ? year : null };
  });
}
