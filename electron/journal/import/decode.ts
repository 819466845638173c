/**
 * Bytes to text: byte order mark, strict UTF-8, statistics for UTF-16, strict GB18030, in this
 * order, because short Chinese text in one of them is often valid in the next. Never a guess: what
 * fits none of them well is refused.
 */
import { Refusal } from '#shared/result.ts';

export interface DecodedText {
  readonly text: string;
  /** Label of the encoding as the WHATWG Encoding Standard names it. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const BYTE_ORDER_MARKS: readonly (readonly [DecodedText['encoding'], readonly number[]])[] = [
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
 * Decodes a document.
 *
 * @throws Refusal `empty-file`, `binary-file` (a known format, or bytes that no text has), or
 *   `undecodable` where the text is in none of the encodings for sure.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new Refusal('empty-file', 'the file holds no bytes');
  const decoded = decodeByMark(bytes) ?? decodeByContent(bytes);
  if (decoded.text.trim() === '') throw new Refusal('empty-file', 'the file holds no text');
  if (isMostlyControls(decoded.text)) throw new Refusal('binary-file', 'the file holds no text');
  return decoded;
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const encoding = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (encoding === undefined) return null;
  const strict = strictly(encoding, bytes);
  if (strict === null) throw new Refusal('undecodable', `the file is no valid ${encoding}`);
  return { text: strict.text.replace(/^\uFEFF/u, ''), encoding };
}

function decodeByContent(bytes: Uint8Array): DecodedText {
  const format = SIGNATURES.find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (format !== undefined) {
    throw new Refusal('binary-file', `the file is ${format}`, { details: { type: format } });
  }
  const hasNul = bytes.includes(0);
  const utf8 = hasNul ? null : strictly('utf-8', bytes);
  if (utf8 && (!utf8.cut || /[^\p{ASCII}]/u.test(utf8.text))) {
    return { text: utf8.text, encoding: 'utf-8' };
  }
  const wide = utf8 ? null : wideEncodingOf(bytes);
  const chinese = hasNul || utf8 || !looksLikeGb(bytes) ? null : strictly('gb18030', bytes);
  const wideText = wide && strictly(wide, bytes);
  if (wide && wideText && !chinese) return { text: wideText.text, encoding: wide };
  if (hasNul) throw new Refusal('binary-file', 'the file holds bytes that no text has');
  if (chinese && !wideText) return { text: chinese.text, encoding: 'gb18030' };
  throw new Refusal('undecodable', 'the encoding of the file is not certain');
}

interface StrictText {
  readonly text: string;
  /** The last character was cut in the middle, and is left out. */
  readonly cut: boolean;
}

/** The text, or null where a byte is wrong. */
function strictly(encoding: DecodedText['encoding'], bytes: Uint8Array): StrictText | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    return { text, cut: !endsWhole(decoder) };
  } catch {
    return null;
  }
}

function endsWhole(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
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

const MOST_CONTROLS = 0.02;

function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > MOST_CONTROLS * sample.length;
}
