/** The figures that comparing drafts with their labels gives. */
/** What the figures are about. `no…` counts the documents in which nothing was made up. */
export const MEASURES = [
  'name',
  'dates',
  'noDateInvented',
  'place',
  'noPlaceInvented',
  'role',
  'noRoleInvented',
  'language',
  'hints',
  'sessions',
  'speakers',
  'takeaways',
  'noTakeawayInvented',
  'verdict',
  'noVerdictInvented',
  'events',
  'times',
  'rooms',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Counts {
  readonly found: number;
  readonly proposed: number;
  readonly expected: number;
}

export interface DocumentScore {
  readonly file: string;
  readonly shape: string;
  /** Absent where the label does not speak of it. */
  readonly counts: Readonly<Partial<Record<Measure, Counts>>>;
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
}

/** What one comparison found. */
export interface Finding {
  readonly measure: Measure;
  readonly counts: Counts;
  readonly problems: readonly string[];
}

/** A value that is right or not. */
export const finding = (measure: Measure, isRight: boolean, problem: string): Finding => ({
  measure,
  counts: { found: isRight ? 1 : 0, proposed: 1, expected: 1 },
  problems: isRight ? [] : [`${measure}: ${problem}`],
});

/** Both counted together. */
export const sum = (one: Counts | undefined, other: Counts): Counts => ({
  found: (one?.found ?? 0) + other.found,
  proposed: (one?.proposed ?? 0) + other.proposed,
  expected: (one?.expected ?? 0) + other.expected,
});

/** The sums of many documents. */
export function totalOf(scores: readonly DocumentScore[]): Partial<Record<Measure, Counts>> {
  const totals: Partial<Record<Measure, Counts>> = {};
  for (const measure of MEASURES) {
    for (const { counts } of scores) {
      const own = counts[measure];
      if (own) totals[measure] = sum(totals[measure], own);
    }
  }
  return totals;
}

/** Share of what was expected that was found, 0 to 1. */
export const shareOf = ({ found, expected }: Counts): number =>
  expected === 0 ? 1 : found / expected;

/** Harmonic mean of precision and recall, 0 to 1. */
export const f1Of = ({ found, proposed, expected }: Counts): number =>
  proposed + expected === 0 ? 1 : (2 * found) / (proposed + expected);
