import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedPieces } from './markedPieces.ts';

it('marks the spans and nothing else', () => {
  expect(
    markedPieces('One event in May', [
      { start: 13, end: 16 },
      { start: 4, end: 9 },
    ]),
  ).toEqual([
    { text: 'One ', isMarked: false },
    { text: 'event', isMarked: true },
    { text: ' in ', isMarked: false },
    { text: 'May', isMarked: true },
  ]);
});

it('keeps every character once, whatever the spans', () => {
  const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      expect(
        markedPieces(text, spans)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
