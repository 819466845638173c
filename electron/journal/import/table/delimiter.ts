/** What separates the values of a table. */
import { firstRows } from './delimited.ts';

const DELIMITERS = [',', '\t', ';', '|', '，', '；'] as const;
const SAMPLE_CHARACTERS = 64_000;
const SAMPLE_ROWS = 100;

/** `sep=;` on the first line, which Excel takes as an instruction and shows to nobody. */
const SEP_LINE = /^sep=(?<delimiter>[^\r\n]{1,2})\r?(?:\n|$)/iu;

export interface Separation {
  readonly delimiter: string;
  /** Where the first row begins. */
  readonly start: number;
  /** The share of the rows that have as many values as most have. */
  readonly evenness: number;
  /** How many values most rows have. */
  readonly columns: number;
}

/** The likeliest delimiter of a text, or the given one. */
export function findSeparation(text: string, given: string | null = null): Separation {
  const stated = SEP_LINE.exec(text);
  const start = stated?.[0].length ?? 0;
  const delimiter = given ?? stated?.groups?.['delimiter'];
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (delimiter !== undefined) return measured(sample, start, delimiter);
  return DELIMITERS.map((each) => measured(sample, start, each)).reduce((best, each) =>
    worthOf(each) > worthOf(best) ? each : best,
  );
}

/** Even rows of many values; a comma of prose gives neither. */
const worthOf = ({ evenness, columns }: Separation): number =>
  columns < 2 ? 0 : evenness * evenness * Math.min(columns, 12) ** 0.5;

function measured(text: string, start: number, delimiter: string): Separation {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { values } of firstRows(text, start, delimiter, SAMPLE_ROWS)) {
    if (values.every((value) => value.trim() === '')) continue;
    rows += 1;
    counts.set(values.length, (counts.get(values.length) ?? 0) + 1);
  }
  const [columns = 1, most = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { delimiter, start, columns, evenness: rows === 0 ? 0 : most / rows };
}
