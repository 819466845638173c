/** Rows of a long list that are read by pages, as far as they come into sight. */

/** Null stands where a row was not read yet. */
export type PagedRows<Row> = readonly (Row | null)[];

export const PAGE = 100;

/** What the core answers with for a page. */
interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** The rows with a page put in its place, as many as the page says that there are. */
export function withPage<Row>(
  before: PagedRows<Row>,
  offset: number,
  { total, rows }: Page<Row>,
): PagedRows<Row> {
  return Array.from({ length: total }, (_, place) => rows[place - offset] ?? before[place] ?? null);
}

/** Where the pages begin that hold the rows from one place to another. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.max(0, last) / PAGE);
  return Array.from({ length: to - from + 1 }, (_, index) => (from + index) * PAGE);
}

/** The same, without pages of which all rows in question are there. */
export function pagesMissing<Row>(rows: PagedRows<Row>, first: number, last: number): number[] {
  return pagesOf(first, Math.min(last, rows.length - 1)).filter((offset) =>
    rows
      .slice(Math.max(first, offset), Math.min(last + 1, offset + PAGE))
      .some((row) => row === null),
  );
}
