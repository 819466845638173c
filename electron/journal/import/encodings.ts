/**
 * Encodings of text: decoding that admits no fault, and how well a decoded text reads as one of
 * the language that its encoding is for.
 */
import type { Encoding } from '#shared/importReading.ts';

export interface StrictText {
  readonly text: string;
  /** The last character was cut in the middle, and is left out. */
  readonly cut: boolean;
}

/**
 * The text, or null where a byte is wrong or the runtime has no such encoding. A byte order mark
 * is no part of the text.
 *
 * @param encoding a label of the WHATWG Encoding Standard
 */
export function strictly(encoding: string, bytes: Uint8Array): StrictText | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
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

/** Enough of a text to tell how well it reads. */
const SAMPLE = 20_000;

/** Encodings whose text has everyday characters of its own. */
type Wide = Exclude<Encoding, 'utf-8' | 'windows-1252'>;

/** Two-byte forms from one lead to another, in which an encoding keeps its everyday characters. */
interface Rows {
  readonly from: number;
  readonly to: number;
  readonly trails: readonly (readonly [number, number])[];
}

const EUC_TRAILS = [[0xa1, 0xfe]] as const;
const BIG5_TRAILS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const;
const SHIFT_JIS_TRAILS = [
  [0x40, 0x7e],
  [0x80, 0xfc],
] as const;

/** Of UTF-16 all that the two older sets of Chinese have: it is told by that alone. */
const CHINESE: readonly (readonly ['gb18030' | 'big5', Rows])[] = [
  ['gb18030', { from: 0xb0, to: 0xf7, trails: EUC_TRAILS }],
  ['big5', { from: 0xa4, to: 0xf9, trails: BIG5_TRAILS }],
];

/** GB 2312 level 1, Big5 level 1, JIS X 0208 level 1 with its kana, the syllables of KS X 1001. */
const EVERYDAY: Readonly<Record<'gb18030' | 'big5' | 'shift_jis' | 'euc-kr', readonly Rows[]>> = {
  gb18030: [{ from: 0xb0, to: 0xd7, trails: EUC_TRAILS }],
  big5: [{ from: 0xa4, to: 0xc6, trails: BIG5_TRAILS }],
  shift_jis: [
    { from: 0x82, to: 0x83, trails: SHIFT_JIS_TRAILS },
    { from: 0x88, to: 0x97, trails: SHIFT_JIS_TRAILS },
  ],
  'euc-kr': [{ from: 0xb0, to: 0xc8, trails: EUC_TRAILS }],
};

const everydaySets = new Map<string, ReadonlySet<string>>();

function everydayCharacters(encoding: keyof typeof EVERYDAY): ReadonlySet<string> {
  return kept(encoding, () => EVERYDAY[encoding].flatMap((rows) => lettersIn(encoding, rows)));
}

const chineseCharacters = (): ReadonlySet<string> =>
  kept('chinese', () => CHINESE.flatMap(([encoding, rows]) => lettersIn(encoding, rows)));

/** A set that is made when it is first asked for. */
function kept(name: string, characters: () => string[]): ReadonlySet<string> {
  const known = everydaySets.get(name);
  if (known) return known;
  const set = new Set(characters());
  everydaySets.set(name, set);
  return set;
}

function lettersIn(encoding: string, rows: Rows): string[] {
  const decoder = new TextDecoder(encoding);
  return formsIn(rows)
    .map((form) => decoder.decode(form))
    .filter((character) => /^\p{L}$/u.test(character));
}

const formsIn = ({ from, to, trails }: Rows): Uint8Array[] =>
  trails.flatMap(([first, last]) =>
    range(from, to).flatMap((lead) =>
      range(first, last).map((trail) => Uint8Array.of(lead, trail)),
    ),
  );

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const CJK_MARKS = /[\u3000-\u3003\u3008-\u3011\u3014\u3015\uFF01-\uFF5E·—…‘’“”×°→●■★☆№]/u;
const LATIN_MARKS = /[‘’“”–—…€£©®°·«»¡¿§]/u;
const LATIN_LETTER = /[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]/u;

/**
 * The share, 0 to 1, of a text's characters beyond ASCII that are everyday ones of the language
 * its encoding is for. Real text comes near 1, text in a wrong encoding hardly above a half.
 */
export function plausibility(text: string, encoding: Encoding): number {
  const sample = text.slice(0, SAMPLE);
  const isEveryday = encoding === 'windows-1252' ? everydayLatin(sample) : everydayWide(encoding);
  let beyond = 0;
  let everyday = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample.charCodeAt(at) < 0x80) continue;
    beyond += 1;
    if (isEveryday(sample.charAt(at), at)) everyday += 1;
  }
  return beyond === 0 ? 1 : everyday / beyond;
}

/** An accented letter stands within a word of plain ones; a sign may stand anywhere. */
function everydayLatin(text: string): (character: string, at: number) => boolean {
  const isPlain = (at: number): boolean => /[A-Za-z]/u.test(text.charAt(at));
  return (character, at) =>
    LATIN_MARKS.test(character) ||
    (LATIN_LETTER.test(character) && (isPlain(at - 1) || isPlain(at + 1)));
}

function everydayWide(encoding: Wide | 'utf-8'): (character: string) => boolean {
  if (encoding === 'utf-8') return (character) => /[\p{L}\p{P}\p{S}]/u.test(character);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const chinese = chineseCharacters();
    return (character) => chinese.has(character) || CJK_MARKS.test(character);
  }
  const known = everydayCharacters(encoding);
  return (character) => known.has(character) || CJK_MARKS.test(character);
}

/** A text has next to no control characters, none of private use, and no sign of a wrong byte. */
const MOST_CONTROLS = 0.02;

export function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > MOST_CONTROLS * sample.length;
}
