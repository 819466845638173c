/** Weekdays that stand before a date, which tell nothing beyond it. */

const BEFORE_DATE =
  /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?=(?:the )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}(?!\p{L})|\p{L}{3,9}\.? \d{1,2}(?!\d))/giu;

/** The text with spaces for the weekday of `Tuesday, 27 May`, as long as before. */
export const withoutWeekdays = (text: string): string =>
  text.replace(BEFORE_DATE, (weekday) => ' '.repeat(weekday.length));
