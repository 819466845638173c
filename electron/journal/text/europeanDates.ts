/** Dates with the month in French, German, Spanish, Italian, Portuguese or Dutch: `11 et 12 mai 2023`. */
import { numberIn, RANGE_SIGN } from './dateRule.ts';
import type { DateRule } from './dateRule.ts';

/** The names of each month, as far as English does not have them; no short forms, which are words of English. */
const MONTHS: readonly string[] = [
  'janvier|januar|jänner|enero|gennaio|janeiro|januari',
  'février|fevrier|februar|febrero|febbraio|fevereiro|februari',
  'mars|märz|marzo|março|maart',
  'avril|abril|aprile',
  'mai|mayo|maggio|maio|mei',
  'juin|juni|junio|giugno|junho',
  'juillet|juli|julio|luglio|julho',
  'août|aout|agosto|augustus',
  'septembre|septiembre|settembre|setembro',
  'octobre|oktober|octubre|ottobre|outubro',
  'novembre|noviembre|novembro',
  'décembre|decembre|dezember|diciembre|dicembre|dezembro',
];
const NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

/** `11 et 12 mai 2023`, `3.–5. Oktober 2024`, `del 4 al 6 de marzo de 2025`. */
export const europeanDates: readonly DateRule[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|\d[-./])(?:(?<fromDay>\d{1,2})\.?(?:${RANGE_SIGN}|[ ](?:et|und|y|e|en|bis|au|al|a|tot)[ ]))?(?<day>\d{1,2})(?:er)?\.?[ ](?:de[ ])?` +
        String.raw`(?<month>${MONTHS.join('|')})(?:[ ](?:de[ ])?(?<year>(?:19|20)\d{2}))?(?![\p{L}\d])`,
      'giu',
    ),
    read: (groups) => {
      const year = numberIn(groups, 'year');
      const month = NAMES.findIndex((names) => names.test(groups['month'] ?? '')) + 1;
      const day = numberIn(groups, 'day');
      const fromDay = numberIn(groups, 'fromDay');
      if (fromDay === null) return { from: { year, month, day } };
      return { from: { year, month, day: fromDay }, to: { year, month, day } };
    },
  },
];
