import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameMaker } from './fileNames.ts';

const name = (text: string, date: string | null = '2024-12-19'): string =>
  fileNameMaker('.md')(date, text);

test.each([
  ['Harbour Forum', '2024-12-19 Harbour Forum.md'],
  ['港口论坛：第三届', '2024-12-19 港口论坛：第三届.md'],
  ['../../etc/passwd', '2024-12-19 ..-..-etc-passwd.md'],
  ['C:\\Windows\\system32', '2024-12-19 C--Windows-system32.md'],
  ['CON', '2024-12-19 CON.md'],
  ['A <b>bold</b> claim?', '2024-12-19 A -b-bold--b- claim-.md'],
  ['ends with dots...', '2024-12-19 ends with dots.md'],
  ['dm.txt\u202Eexe', '2024-12-19 dm.txt-exe.md'],
  ['nul\0byte\tand\nline', '2024-12-19 nul-byte-and-line.md'],
  ['...', '2024-12-19 event.md'],
  ['e\u0301te\u0301', '2024-12-19 été.md'],
])('%j is written as %j', (text, expected) => {
  expect(name(text)).toBe(expected);
});

test('an event without a date says so', () => {
  expect(name('Harbour Forum', null)).toBe('undated Harbour Forum.md');
});

test('a long name is cut between characters, extension and number kept', () => {
  const make = fileNameMaker('.md');
  const long = '论'.repeat(299);
  const names = [make('2024', long), make('2024', long), make('2024', '👍🏽'.repeat(100))];
  expect(names[0]).toMatch(/^2024 论+\.md$/);
  expect(names[1]).toMatch(/^2024 论+ \(2\)\.md$/);
  expect(names[2]).toMatch(/^2024 (👍🏽)+\.md$/u);
  for (const each of names) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(120);
});

test('names that a file system would take for one another are told apart', () => {
  const make = fileNameMaker('.md');
  const names = ['Été', 'ÉTÉ', 'E\u0301te\u0301', 'Été', 'Été (2)'].map((each) =>
    make('2024', each),
  );
  expect(new Set(names.map((each) => each.normalize('NFD').toLowerCase())).size).toBe(5);
});

test('any name at all gives a plain name of at most 120 bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const make = fileNameMaker('.md');
      const names = texts.map((text) => make(null, text));
      expect(new Set(names).size).toBe(names.length);
      for (const each of names) {
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(120);
        expect(each).toMatch(/^undated [^<>:"/\\|?*\p{Cc}\p{Cf}]*[^. ]\.md$/u);
      }
    }),
  );
});

test('thousands of events of one name do not keep the export waiting', () => {
  const make = fileNameMaker('.md');
  const names = Array.from({ length: 5_000 }, () => make(null, 'Weekly meetup'));
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 2)).toEqual(['undated Weekly meetup.md', 'undated Weekly meetup (2).md']);
  expect(names.at(-1)).toBe('undated Weekly meetup (5000).md');
});
