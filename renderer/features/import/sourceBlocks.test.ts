import { describe, expect, test } from 'vitest';
import { blockAt, blocksOf, segmentsOf } from './sourceBlocks.ts';

const whole = (text: string) => blocksOf(text).map(({ start, end }) => text.slice(start, end));

describe('the blocks of a text', () => {
  test('are its lines, empty ones too', () => {
    expect(whole('one\n\ntwo\n')).toEqual(['one', '', 'two']);
  });

  test('cut a long line without losing or splitting a character', () => {
    const line = `x${'鯨𩸽'.repeat(3_000)}`;
    const pieces = whole(line);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(line);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });

  test('are found by offset', () => {
    const blocks = blocksOf('one\n\ntwo\nthree');
    expect([0, 3, 5, 8, 13].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 2, 2, 3]);
  });
});

test('a block is cut into pieces that together are all of it', () => {
  const text = 'Harbour Forum in Delft';
  const mark = (field: string, start: number, end: number) =>
    ({ field, fields: [field], kind: 'value', start, end }) as const;
  const marks = [mark('name', 0, 13), mark('place', 17, 22)];
  const segments = segmentsOf(text, { start: 5, end: 22 }, marks);
  expect(segments.map((segment) => [segment.text, segment.mark?.field])).toEqual([
    ['ur Forum', 'name'],
    [' in ', undefined],
    ['Delft', 'place'],
  ]);
  expect(segmentsOf(text, { start: 13, end: 17 }, marks)).toEqual([{ text: ' in ', mark: null }]);
});
