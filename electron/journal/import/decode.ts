/**
 * Bytes to text: byte order mark, strict UTF-8, what the document declares, statistics for UTF-16,
 * strict GB18030, in this order, because short Chinese text in one of them is often valid in the
 * next. Never a guess: what fits none of them well is asked of the user, with previews.
 */
import type { Encoding } from '#shared/importReading.ts';
import { ENCODINGS } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import { isMostlyControls, plausibility, strictly } from './encodings.ts';
import { isFolded, unfolded } from './folding.ts';

export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  /** Label of the encoding as the WHATWG Encoding Standard names it. */
  readonly encoding: string;
}

/** No encoding is certain; each candidate decodes the document without a fault, likeliest first. */
export interface EncodingQuestion {
  readonly kind: 'encoding';
  readonly candidates: readonly { readonly encoding: Encoding; readonly preview: string }[];
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** First bytes of formats that hold no plain text. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['Office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['MP3', [0x49, 0x44, 0x33]],
  ['RIFF', [0x52, 0x49, 0x46, 0x46]],
  ['Ogg', [0x4f, 0x67, 0x67, 0x53]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Decodes a document. The lines of a calendar are unfolded first, as folding may split a character.
 *
 * @param chosen what the user says that it is in; null leaves it to the document
 * @throws Refusal `empty-file`, `binary-file` (a known format, or bytes that no text has), or
 *   `undecodable` where it is in none of the encodings, or not in the one that was chosen
 */
export function decodeDocument(
  bytes: Uint8Array,
  chosen: Encoding | null = null,
): DecodedText | EncodingQuestion {
  if (bytes.length === 0) throw new Refusal('empty-file', 'the file holds no bytes');
  const whole = isFolded(bytes) ? unfolded(bytes) : bytes;
  const decoded =
    (chosen === null ? decodeByMark(whole) : decodeAs(whole, chosen)) ?? decodeByContent(whole);
  if (decoded.kind === 'encoding') return decoded;
  if (decoded.text.trim() === '') throw new Refusal('empty-file', 'the file holds no text');
  if (!isMostlyControls(decoded.text)) return decoded;
  if (chosen !== null) throw undecodable(chosen);
  throw new Refusal('binary-file', 'the file holds no text');
}

const textIn = (encoding: string, text: string): DecodedText => ({ kind: 'text', text, encoding });

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const strict = strictly(encoding, bytes);
  if (strict === null) throw undecodable(encoding);
  return textIn(encoding, strict.text.replace(/^\uFEFF/u, ''));
}

const undecodable = (encoding: string): Refusal =>
  new Refusal('undecodable', `the file is no valid ${encoding}`, { details: { encoding } });

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const encoding = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  return encoding === undefined ? null : decodeAs(bytes, encoding);
}

function decodeByContent(bytes: Uint8Array): DecodedText | EncodingQuestion {
  const format = SIGNATURES.find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (format !== undefined) {
    throw new Refusal('binary-file', `the file is ${format}`, { details: { type: format } });
  }
  const hasNul = bytes.includes(0);
  const utf8 = hasNul ? null : strictly('utf-8', bytes);
  if (utf8 && (!utf8.cut || /[^\p{ASCII}]/u.test(utf8.text))) {
    return isChance(utf8.text, bytes) ? questionAbout(bytes) : textIn('utf-8', utf8.text);
  }
  const declared = hasNul ? null : decodeAsDeclared(bytes);
  if (declared) return declared;
  const wide = utf8 ? null : wideEncodingOf(bytes);
  const wideText = wide && strictly(wide, bytes);
  const chinese = hasNul || utf8 || !looksLikeGb(bytes) ? null : strictly('gb18030', bytes);
  if (wide && wideText && !chinese && (hasNul || hasNoRival(wideText.text, wide, bytes))) {
    return textIn(wide, wideText.text);
  }
  if (hasNul) throw new Refusal('binary-file', 'the file holds bytes that no text has');
  if (chinese && !wideText && hasNoRival(chinese.text, 'gb18030', bytes)) {
    return textIn('gb18030', chinese.text);
  }
  return questionAbout(bytes);
}

function decodeAsDeclared(bytes: Uint8Array): DecodedText | null {
  const encoding = declaredEncoding(bytes);
  const strict = encoding === null ? null : strictly(encoding, bytes);
  return encoding === null || strict === null ? null : textIn(encoding, strict.text);
}

const RIVALS = ['big5', 'euc-kr', 'shift_jis'] as const;
const LEAST_AHEAD = 0.1;

/** Whether nothing else that these bytes may be reads about as well as what they were read as. */
function hasNoRival(text: string, encoding: Encoding, bytes: Uint8Array): boolean {
  const own = plausibility(text, encoding);
  return RIVALS.every((rival) => readsAs(rival, bytes) <= own - LEAST_AHEAD);
}

/** How well the bytes read in an encoding, 0 to 1; 0 where they are not valid in it. */
function readsAs(encoding: Encoding, bytes: Uint8Array): number {
  const strict = strictly(encoding, bytes);
  return strict === null ? 0 : plausibility(strict.text, encoding);
}

/** Fewer bytes may be valid UTF-8 by chance. */
const CERTAIN_BYTES = 64;
const LEAST_WORDS = 0.75;
const FEW_CHARACTERS = 8;
const LEAST_RIVAL = 0.8;

/** Whether a short text is valid UTF-8 by chance only, and Chinese in another encoding. */
function isChance(text: string, bytes: Uint8Array): boolean {
  if (bytes.length >= CERTAIN_BYTES) return false;
  const accents = plausibility(text, 'windows-1252') >= LEAST_RIVAL ? '\u00C0-\u017F' : '';
  const usual = text.match(new RegExp(`[\\w\\s.,:;!?#*\\/\u0800-\uFFFF${accents}-]`, 'gu'));
  const least = text.length <= FEW_CHARACTERS ? 1 : LEAST_WORDS;
  if ((usual?.length ?? 0) >= least * text.length) return false;
  return (['gb18030', 'utf-16le', 'utf-16be'] as const).some(
    (encoding) =>
      readsAs(encoding, bytes) >= LEAST_RIVAL && strictly(encoding, bytes)?.text !== text,
  );
}

const PREVIEW = 400;
const PREVIEW_BEFORE = 40;
/** Below this share of everyday characters a text is in another encoding. */
const LEAST_READABLE = 0.3;

/** Of two that read as well, that in which fewer other texts do: Korean reads as everyday Chinese. */
const TELLING: readonly Encoding[] = [
  'euc-kr',
  'shift_jis',
  'big5',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'utf-8',
  'windows-1252',
];

function questionAbout(bytes: Uint8Array): EncodingQuestion {
  const readable = ENCODINGS.flatMap((encoding) => {
    const strict = strictly(encoding, bytes);
    if (strict === null || !looksLikeText(strict.text)) return [];
    const score = plausibility(strict.text, encoding);
    return score < LEAST_READABLE ? [] : [{ encoding, score, ...strict }];
  });
  const whole = readable.filter(({ cut }) => !cut);
  const candidates = (whole.length > 0 ? whole : readable).toSorted(
    (a, b) => b.score - a.score || TELLING.indexOf(a.encoding) - TELLING.indexOf(b.encoding),
  );
  if (candidates.length === 0) {
    throw new Refusal('undecodable', 'the file is in no encoding that is known here');
  }
  return {
    kind: 'encoding',
    candidates: candidates.map(({ encoding, text }) => ({ encoding, preview: previewOf(text) })),
  };
}

const looksLikeText = (text: string): boolean =>
  text.trim() !== '' && !isMostlyControls(text) && !/[\u0080-\u009F\uE000-\uF8FF]/u.test(text);

/** The text around the first character that the encodings do not have in common. */
function previewOf(text: string): string {
  const first = text.search(/[^\p{ASCII}]/u);
  const line = text.lastIndexOf('\n', first) + 1;
  const start = first - line > PREVIEW_BEFORE ? first - PREVIEW_BEFORE : line;
  return text.slice(Math.max(0, start), Math.max(0, start) + PREVIEW).toWellFormed();
}

/** Enough of a document to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024;
const LEAST_PLAUSIBLE = 0.9;
const LEAST_LEAD = 0.2;

/** UTF-16 without a mark: one byte order gives common characters throughout, the other does not. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const little = plausibleShare(sample, 0);
  const big = plausibleShare(sample, 1);
  if (Math.max(little, big) < LEAST_PLAUSIBLE || Math.abs(little - big) < LEAST_LEAD) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function plausibleShare(bytes: Uint8Array, lowAt: 0 | 1): number {
  const units = Math.floor(bytes.length / 2);
  let plausible = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const low = bytes[2 * unit + lowAt] ?? 0;
    const high = bytes[2 * unit + 1 - lowAt] ?? 0;
    if (isCommonUnit(high * 256 + low)) plausible += 1;
  }
  return units === 0 ? 0 : plausible / units;
}

/** Chinese and Latin; a low byte of zero is a Latin letter read in the wrong order. */
const isCommonUnit = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d ||
  (unit >= 0xa0 && unit < 0x250) ||
  (unit >= 0x2010 && unit < 0x2040) ||
  (unit >= 0x3000 && unit < 0x3020) ||
  (unit >= 0x4e00 && unit < 0x9fa6 && (unit & 0xff) !== 0) ||
  (unit >= 0xd83c && unit < 0xd840) ||
  (unit >= 0xdc00 && unit < 0xe000) ||
  (unit >= 0xff00 && unit < 0xff60);

const LEAST_COMMON = 0.8;
const MOST_KANA = 0.2;

/**
 * Whether the bytes above ASCII are mostly pairs of GB 2312 (its simplified characters) or four-byte
 * forms, and not the kana that EUC-JP has in the same rows.
 */
function looksLikeGb(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let characters = 0;
  let common = 0;
  let kana = 0;
  let at = 0;
  while (at < end) {
    const [lead = 0, second = 0] = bytes.subarray(at, at + 2);
    const fourBytes = lead >= 0x81 && second >= 0x30 && second <= 0x39;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    characters += 1;
    if (fourBytes || (lead >= 0xa1 && lead <= 0xf7 && second >= 0xa1)) common += 1;
    if (lead === 0xa4 || lead === 0xa5) kana += 1;
    at += fourBytes ? 4 : 2;
  }
  return common >= LEAST_COMMON * characters && kana <= MOST_KANA * characters;
}
