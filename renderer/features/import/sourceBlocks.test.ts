import { describe, expect, test } from 'vitest';
import { emptyDraft } from '#shared/draft.ts';
import { blockAt, blocksOf, marksOf, segmentsOf } from './sourceBlocks.ts';

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

describe('the marks of a draft', () => {
  const span = (field: string, start: number, end: number) =>
    ({ target: 'event', index: 0, field, start, end }) as const;

  test('join fields of the very same characters and never overlap', () => {
    const marks = marksOf(emptyDraft('text'), [
      span('dateStart', 10, 20),
      span('dateEnd', 10, 20),
      span('name', 0, 8),
      span('place', 15, 24),
    ]);
    expect(marks.map(({ start, end, fields }) => [start, end, fields])).toEqual([
      [0, 8, ['name']],
      [10, 20, ['dateStart', 'dateEnd']],
      [20, 24, ['place']],
    ]);
  });

  test('show a session by its title, not by all of its text', () => {
    const of = (field: string, start: number, end: number) =>
      ({ target: 'session', index: 3, field, start, end }) as const;
    const marks = marksOf(emptyDraft('text'), [of('notes', 0, 90), of('title', 2, 9)]);
    expect(marks.map(({ start, field }) => [start, field])).toEqual([[2, 'session.3']]);
  });

  test('cut a block into pieces that together are all of it', () => {
    const text = 'Harbour Forum in Delft';
    const marks = marksOf(emptyDraft('text'), [span('name', 0, 13), span('place', 17, 22)]);
    const segments = segmentsOf(text, { start: 5, end: 22 }, marks);
    expect(segments.map((segment) => [segment.text, segment.mark?.field])).toEqual([
      ['ur Forum', 'name'],
      [' in ', undefined],
      ['Delft', 'place'],
    ]);
  });
});
