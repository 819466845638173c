/** Bytes of UTF-8 that a name may have; every file system in use takes more, sync tools less. */
const MAX_BYTES = 120;

/**
 * Signs that Windows refuses in names or that mean a path somewhere; control characters; and those
 * that turn the reading direction or cannot be seen, with which a name can pretend to be another.
 */
const UNSAFE = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\p{Zl}|\p{Zp}/gu;

/** For a name of which nothing can be kept. */
const NAMELESS = 'event';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * Makes file names that are safe on every system: `2024-12-19 Name.md`. No two names of one maker
 * are the same, letter case and the spelling of accents aside, since some systems tell neither
 * apart. The date in front keeps the device names of Windows out of reach.
 */
export function fileNameMaker(extension: string): (date: string | null, name: string) => string {
  const taken = new Set<string>();
  /** How far the counting of a name has come: a thousand meetups of one name are no rare thing. */
  const counts = new Map<string, number>();
  return (date, name) => {
    const start = `${date ?? 'undated'} `;
    const wanted = start + name;
    for (let count = (counts.get(wanted) ?? 0) + 1; ; count += 1) {
      const end = count === 1 ? extension : ` (${count})${extension}`;
      const room = MAX_BYTES - bytesOf(start) - bytesOf(end);
      const fileName = start + (fitting(safe(name), room) || NAMELESS) + end;
      const key = fileName.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      counts.set(wanted, count);
      return fileName;
    }
  };
}

const safe = (name: string): string =>
  trimmed(name.normalize('NFC').replace(UNSAFE, '-').replace(/\s+/gu, ' '));

/** Windows drops dots and spaces at the end of a name. */
const trimmed = (text: string): string => text.trim().replace(/[. ]+$/u, '');

/** As many whole characters as fit, as the eye counts them. */
function fitting(text: string, bytes: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (bytesOf(kept) + bytesOf(segment) > bytes) break;
    kept += segment;
  }
  return trimmed(kept);
}
