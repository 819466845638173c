const DIGITS = '零一二三四五六七八九';

function digit(character: string): number {
  if (character === '〇' || character === '○') return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}

/** A number from 0 to 99 written in Chinese (`二十八`, `廿八`, `两`) or in digits (`28`), else null. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const match =
    /^(?:(?<tens>[一二三四五六七八九])?(?<ten>十)|(?<twenty>廿)|(?<thirty>卅))?(?<ones>[一二三四五六七八九两])?$/u.exec(
      text,
    );
  if (!match || text === '') return null;
  const { tens, ten, twenty, thirty, ones } = match.groups ?? {};
  let sum = ones === undefined ? 0 : digit(ones);
  if (ten !== undefined) sum += 10 * (tens === undefined ? 1 : digit(tens));
  if (twenty !== undefined) sum += 20;
  if (thirty !== undefined) sum += 30;
  return sum;
}

/** A year written digit by digit, `2024` or `二〇二四`. */
export function spelledYear(text: string): number {
  return Number(text.replace(/\D/gu, (character) => String(digit(character))));
}
