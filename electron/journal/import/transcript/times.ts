/** The time codes of transcripts. */

/** `12:31`, `1:02:03`, `00:12:31.500`: minutes and seconds, with hours or without. */
export const CLOCK = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?`;

const PARTS = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>[0-5]\d)(?:[.,]\d{1,3})?$/u;

/** Seconds from the beginning, or null where it is no time code. */
export function secondsOf(clock: string): number | null {
  const groups = PARTS.exec(clock.trim())?.groups;
  if (!groups) return null;
  const hours = Number(groups['hours'] ?? 0);
  return hours * 3600 + Number(groups['minutes'] ?? 0) * 60 + Number(groups['seconds'] ?? 0);
}

/** A time code as a draft has it, `00:12:31`; null where it is none. */
export function timeCode(clock: string): string | null {
  const seconds = secondsOf(clock);
  if (seconds === null) return null;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [hours, minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
