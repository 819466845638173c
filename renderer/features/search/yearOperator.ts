/** The year that a search asks for, as its operator in the text. */

const YEAR = /(?<=^|\s)(?:year|年|年份)[:：]\S*/iu;

export const hasYear = (text: string): boolean => YEAR.test(text);

/** The search for another year, or for one at all. */
export const withYear = (text: string, year: number): string =>
  hasYear(text)
    ? text.replace(YEAR, `year:${year}`)
    : [text.trim(), `year:${year}`].filter(Boolean).join(' ');
