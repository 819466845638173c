/** Times of day at the head of a line or cell of a programme. */

export interface ClockRange {
  /** `09:30`. */
  readonly from: string;
  readonly to: string | null;
  /** Characters of the line that the times take. */
  readonly length: number;
}

const HALF_DAY = String.raw`(?:a\.?m\.?|p\.?m\.?|noon)`;
const PREFIX = String.raw`(?:上午|早上|中午|下午|晚上|晚间|凌晨)`;
const ONE = (name: string): string =>
  String.raw`(?<${name}Part>${PREFIX})?\s?(?<${name}Hour>\d{1,2})(?:(?:[:hH时点]|(?<=\d)\.(?=\d\d(?!\d)))(?<${name}Minute>[0-5]\d)?分?)?\s?(?<${name}Half>${HALF_DAY})?`;
const RANGE = new RegExp(
  String.raw`^[\s(\[【*|]{0,4}${ONE('from')}(?:\s{0,2}(?:-|–|—|―|~|～|〜|−|至|到|to|until|till|->|→){1,2}\s{0,2}${ONE('to')})?(?!\d)\s{0,2}(?:h|hrs|uhr|CET|CEST|BST|GMT|UTC|EST|EDT|PST|PDT|CST|JST|SGT|HKT)?[\s)\]】]{0,3}[:：|,，、.·•\-–—]{0,2}\s{0,3}`,
  'iu',
);

type Groups = Readonly<Partial<Record<string, string>>>;

/**
 * The time or range of times that a folded line begins with: `09:00 – 09:30`, `2:30 PM`, `下午2点半`
 * without its half; null for a bare number, which may be anything.
 */
export function clockAt(line: string): ClockRange | null {
  const match = RANGE.exec(line.slice(0, 60));
  const groups: Groups | undefined = match?.groups;
  if (!match || !groups) return null;
  const toHalf = groups['toHalf'];
  const from = timeOf(groups, 'from', groups['fromHalf'] ?? toHalf);
  const to =
    groups['toHour'] === undefined ? null : timeOf(groups, 'to', toHalf ?? groups['fromHalf']);
  if (from === null || (groups['toHour'] !== undefined && to === null)) return null;
  const isSaid = (name: string): boolean =>
    groups[`${name}Minute`] !== undefined || groups[`${name}Half`] !== undefined;
  // `10-12` and `3` are numbers; `3pm`, `10:00`, `10-12am` are times.
  if (!isSaid('from') && !isSaid('to') && groups['fromPart'] === undefined) return null;
  const { first, last } = inOrder(
    from,
    to,
    groups['fromHalf'] === undefined && toHalf !== undefined,
  );
  return {
    from: written(first),
    to: last === null ? null : written(last),
    length: match[0].length,
  };
}

/** Minutes since midnight. */
function timeOf(groups: Groups, name: string, half: string | undefined): number | null {
  const hour = Number(groups[`${name}Hour`]);
  const minute = Number(groups[`${name}Minute`] ?? 0);
  const part = groups[`${name}Part`] ?? groups['fromPart'];
  const isAfternoon =
    (half !== undefined && /^p|noon/iu.test(half)) || (part !== undefined && /下午|晚/u.test(part));
  const isMorning = half !== undefined && /^a/iu.test(half);
  if (hour > 24 || (half !== undefined && hour > 12 && isMorning)) return null;
  const shifted = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  const minutes = 60 * shifted + minute;
  return minutes < 24 * 60 ? minutes : null;
}

/** `11:30 - 1:00 PM` begins before noon. */
function inOrder(
  first: number,
  last: number | null,
  shared: boolean,
): { first: number; last: number | null } {
  if (last === null || last >= first) return { first, last };
  if (shared && first - 720 >= 0 && first - 720 <= last) return { first: first - 720, last };
  return last + 720 > first && last + 720 < 24 * 60
    ? { first, last: last + 720 }
    : { first, last: null };
}

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
