/** Figures of a card as people of each language write them. */
import { once } from '#shared/format.ts';
import type { ShownLanguage } from '../../i18n/index.ts';
import type { Worth } from '#shared/worth.ts';

/** A mean worth or rating: "2.6". */
export const formatMean = (language: ShownLanguage, mean: number): string =>
  once(
    `mean ${language}`,
    () => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ).format(mean);

/** A median that may lie between two ratings: "4", "4.5". */
export const formatMedian = (language: ShownLanguage, median: number): string =>
  once(
    `median ${language}`,
    () => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
  ).format(median);

/** A change with its sign: "+0.4", "−0.5"; "±0.0" is shown as "0.0". */
export const formatChange = (language: ShownLanguage, change: number): string =>
  once(
    `change ${language}`,
    () =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      }),
  ).format(change);

/** A share of all: "29%". */
export const formatShare = (language: ShownLanguage, share: number): string =>
  once(
    `share ${language}`,
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  ).format(share);

/** The worth that a mean is closest to. */
export const nearestWorth = (mean: number): Worth =>
  Math.min(5, Math.max(1, Math.round(mean))) as Worth;
