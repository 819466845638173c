import { describe, expect, it } from 'vitest';
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
