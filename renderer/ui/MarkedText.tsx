import { useMemo } from 'react';
import type { Span } from '#shared/draft.ts';
import { markedPieces } from './markedPieces.ts';
import styles from './MarkedText.module.css';

/** A document as it came, as text and never as HTML, with the words marked that were used. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const pieces = useMemo(() => markedPieces(text, spans), [text, spans]);
  return (
    <div className={styles['text']}>
      {pieces.map((piece, index) =>
        // Pieces of one text never change places.
        // oxlint-disable-next-line react/no-array-index-key
        piece.isMarked ? (
          <mark key={index}>{piece.text}</mark>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </div>
  );
}
