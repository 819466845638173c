import type { Worth } from '#shared/worth.ts';
import { cx } from './cx.ts';
import styles from './worth.module.css';

interface WorthGlyphProps {
  worth: Worth | null;
  /** Width and height in CSS pixels. */
  size?: number;
  /** Where it stands within a picture. */
  x?: number;
  y?: number;
}

/**
 * Worth by its shape: crossed, quarter, half, three quarters, full; dashed where not yet rated.
 * The colour only repeats it. Its word stands beside it or names what it is in.
 */
export function WorthGlyph({ worth, size = 16, x, y }: WorthGlyphProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      x={x}
      y={y}
      width={size}
      height={size}
      className={cx(styles['glyph'], styles[`worth${worth ?? 0}`])}
    >
      <circle
        cx="10"
        cy="10"
        r="8.75"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeDasharray={worth === null ? '2.75 2.75' : undefined}
      />
      <WorthFill worth={worth} />
    </svg>
  );
}

/** A part of the disc, clockwise from the top. */
function WorthFill({ worth }: { worth: Worth | null }) {
  switch (worth) {
    case null:
      return null;
    case 1:
      return <path d="M4 16 16 4" stroke="currentColor" strokeWidth="1.75" />;
    case 2:
      return <path d="M10 10V4a6 6 0 0 1 6 6Z" fill="currentColor" />;
    case 3:
      return <path d="M10 4a6 6 0 0 1 0 12Z" fill="currentColor" />;
    case 4:
      return <path d="M10 10V4a6 6 0 1 1-6 6Z" fill="currentColor" />;
    case 5:
      return <circle cx="10" cy="10" r="6" fill="currentColor" />;
  }
}
