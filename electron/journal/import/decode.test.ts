import { describe, expect, it } from 'vitest';
import type { Encoding } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { decodeDocument } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = Buffer.from(marked, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** GB18030 bytes of characters, found by decoding every two-byte and some four-byte forms. */
const GB_BYTES = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    GB_BYTES.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}
GB_BYTES.set('𠮷', [0x95, 0x34, 0xb2, 0x35]);

const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (GB_BYTES.get(character) ?? []),
    ),
  );

/** Of a document whose encoding is certain. */
function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const decoded = decodeDocument(bytes);
  if (decoded.kind === 'encoding') throw new Error('asked');
  return { text: decoded.text, encoding: decoded.encoding };
}

const refusal = (bytes: Uint8Array): string => {
  try {
    const decoded = decodeDocument(bytes);
    return decoded.kind === 'encoding' ? 'asked' : decoded.encoding;
  } catch (error) {
    return error instanceof Refusal ? error.failure.code : String(error);
  }
};

const english = 'Notes from the kite meetup, held by the sea in late spring. '.repeat(3);
const chinese = '风筝大会的笔记：今年的风比去年大，讲者说线要放得更长。'.repeat(4);
const mixed = `# 风筝 Kite\r\n\r\n${chinese}${english}`;
const rare = `${chinese}𠮷`;

describe.each([
  ['English', english],
  ['Chinese', chinese],
  ['mixed', mixed],
  ['with a rare character', rare],
])('text in %s', (_, text) => {
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\uFEFF${text}`)],
    ['utf-16le', utf16(text, 'le')],
    ['utf-16le', utf16(text, 'le', true)],
    ['utf-16be', utf16(text, 'be')],
    ['utf-16be', utf16(text, 'be', true)],
    ['gb18030', gb18030(text)],
  ])('is read from %s', (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    const plainAscii = text === english && encoding === 'gb18030';
    expect(decoded.encoding).toBe(plainAscii ? 'utf-8' : encoding);
  });

  it.each([
    ['utf-8', utf8(rare)],
    ['utf-16le', utf16(rare, 'le')],
    ['utf-16be', utf16(rare, 'be')],
    ['gb18030', gb18030(rare)],
  ])('is read from %s that was cut within its last character', (_encoding, bytes) => {
    expect(decodeText(bytes.subarray(0, -1)).text).toBe(chinese);
  });
});

it('reads short Chinese text', () => {
  expect(decodeText(utf8('风筝'))).toEqual({ text: '风筝', encoding: 'utf-8' });
  expect(decodeText(utf16('会议', 'le'))).toEqual({ text: '会议', encoding: 'utf-16le' });
  expect(decodeText(gb18030('会议纪要'))).toEqual({ text: '会议纪要', encoding: 'gb18030' });
});

describe('what is refused', () => {
  it.each([
    ['no bytes', Uint8Array.of(), 'empty-file'],
    ['white space', utf8(' \r\n\t '), 'empty-file'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-file'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'binary-file'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 'binary-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary-file'],
    ['bytes with NULs', Uint8Array.of(1, 0, 0, 7, 200, 0, 0, 9, 250), 'binary-file'],
    ['control characters', utf8('\u0001\u0002\u0003 text \u0004'), 'binary-file'],
    ['UTF-8 with a wrong byte', Uint8Array.from([...utf8('风筝'), 0xff, 0x41]), 'undecodable'],
    ['a mark that lies', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff, 0x41), 'undecodable'],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });
});

/** Bytes of a text in an encoding of two-byte forms, found by decoding all of them. */
function encoder(label: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(label);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((each) =>
        each < '\u0080' ? [each.charCodeAt(0)] : (bytesOf.get(each) ?? [0x3f]),
      ),
    );
}

const candidatesOf = (bytes: Uint8Array): string[] => {
  const decoded = decodeDocument(bytes);
  return decoded.kind === 'encoding' ? decoded.candidates.map(({ encoding }) => encoding) : [];
};

const OTHERS: readonly (readonly [Encoding, string])[] = [
  ['big5', '風箏大會的筆記：今年的風比去年大，講者說線要放得更長。'],
  ['shift_jis', 'たこあげ大会のメモ：今年の風は去年より強かった。'],
  ['euc-kr', '연날리기 대회 메모: 올해는 작년보다 바람이 강했다.'],
];

describe('an encoding that is not certain is asked for', () => {
  it.each(OTHERS)('%s comes first, and reads right when chosen', (label, text) => {
    const bytes = encoder(label)(text);
    const decoded = decodeDocument(bytes);
    expect(decoded.kind).toBe('encoding');
    const [first] = decoded.kind === 'encoding' ? decoded.candidates : [];
    expect(first).toEqual({ encoding: label, preview: text });
    expect(decodeDocument(bytes, label)).toEqual({ kind: 'text', text, encoding: label });
  });

  it('Latin text with accents is, too', () => {
    const text = 'Un café près de la forêt';
    const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
    expect(candidatesOf(bytes)[0]).toBe('windows-1252');
    expect(decodeDocument(bytes, 'windows-1252')).toMatchObject({ text });
  });

  it('the preview shows the first words that are not in ASCII', () => {
    const bytes = encoder('big5')(`${'Plain words.\n'.repeat(500)}風箏大會的筆記`);
    const decoded = decodeDocument(bytes);
    const previews = decoded.kind === 'encoding' ? decoded.candidates : [];
    expect(previews[0]).toEqual({ encoding: 'big5', preview: '風箏大會的筆記' });
  });

  it('a chosen one is taken by the letter, and refused where a byte is wrong', () => {
    const bytes = utf8('Café');
    expect(decodeDocument(bytes, 'windows-1252')).toMatchObject({ text: 'CafÃ©' });
    expect(() => decodeDocument(Uint8Array.of(0x41, 0xff, 0xff), 'utf-8')).toThrow(
      'no valid utf-8',
    );
  });
});

describe('an encoding that the document declares', () => {
  const page = (charset: string) =>
    `<!doctype html><html><head><meta charset="${charset}"><title>風箏大會</title></head></html>`;

  it.each([
    ['big5', 'big5'],
    ['BIG5-HKSCS', 'big5'],
  ])('%s is honoured where it fits', (charset, encoding) => {
    expect(decodeDocument(encoder('big5')(page(charset)))).toMatchObject({
      text: page(charset),
      encoding,
    });
  });

  it('of an XML file, too', () => {
    const text = '<?xml version="1.0" encoding="Shift_JIS"?><schedule>たこ</schedule>';
    expect(decodeDocument(encoder('shift_jis')(text))).toMatchObject({
      text,
      encoding: 'shift_jis',
    });
  });

  it('gb2312 means all of GB18030', () => {
    const text = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">镕';
    expect(decodeDocument(gb18030(text))).toMatchObject({ text, encoding: 'gb18030' });
  });

  it('is not believed over valid UTF-8, nor where it does not fit', () => {
    expect(decodeDocument(utf8(page('big5')))).toMatchObject({ encoding: 'utf-8' });
    expect(decodeDocument(gb18030(`<meta charset="utf-8">${chinese}`))).toMatchObject({
      encoding: 'gb18030',
    });
  });
});

it('unfolds the lines of a calendar before its bytes become text', () => {
  const line = 'SUMMARY:风筝大会';
  const bytes = Buffer.from(`BEGIN:VCALENDAR\r\n${line}\r\n`);
  const cut = bytes.indexOf('风') + 1;
  const folded = Buffer.concat([bytes.subarray(0, cut), Buffer.from('\r\n '), bytes.subarray(cut)]);
  expect(decodeDocument(folded)).toMatchObject({ text: bytes.toString(), encoding: 'utf-8' });
});

/** Thirty texts in all of their encodings and sizes, whole and cut within a character. */
describe('no text is silently read wrong', () => {
  const words = [
    ...Array.from(chinese.slice(0, 26)).map((_, at) => chinese.slice(at)),
    english,
    mixed,
    rare,
    `${english}${chinese}`,
  ];
  const encoders: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['utf-8', utf8],
    ['utf-8 with a mark', (text) => utf8(`\uFEFF${text}`)],
    ['utf-16le', (text) => utf16(text, 'le')],
    ['utf-16le with a mark', (text) => utf16(text, 'le', true)],
    ['utf-16be', (text) => utf16(text, 'be')],
    ['utf-16be with a mark', (text) => utf16(text, 'be', true)],
    ['gb18030', gb18030],
  ];
  const sizes: readonly (readonly [string, (text: string) => string])[] = [
    ['a few characters', (text) => text.slice(0, 2)],
    ['1 KB', (text) => text.repeat(6)],
    ['200 KB', (text) => text.repeat(1_500)],
  ];

  it.each(encoders)('in %s', (_label, encode) => {
    let undecided = 0;
    for (const word of words) {
      for (const [, sized] of sizes) {
        const text = sized(word);
        for (const bytes of [encode(text), encode(text).subarray(0, -1)]) {
          const read = outcome(bytes);
          expect(read === null || text.startsWith(read), JSON.stringify(read?.slice(0, 20))).toBe(
            true,
          );
          if (read === null && bytes.length >= 64) undecided += 1;
        }
      }
    }
    expect(undecided).toBeLessThanOrEqual(0.02 * words.length * 4);
  });

  function outcome(bytes: Uint8Array): string | null {
    try {
      const decoded = decodeDocument(bytes);
      return decoded.kind === 'encoding' ? null : decoded.text;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
});
