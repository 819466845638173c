import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunksOf } from './chunks.ts';

const pieces = (text: string): string[] =>
  chunksOf(text).map(({ start, length }) => text.slice(start, start + length));

it('leaves a short text whole, and makes nothing of none', () => {
  expect(pieces('Short. And sweet.')).toEqual(['Short. And sweet.']);
  expect(pieces('')).toEqual([]);
});

it('cuts a long text at the ends of sentences', () => {
  const text = '这是一个不长的句子，说的是数据。'.repeat(200);
  expect(pieces(text).length).toBeGreaterThan(4);
  expect(pieces(text).every((piece) => piece.endsWith('。'))).toBe(true);
  expect(pieces(text).join('')).toBe(text);
});

it('leaves out nothing, splits no character, and overlaps where no sentence ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '数', '据', '𠮷', '。', '. ', '\n'), { maxLength: 3_000 }),
      (characters) => {
        const text = characters.join('');
        const chunks = chunksOf(text);
        let covered = 0;
        for (const { start, length } of chunks) {
          expect(start).toBeLessThanOrEqual(covered);
          expect(start + length).toBeGreaterThan(covered);
          expect(text.slice(start, start + length).isWellFormed()).toBe(true);
          covered = start + length;
        }
        expect(covered).toBe(text.length);
      },
    ),
    { numRuns: 60 },
  );
});
