/** Dates in words alone, as recognised speech writes them: `the twelfth of may twenty twenty five`. */
import type { DateRule, Groups } from './dateRule.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december)';
const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const DAY = String.raw`(?<day>(?:(?:twenty|thirty)[ -])?(?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.slice(9).join('|')}|thirtieth)`;
const AFTER_2000 = String.raw`(?:(?<teens>${TEENS.join('|')})|(?<tens>twenty|thirty)(?:[ -](?<ones>${ONES.join('|')}))?)`;
const YEAR = String.raw`(?:,?[ ](?:(?:in|of)[ ])?(?:(?<digits>(?:19|20)\d{2})(?!\d)|(?:twenty|two[ ]thousand(?:[ ]and)?)[ ]${AFTER_2000}(?!\p{L})))?`;
const BEFORE = String.raw`(?<![\p{L}\d-])`;

/** 1 to 31, 0 for no day. */
function dayIn(words: string): number {
  const parts = words.toLowerCase().split(/[ -]/u);
  const last = parts.at(-1) ?? '';
  if (last === 'thirtieth') return 30;
  const ones = ORDINALS.indexOf(last) + 1;
  return parts.length === 1 ? ones : ones + (parts[0] === 'thirty' ? 30 : 20);
}

function yearIn({ digits, teens, tens, ones }: Groups): number | null {
  if (digits !== undefined) return Number(digits);
  if (teens !== undefined) return 2010 + TEENS.indexOf(teens.toLowerCase());
  if (tens === undefined) return null;
  const count = ones === undefined ? 0 : ONES.indexOf(ones.toLowerCase()) + 1;
  return 2000 + (tens.toLowerCase() === 'thirty' ? 30 : 20) + count;
}

const inWords = (pattern: string): DateRule => ({
  pattern: new RegExp(pattern, 'giu'),
  read: (groups) => ({
    from: {
      year: yearIn(groups),
      month: MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1,
      day: dayIn(groups['day'] ?? ''),
    },
  }),
});

/** `the twenty fourth of january twenty twenty five`, `March the third`, `may twelfth`. */
export const wordDates: readonly DateRule[] = [
  inWords(String.raw`${BEFORE}(?:the[ ])?${DAY}[ ](?:day[ ])?of[ ]${MONTH}(?!\p{L})${YEAR}`),
  inWords(String.raw`${BEFORE}${MONTH}[ ](?:the[ ])?${DAY}(?![\p{L}-])${YEAR}`),
];
