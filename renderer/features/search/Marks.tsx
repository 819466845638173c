import { useMemo } from 'react';
import { markedPieces } from '../../ui/markedPieces.ts';

interface MarksProps {
  text: string;
  /** Pairs of UTF-16 offsets. */
  marks: readonly (readonly [number, number])[];
}

/** One line of text with the words marked that were looked for. */
export function Marks({ text, marks }: MarksProps) {
  const pieces = useMemo(
    () =>
      markedPieces(
        text,
        marks.map(([start, end]) => ({ start, end })),
      ),
    [text, marks],
  );
  return pieces.map((piece, index) =>
    // Pieces of one text never change places.
    // oxlint-disable-next-line react/no-array-index-key
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
